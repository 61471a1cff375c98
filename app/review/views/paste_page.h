#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace muqabala::review {

/// Two fields for texts that are in no file: the original and its translation, to be typed or pasted.
class PastePage : public QWidget {
    Q_OBJECT
public:
    explicit PastePage(QWidget* parent = nullptr);

    /// Ready to paste; what was there is still there.
    void start();
    void clear();

signals:
    /// Both are there.
    void alignWanted(const QString& original, const QString& translation);
    /// The reader thought better of it.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void weigh();

    QPlainTextEdit* original_;
    QPlainTextEdit* translation_;
    QLabel* hint_;
    QPushButton* align_;
};

} // namespace muqabala::review
