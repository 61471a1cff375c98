#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace muqabala::review {

/// A field for a few lines of prose that loses nothing: what is typed is handed on after a pause, when the
/// field is left and when somebody asks for it. Enter finishes, Shift+Enter begins a new line, Escape
/// finishes too.
class WritingField : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit WritingField(QWidget* parent = nullptr);

    /// Shows what is there; what is being typed stays.
    void show(const QString& text);
    /// Of what is written here, whatever it begins with.
    void setDirection(Qt::LayoutDirection direction);
    /// Hands on what was typed since it was last handed on.
    void commit();

    using QPlainTextEdit::show;

signals:
    void written(const QString& text);
    /// The writer has finished and wants to go on elsewhere.
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    QTimer pause_;
    bool isTyped_ = false; ///< something was typed that nobody knows of
};

} // namespace muqabala::review
