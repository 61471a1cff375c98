#pragma once

#include <QDialog>

class QMainWindow;
class QTabWidget;

namespace muqabala::review {

struct Workspace;

/// What the reader may choose. Everything has effect at once and is remembered at once; there is nothing to
/// confirm.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(QMainWindow& window, Workspace& workspace);

    [[nodiscard]] int page() const;
    void showPage(int page);

private:
    QTabWidget* pages_;
};

} // namespace muqabala::review
