#include "app/review/views/cheat_sheet.h"

#include "app/review/commands/action.h"
#include "app/review/commands/commands_of.h"

#include <QAction>
#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QMainWindow>
#include <QScreen>
#include <QScrollArea>

#include <numeric>
#include <utility>

namespace muqabala::review {

namespace {

struct Entry {
    QString keys;
    QString meaning;
};

struct Block {
    QString title;
    std::vector<Entry> entries;
};

/// Keys are read from left to right, whatever stands around them.
QString shown(const QString& keys) {
    return QChar(0x2066) + keys + QChar(0x2069);
}

QString shown(const QList<QKeySequence>& keys) {
    QStringList words;
    for (const QKeySequence& key : keys)
        words += shown(key.toString(QKeySequence::NativeText));
    return words.join(QStringLiteral("  "));
}

/// What is no command of a menu: the page knows these for itself.
Block pageKeys() {
    return {CheatSheet::tr("On the page"),
            {{shown(QStringLiteral("↓ ↑")), CheatSheet::tr("next, previous pair")},
             {shown(QStringLiteral("← →")), CheatSheet::tr("word by word")},
             {shown(QStringLiteral("Ctrl+← Ctrl+→")), CheatSheet::tr("to the text on that side")},
             {shown(QStringLiteral("PgDown PgUp")), CheatSheet::tr("a screen further, a screen back")},
             {shown(QStringLiteral("Home End")), CheatSheet::tr("to the beginning, to the end")},
             {shown(QStringLiteral("Ctrl+C")), CheatSheet::tr("copy the selection, or the pair")},
             {shown(QStringLiteral("Esc")), CheatSheet::tr("back to the page")}}};
}

std::vector<Block> blocksOf(const QMainWindow& window) {
    std::vector<Block> blocks{pageKeys()};
    for (const CommandGroup& group : commandsOf(window)) {
        Block block{group.title, {}};
        for (const QAction* command : group.commands) {
            if (const QList<QKeySequence> keys = keysOf(*command); !keys.isEmpty())
                block.entries.push_back({shown(keys), plainName(*command)});
        }
        if (!block.entries.empty())
            blocks.push_back(std::move(block));
    }
    return blocks;
}

QLabel* label(const QString& words, QFont::Weight weight, QWidget* parent) {
    auto* made = new QLabel(words, parent);
    made->setObjectName(QStringLiteral("cheatSheetWords"));
    made->setTextFormat(Qt::PlainText);
    QFont font = made->font();
    font.setWeight(weight);
    made->setFont(font);
    return made;
}

/// The column of a grid, from its row on; returns the row behind.
int add(const Block& block, QGridLayout& grid, int row, QWidget* parent) {
    constexpr int kAboveTitle = 14;
    grid.setRowMinimumHeight(row, kAboveTitle);
    grid.addWidget(label(block.title, QFont::Bold, parent), ++row, 0, 1, 2);
    for (const Entry& entry : block.entries) {
        QLabel* keys = label(entry.keys, QFont::DemiBold, parent);
        QLabel* meaning = label(entry.meaning, QFont::Normal, parent);
        keys->setBuddy(meaning);
        grid.addWidget(keys, ++row, 0, Qt::AlignTop);
        grid.addWidget(meaning, row, 1);
    }
    return row + 1;
}

int linesOf(const Block& block) {
    return static_cast<int>(block.entries.size()) + 2;
}

QGridLayout* makeColumn() {
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(3);
    grid->setHorizontalSpacing(18);
    grid->setColumnStretch(1, 1);
    return grid;
}

/// Two columns of about the same height, block by block.
void arrange(const std::vector<Block>& blocks, QWidget* sheet) {
    auto* columns = new QHBoxLayout(sheet);
    columns->setSpacing(36);
    const int all = std::accumulate(blocks.begin(), blocks.end(), 0,
                                    [](int sum, const Block& block) { return sum + linesOf(block); });
    QGridLayout* column = makeColumn();
    columns->addLayout(column, 1);
    int lines = 0;
    int row = 0;
    for (const Block& block : blocks) {
        if (columns->count() == 1 && lines + linesOf(block) / 2 > all / 2) {
            column->setRowStretch(row, 1);
            column = makeColumn();
            columns->addLayout(column, 1);
            row = 0;
        }
        row = add(block, *column, row, sheet);
        lines += linesOf(block);
    }
    column->setRowStretch(row, 1);
}

} // namespace

CheatSheet::CheatSheet(QMainWindow& window)
    : QDialog(&window) {
    setObjectName(QStringLiteral("cheatSheet"));
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* closing = makeAction(*this, "closeCheatSheet", tr("Close"), {Qt::Key_Question, Qt::Key_F1});
    connect(closing, &QAction::triggered, this, &QDialog::close);
    auto* sheet = new QWidget(this);
    arrange(blocksOf(window), sheet);
    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("cheatSheetArea"));
    area->setAccessibleName(tr("Keys"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(sheet);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    auto* hint = label(tr("The keys can be changed in the settings."), QFont::Normal, this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(hint);
    constexpr int kAround = 80; // pixels: margins and scroll bar
    resize((sheet->sizeHint() + QSize(kAround, kAround)).boundedTo(screen()->availableSize() * 0.9));
}

} // namespace muqabala::review
