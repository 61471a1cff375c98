#include "app/review/views/writing_field.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QTextOption>

#include <chrono>
#include <utility>

namespace muqabala::review {

namespace {

constexpr std::chrono::milliseconds kPause{400};
constexpr int kLines = 2;

} // namespace

WritingField::WritingField(QWidget* parent)
    : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    pause_.setSingleShot(true);
    pause_.setInterval(kPause);
    connect(&pause_, &QTimer::timeout, this, &WritingField::commit);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        isTyped_ = true;
        pause_.start();
    });
}

void WritingField::show(const QString& text) {
    if (isTyped_ || toPlainText() == text)
        return;
    const QSignalBlocker blocker(this);
    setPlainText(text);
}

void WritingField::setDirection(Qt::LayoutDirection direction) {
    QTextOption option = document()->defaultTextOption();
    if (option.textDirection() == direction)
        return;
    option.setTextDirection(direction);
    const QSignalBlocker blocker(this);
    document()->setDefaultTextOption(option);
}

void WritingField::commit() {
    pause_.stop();
    if (std::exchange(isTyped_, false))
        emit written(toPlainText());
}

void WritingField::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() != Qt::Key_Escape && !(isEnter && !(event->modifiers() & Qt::ShiftModifier)))
        return QPlainTextEdit::keyPressEvent(event);
    commit();
    emit finished();
}

void WritingField::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    commit();
}

QSize WritingField::sizeHint() const {
    constexpr int kWidth = 200;
    const int frame = 2 * frameWidth() + static_cast<int>(2 * document()->documentMargin());
    return {kWidth, kLines * fontMetrics().lineSpacing() + frame};
}

QSize WritingField::minimumSizeHint() const {
    return {0, sizeHint().height()};
}

} // namespace muqabala::review
