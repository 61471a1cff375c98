// The window with 100 000 pairs: how long the reader waits. Run by hand; prints a table for docs/speed.md.
//
//     QT_QPA_PLATFORM=offscreen review_bench [PAIRS]

#include "app/review/main_window.h"
#include "app/review/views/bilingual_view.h"
#include "app/review/views/page_accessibility.h"
#include "corpus/store/project_file.h"
#include "tests/review/project_builder.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <string>
#include <vector>

using namespace muqabala;
using namespace muqabala::review;

namespace {

/// Answers nothing: no question is asked here.
class NoDialogs : public Dialogs {
public:
    QStringList filesToOpen(QWidget*) override { return {}; }
    QStringList originalAndTranslation(QWidget*) override { return {}; }
    QString fileToSaveAs(QWidget*, const QString&) override { return {}; }
    QString fileToExport(QWidget*, const QString&) override { return {}; }
    void showKeys(QWidget*) override {}
    void showAbout(QWidget*) override {}
};

/// Milliseconds of several runs of the same thing, on the clock and of processor time.
class Times {
public:
    template <class Act>
    void add(const Act& act) {
        QElapsedTimer clock;
        const std::clock_t processor = std::clock();
        clock.start();
        act();
        times_.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        processor_.push_back(1e3 * static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC);
    }

    void print(const char* what) {
        std::sort(times_.begin(), times_.end());
        std::sort(processor_.begin(), processor_.end());
        const std::size_t middle = times_.size() / 2;
        std::printf("| %s | %.1f | %.1f | %.1f |\n", what, times_[middle], times_.back(), processor_[middle]);
        std::fflush(stdout);
    }

private:
    std::vector<double> processor_;
    std::vector<double> times_;
};

/// The most memory the process has had, in megabytes; -1 where the system does not tell.
double peakMemory() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.rfind("VmHWM:", 0) == 0)
            return std::stod(line.substr(6)) / 1024;
    }
    return -1;
}

/// With a note in every fourth pair.
Project notedProject(int pairs) {
    Project project = test::longProject(pairs);
    for (std::size_t i = 0; i < project.target.segments.size(); i += 4) {
        const TextSpan span = project.target.segments[i].span;
        project.divergences.push_back({.id = "note" + std::to_string(i),
                                       .check = "spelling",
                                       .target = TextSpan{span.begin, span.begin + 6},
                                       .category = Category::Spelling,
                                       .severity = Severity::Minor,
                                       .confidence = 0.9,
                                       .reason = "Not in the dictionary."});
    }
    return project;
}

std::string writeProject(const QTemporaryDir& folder, int pairs) {
    const std::string path = folder.filePath(QStringLiteral("long.muqabala")).toStdString();
    const Result<ProjectFile> file = ProjectFile::create(path, notedProject(pairs), {});
    if (!file)
        qFatal("cannot write %s", path.c_str());
    return path;
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    installPageAccessibility();
    constexpr int kPairs = 100'000;
    const int pairs = argc > 1 ? std::stoi(argv[1]) : kPairs;
    const QTemporaryDir folder;
    const std::string path = writeProject(folder, pairs);
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    NoDialogs dialogs;
    MainWindow window({.settings = settings, .dialogs = dialogs, .work = {}, .sample = {}, .drafts = {}});
    window.resize(1400, 900);
    window.show();
    QApplication::processEvents();
    std::printf("%d pairs\n\n| milliseconds | median | longest | of processor |\n|---|--:|--:|--:|\n", pairs);

    auto* view = window.findChild<BilingualView*>();
    Times reading;
    reading.add([&] {
        window.open({QString::fromStdString(path)});
        while (window.session().isEmpty())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    });
    reading.print("open, until the page is there");
    Times painting;
    painting.add([&] { (void)view->grab(); });
    painting.print("first paint");

    const auto paint = [&] {
        QApplication::processEvents();
        (void)view->viewport()->grab();
    };
    Times scrolling;
    for (int i = 0; i < 200; ++i) {
        scrolling.add([&] {
            QTest::keyClick(view, Qt::Key_PageDown);
            paint();
        });
    }
    scrolling.print("a page further");
    Times stepping;
    for (int i = 0; i < 200; ++i) {
        stepping.add([&] {
            QTest::keyClick(view, Qt::Key_Down);
            paint();
        });
    }
    stepping.print("a pair further");

    auto* field = window.findChild<QLineEdit*>(QStringLiteral("searchField"));
    Times searching;
    if (field != nullptr) {
        for (const QChar letter : QStringLiteral("harbour light")) {
            searching.add([&] {
                field->setText(field->text() + letter);
                paint();
            });
        }
        searching.print("a letter typed into the search");
        field->clear();
    }

    auto* merge = window.findChild<QAction*>(QStringLiteral("merge"));
    auto* undo = window.findChild<QAction*>(QStringLiteral("undo"));
    constexpr int kEdits = 30;
    Times editing;
    for (int i = 0; i < kEdits; ++i) {
        QTest::keyClick(view, Qt::Key_PageDown);
        editing.add([&] {
            merge->trigger();
            paint();
        });
    }
    editing.print("a merge, written and shown");
    Times undoing;
    for (int i = 0; i < kEdits; ++i) {
        undoing.add([&] {
            undo->trigger();
            paint();
        });
    }
    undoing.print("an undo, written and shown");
    std::printf("\npeak memory: %.0f MB\n", peakMemory());
    return 0;
}
