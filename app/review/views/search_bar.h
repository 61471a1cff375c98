#pragma once

#include "app/review/models/search_results.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace muqabala::review {

/// The field for searching both texts, how many places there are, and the way through them.
class SearchBar : public QWidget {
    Q_OBJECT
public:
    explicit SearchBar(SearchResults& results, QWidget* parent = nullptr);

    /// Ready to type; what was searched for is there to be replaced.
    void start();

signals:
    /// The reader wants to see all places in a list.
    void listWanted();
    /// The reader has finished and wants to go on on the page.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildManner();
    void showCount();
    [[nodiscard]] QString countText() const;

    SearchResults& results_;
    QLineEdit* field_;
    QLabel* count_;
    QToolButton* previous_;
    QToolButton* next_;
    QComboBox* level_;
    QToolButton* pattern_;
    QToolButton* list_;
};

} // namespace muqabala::review
