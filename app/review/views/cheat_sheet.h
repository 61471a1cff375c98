#pragma once

#include <QDialog>

class QMainWindow;

namespace muqabala::review {

/// All keys of a window at a glance: its commands by their menus, and what keys do on the page besides. The key that
/// opened it closes it as well.
class CheatSheet : public QDialog {
    Q_OBJECT
public:
    explicit CheatSheet(QMainWindow& window);
};

} // namespace muqabala::review
