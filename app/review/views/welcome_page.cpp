#include "app/review/views/welcome_page.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace muqabala::review {

namespace {

constexpr int kWidth = 460;
constexpr int kAroundRecent = 10; // pixels above and below the words of an entry together

QLabel* words(const QString& name, const QString& text, double scale, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    label->setFont(font);
    return label;
}

QFont titleFont() {
    constexpr double kPoints = 30;
    QFont font;
    font.setFamilies({QStringLiteral("Noto Serif"), QStringLiteral("Noto Naskh Arabic")});
    font.setPointSizeF(kPoints);
    return font;
}

} // namespace

WelcomePage::WelcomePage(const RecentFiles& recent, Sample sample, QWidget* parent)
    : QWidget(parent),
      recent_(recent) {
    setObjectName(QStringLiteral("welcomePage"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QWidget(this);
    column->setFixedWidth(kWidth);
    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(10);
    buildWords(*layout);
    buildButtons(*layout, sample);
    recentList_ = new QWidget(column);
    recentList_->setObjectName(QStringLiteral("recentList"));
    new QVBoxLayout(recentList_);
    layout->addWidget(recentList_);
    auto* page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addWidget(column, 0, Qt::AlignHCenter);
    page->addStretch(3);
    connect(&recent, &RecentFiles::changed, this, &WelcomePage::fillRecent);
    fillRecent();
}

void WelcomePage::buildWords(QVBoxLayout& layout) {
    auto* title = words(QStringLiteral("welcomeTitle"), tr("Muqabala · مقابلة"), 1, this);
    title->setFont(titleFont());
    layout.addWidget(title);
    layout.addWidget(words(QStringLiteral("welcomeWords"),
                           tr("Open a translation with its original, and read them side by side: sentence by "
                              "sentence, with every place marked where the two part."),
                           1.1, this));
    layout.addSpacing(10);
}

void WelcomePage::buildButtons(QVBoxLayout& layout, Sample sample) {
    const auto add = [&](const QString& name, const QString& text, auto signal) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setMinimumHeight(36);
        connect(button, &QPushButton::clicked, this, signal);
        layout.addWidget(button);
        return button;
    };
    QPushButton* first =
        add(QStringLiteral("openButton"), tr("Open a file that holds both texts, or a project…"),
            &WelcomePage::openWanted);
    first->setDefault(true);
    first->setAutoDefault(true);
    setFocusProxy(first);
    add(QStringLiteral("openTwoButton"), tr("Open original and translation…"), &WelcomePage::openTwoWanted);
    add(QStringLiteral("pasteButton"), tr("New from pasted texts…"), &WelcomePage::pasteWanted);
    add(QStringLiteral("sampleButton"), tr("Open the sample"), &WelcomePage::sampleWanted)
        ->setEnabled(sample == Sample::Installed);
    auto* hint =
        words(QStringLiteral("dropHint"), tr("Or drop one file, or two, anywhere in this window."), 1, this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    layout.addWidget(hint);
}

void WelcomePage::fillRecent() {
    qDeleteAll(recentList_->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    QLayout* layout = recentList_->layout();
    layout->setContentsMargins(0, 14, 0, 0);
    layout->setSpacing(2);
    recentList_->setVisible(!recent_.entries().empty());
    layout->addWidget(words(QStringLiteral("recentTitle"), tr("Opened lately"), 1, recentList_));
    for (const QStringList& paths : recent_.entries()) {
        auto* button = new QPushButton(
            RecentFiles::title(paths).replace(QLatin1Char('&'), QStringLiteral("&&")), recentList_);
        button->setObjectName(QStringLiteral("recentButton"));
        button->setFlat(true);
        button->setMinimumHeight(button->fontMetrics().height() + kAroundRecent);
        button->setStyleSheet(QStringLiteral("text-align: %1; padding: 4px; color: palette(link);")
                                  .arg(layoutDirection() == Qt::RightToLeft ? QStringLiteral("right")
                                                                            : QStringLiteral("left")));
        button->setCursor(Qt::PointingHandCursor);
        button->setToolTip(paths.join(QLatin1Char('\n')));
        connect(button, &QPushButton::clicked, this, [this, paths] { emit recentWanted(paths); });
        layout->addWidget(button);
    }
}

} // namespace muqabala::review
