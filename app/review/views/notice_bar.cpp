#include "app/review/views/notice_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include <cmath>

namespace muqabala::review {

namespace {

QPushButton* button(const QString& name, const QString& text, QWidget* parent) {
    auto* made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(true);
    return made;
}

} // namespace

NoticeBar::NoticeBar(const Appearance& appearance, QWidget* parent)
    : QFrame(parent),
      appearance_(appearance),
      text_(new QLabel(this)),
      timeLeft_(new QLabel(this)),
      progress_(new QProgressBar(this)),
      cancel_(button(QStringLiteral("cancelButton"), tr("Cancel"), this)),
      showAnyway_(button(QStringLiteral("showAnywayButton"), tr("Show anyway"), this)),
      close_(new QToolButton(this)) {
    setObjectName(QStringLiteral("noticeBar"));
    constexpr int kSteps = 1000;
    constexpr int kProgressWidth = 260;
    text_->setObjectName(QStringLiteral("noticeText"));
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    timeLeft_->setObjectName(QStringLiteral("timeLeft"));
    timeLeft_->setForegroundRole(QPalette::PlaceholderText);
    progress_->setObjectName(QStringLiteral("progress"));
    progress_->setRange(0, kSteps);
    progress_->setTextVisible(false);
    progress_->setFixedWidth(kProgressWidth);
    close_->setObjectName(QStringLiteral("closeNoticeButton"));
    close_->setText(QStringLiteral("✕"));
    close_->setToolTip(tr("Close"));
    close_->setAccessibleName(tr("Close"));
    close_->setAutoRaise(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->setSpacing(12);
    layout->addWidget(text_, 1);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{timeLeft_, progress_, cancel_, showAnyway_, close_})
        layout->addWidget(widget);
    connect(cancel_, &QPushButton::clicked, this, &NoticeBar::cancelWanted);
    connect(showAnyway_, &QPushButton::clicked, this, &NoticeBar::showAnywayWanted);
    connect(close_, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticeBar::showBusy(const QString& text) {
    progress_->setValue(0);
    timeLeft_->clear();
    show(Kind::Busy, text);
}

void NoticeBar::showProgress(double share, qint64 millisecondsLeft) {
    constexpr double kSecond = 1000;
    progress_->setValue(static_cast<int>(share * progress_->maximum()));
    const auto seconds = static_cast<int>(std::ceil(static_cast<double>(millisecondsLeft) / kSecond));
    timeLeft_->setText(seconds > 1 ? tr("about %n seconds left", nullptr, seconds) : QString());
}

void NoticeBar::showDone(const QString& text) {
    show(Kind::Done, text);
}

void NoticeBar::showError(const QString& text) {
    show(Kind::Error, text);
}

void NoticeBar::showDoubt(const QString& text) {
    show(Kind::Doubt, text);
}

void NoticeBar::takeOver(const NoticeBar& other) {
    progress_->setValue(other.progress_->value());
    show(other.kind_, other.text());
}

QString NoticeBar::text() const {
    return text_->text();
}

void NoticeBar::show(Kind kind, const QString& text) {
    kind_ = kind;
    text_->setText(text);
    progress_->setVisible(kind == Kind::Busy);
    timeLeft_->setVisible(kind == Kind::Busy);
    cancel_->setVisible(kind == Kind::Busy);
    showAnyway_->setVisible(kind == Kind::Doubt);
    close_->setVisible(kind != Kind::Busy);
    setVisible(true);
    update();
}

void NoticeBar::paintEvent(QPaintEvent*) {
    constexpr int kBar = 4;
    const Theme& theme = appearance_.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.desk);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
    const bool isTrouble = kind_ == Kind::Error || kind_ == Kind::Doubt;
    const QColor color = kind_ == Kind::Doubt ? theme.doubt : isTrouble ? theme.failure : theme.accent;
    const int x = layoutDirection() == Qt::RightToLeft ? width() - kBar : 0;
    painter.fillRect(QRect(x, 0, kBar, height()), color);
}

} // namespace muqabala::review
