#include "app/review/views/dismissal.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace muqabala::review {

namespace {

constexpr std::array kReasons{
    QT_TRANSLATE_NOOP("muqabala::review::Dismissal", "The translation is right here"),
    QT_TRANSLATE_NOOP("muqabala::review::Dismissal", "The translator's choice, and a good one"),
    QT_TRANSLATE_NOOP("muqabala::review::Dismissal", "Said elsewhere in the translation"),
    QT_TRANSLATE_NOOP("muqabala::review::Dismissal", "House style, or as agreed"),
    QT_TRANSLATE_NOOP("muqabala::review::Dismissal", "The original is at fault"),
};

} // namespace

Dismissal::Dismissal(QWidget* parent)
    : QWidget(parent),
      title_(new QLabel(this)),
      why_(new QLineEdit(this)) {
    setObjectName(QStringLiteral("dismissal"));
    title_->setObjectName(QStringLiteral("dismissalTitle"));
    title_->setForegroundRole(QPalette::PlaceholderText);
    why_->setObjectName(QStringLiteral("dismissalReason"));
    why_->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(title_);
    for (std::size_t i = 0; i < kReasons.size(); ++i) {
        auto* reason = new QToolButton(this);
        reason->setObjectName(QStringLiteral("dismissal-%1").arg(i + 1));
        reason->setAutoRaise(true);
        reason->setFocusPolicy(Qt::NoFocus);
        reason->setToolButtonStyle(Qt::ToolButtonTextOnly);
        connect(reason, &QToolButton::clicked, this, [this, i] { emit dismissed(tr(kReasons.at(i))); });
        reasons_.push_back(reason);
        layout->addWidget(reason);
    }
    layout->addWidget(why_);
    nameAll();
}

void Dismissal::nameAll() {
    title_->setText(tr("Dismiss this note because:"));
    why_->setPlaceholderText(tr("Another reason, or Enter without one"));
    why_->setAccessibleName(
        tr("Why the note is dismissed: a digit from 1 to %1, or other words").arg(kReasons.size()));
    for (std::size_t i = 0; i < reasons_.size(); ++i)
        reasons_[i]->setText(QStringLiteral("%1\u2002%2").arg(i + 1).arg(tr(kReasons.at(i))));
}

void Dismissal::start(const QString& saidBefore) {
    why_->setText(saidBefore);
    why_->selectAll();
    why_->setFocus(Qt::ShortcutFocusReason);
}

bool Dismissal::chooses(int digit) const {
    return digit >= 1 && digit <= static_cast<int>(kReasons.size()) &&
           (why_->text().isEmpty() || why_->selectedText() == why_->text());
}

bool Dismissal::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int digit = key->text().size() == 1 ? key->text()[0].digitValue() : -1;
    if (key->key() == Qt::Key_Escape)
        emit left();
    else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        emit dismissed(why_->text());
    else if (chooses(digit))
        emit dismissed(tr(kReasons.at(static_cast<std::size_t>(digit - 1))));
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace muqabala::review
