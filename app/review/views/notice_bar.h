#pragma once

#include "app/review/appearance.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace muqabala::review {

/// Tells above the page what is going on, what was found, what went wrong and what can be done about it.
class NoticeBar : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(const Appearance& appearance, QWidget* parent = nullptr);

    void showBusy(const QString& text);
    /// Share of the work, 0 to 1; milliseconds left, negative when that cannot be said.
    void showProgress(double share, qint64 millisecondsLeft);
    void showDone(const QString& text);
    void showError(const QString& text);
    /// Something to decide: shows the button "Show anyway".
    void showDoubt(const QString& text);

    /// Goes on with what another bar shows.
    void takeOver(const NoticeBar& other);

    [[nodiscard]] QString text() const;

signals:
    void cancelWanted();
    void showAnywayWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Kind { Busy, Done, Error, Doubt };
    void show(Kind kind, const QString& text);

    const Appearance& appearance_;
    Kind kind_ = Kind::Done;
    QLabel* text_;
    QLabel* timeLeft_;
    QProgressBar* progress_;
    QPushButton* cancel_;
    QPushButton* showAnyway_;
    QToolButton* close_;
};

} // namespace muqabala::review
