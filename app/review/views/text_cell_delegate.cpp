#include "app/review/views/text_cell_delegate.h"

#include "app/review/models/text_cells.h"
#include "app/review/text/latin_runs.h"

#include <QFontMetricsF>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QTextLayout>

namespace muqabala::review {

namespace {

constexpr double kSize = 10; // points

} // namespace

TextCellDelegate::TextCellDelegate(const Session& session, const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent),
      session_(session),
      appearance_(appearance) {}

void TextCellDelegate::furnish(QTableView& table) const {
    constexpr int kRowHeight = 28; // a line of Naskh
    constexpr int kColumn = 84;    // that holds no text
    table.setItemDelegate(const_cast<TextCellDelegate*>(this));
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.horizontalHeader()->setDefaultSectionSize(kColumn);
    table.horizontalHeader()->setMinimumSectionSize(kColumn / 2);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(kRowHeight);
}

void TextCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const QVariant side = index.data(TextSideRole);
    QStyleOptionViewItem plain = option;
    plain.state &= ~QStyle::State_HasFocus;
    if (!side.isValid())
        return QStyledItemDelegate::paint(painter, plain, index);
    constexpr int kAir = 6;
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.highlight());
    painter->setPen(option.palette.color(option.state & QStyle::State_Selected ? QPalette::HighlightedText
                                                                               : QPalette::Text));
    QColor ground = appearance_.theme().hitFill;
    if (option.state & QStyle::State_Selected) {
        ground = option.palette.color(QPalette::HighlightedText);
        ground.setAlphaF(0.3F);
    }
    paintText(*painter, option.rect.adjusted(kAir, 0, -kAir, 0), index, static_cast<Side>(side.toInt()),
              ground);
    painter->restore();
}

/// The ground goes into the drawing, not into the formats: letters stay joined.
void TextCellDelegate::paintText(QPainter& painter, const QRect& rect, const QModelIndex& index, Side side,
                                 const QColor& ground) const {
    const Language& language = session_.page().document(side).language;
    const bool toLeft = language.direction() == Direction::RightToLeft;
    QFont font = appearance_.font(side, language, TextRole::Body);
    font.setPointSizeF(toLeft ? kSize * Appearance::kArabicFactor : kSize);
    QFont latin = appearance_.latinFont(side, TextRole::Body);
    latin.setPointSizeF(kSize);
    const QString text = index.data().toString();
    QTextLayout layout(QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width()), font,
                       painter.device());
    QTextOption option((toLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setTextDirection(toLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(latinFormats(layout.text(), latin));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    QList<QTextLayout::FormatRange> found;
    if (const QVariant start = index.data(HitStartRole); start.isValid()) {
        QTextCharFormat format;
        format.setBackground(ground);
        found.append({start.toInt(), index.data(HitLengthRole).toInt(), format});
    }
    layout.draw(&painter, QPointF(rect.left(), rect.center().y() - line.height() / 2), found);
}

} // namespace muqabala::review
