#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;

namespace muqabala::review {

/// Asks in passing why a note is dismissed: a digit chooses a usual reason, other words can be typed, Enter
/// confirms, Escape thinks better of it.
class Dismissal : public QWidget {
    Q_OBJECT
public:
    explicit Dismissal(QWidget* parent = nullptr);

    /// Ready to type; what was said of the note before is there to be kept or replaced.
    void start(const QString& saidBefore);

signals:
    void dismissed(const QString& why);
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void nameAll();
    [[nodiscard]] bool chooses(int digit) const;

    QLabel* title_;
    QLineEdit* why_;
    std::vector<QToolButton*> reasons_;
};

} // namespace muqabala::review
