#pragma once

#include "corpus/divergence.h"

#include <QWidget>

#include <map>
#include <vector>

class QGridLayout;
class QLabel;

namespace muqabala::review {

class KeyCell;

/// All categories and severities, each with its key: a letter chooses what it is, a digit how grave. Keys
/// work by their position under an Arabic layout too.
class CategoryGrid : public QWidget {
    Q_OBJECT
public:
    explicit CategoryGrid(QWidget* parent = nullptr);

    void showChosen(Category category, Severity severity);

signals:
    void categoryChosen(muqabala::Category category);
    void severityChosen(muqabala::Severity severity);
    /// Enter: the reader goes on to write; Escape: has finished.
    void accepted();
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void addDimension(QGridLayout& layout, int column, int& row, const char* title,
                      const std::vector<Category>& categories);
    KeyCell* cell(const QString& name);
    void nameAll();

    std::map<Category, KeyCell*> categories_;
    std::map<Severity, KeyCell*> severities_;
    std::vector<std::pair<QLabel*, const char*>> titles_;
    QLabel* legend_ = nullptr;
};

} // namespace muqabala::review
