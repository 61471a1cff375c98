#pragma once

#include "app/review/appearance.h"
#include "app/review/views/text_line.h"

#include <QStyledItemDelegate>

namespace muqabala::review {

/// Draws a note in the list: the sample of its mark, what became of it, category, severity, pair; below it
/// the words concerned, each text in its own type and from its own side, and what a person said of it.
class NoteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit NoteDelegate(const Appearance& appearance, QObject* parent = nullptr);

    void setLanguages(const Language& source, const Language& target);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter, QRect line, const QModelIndex& index) const;
    void paintSaid(QPainter& painter, QRect line, const QModelIndex& index) const;
    void paintQuote(QPainter& painter, QRect line, const QString& quote, Side side) const;
    [[nodiscard]] LineType quoteType(Side side) const;
    [[nodiscard]] int measureQuote() const;

    const Appearance& appearance_;
    Language source_;
    Language target_;
    int quoteHeight_ = 0; ///< measured once: thousands of notes ask for it at every edit
};

} // namespace muqabala::review
