#pragma once

#include "app/review/models/note_list_model.h"
#include "corpus/divergence.h"

#include <QSortFilterProxyModel>

#include <optional>
#include <string>

namespace muqabala::review {

/// The notes as the reader wants to see them: some of them, in an order of choice. Notes on the whole text
/// always come first.
class NoteFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Order { Text, Severity, Category };

    explicit NoteFilter(QObject* parent = nullptr);

    void setCategory(std::optional<Category> category); ///< absent: all
    void setLeastSeverity(Severity severity);
    void setStanding(std::optional<Standing> standing); ///< absent: all
    void setText(const QString& text); ///< in reason or quoted words, spelling folded as in the search
    void setOrder(Order order);

    [[nodiscard]] bool isFiltering() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] bool holdsText(const QModelIndex& note) const;

    std::optional<Category> category_;
    std::optional<Standing> standing_;
    Severity leastSeverity_ = Severity::Minor;
    std::string foldedText_;
    Order order_ = Order::Text;
};

} // namespace muqabala::review
