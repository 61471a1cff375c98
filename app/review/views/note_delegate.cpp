#include "app/review/views/note_delegate.h"

#include "app/review/models/note_list_model.h"
#include "app/review/text/numbers.h"
#include "app/review/text/wording.h"
#include "app/review/views/mark_painter.h"
#include "app/review/views/text_line.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace muqabala::review {

namespace {

constexpr int kAir = 8;
constexpr int kSample = 26; // width of the mark's sample
constexpr double kQuoteSize = 10;

int headingHeight() {
    return QFontMetrics(QApplication::font()).height() + 2;
}

int quotes(const QModelIndex& index) {
    return index.data(NoteListModel::QuoteCountRole).toInt();
}

QString placeText(const QModelIndex& index) {
    if (const int pair = index.data(NoteListModel::PairRole).toInt(); pair > 0)
        return shownNumber(pair);
    const int times = index.data(NoteListModel::OccurrencesRole).toInt();
    return times > 0 ? NoteDelegate::tr("whole text · %1 ×").arg(times) : NoteDelegate::tr("whole text");
}

Standing standingOf(const QModelIndex& index) {
    return static_cast<Standing>(index.data(NoteListModel::StandingRole).toInt());
}

/// A matter that was noted before is not counted: that stands where the severity would be read.
QString severityText(const QModelIndex& index, Severity severity) {
    const QString name = Wording::severity(severity);
    return index.data(NoteListModel::RepeatedRole).toBool() ? NoteDelegate::tr("%1, noted before").arg(name)
                                                            : name;
}

/// What became of the note, told by its form.
QString standingSign(const QModelIndex& index) {
    switch (standingOf(index)) {
    case Standing::Open:
        return {};
    case Standing::Accepted:
        return QStringLiteral("\u2713");
    case Standing::Dismissed:
        return QStringLiteral("\u2717");
    case Standing::Own:
        return QStringLiteral("\u270E");
    }
    return {};
}

/// What a person said of it, in a line; of an own note that is its reason.
QString saidText(const QModelIndex& index) {
    const QString comment = index.data(NoteListModel::CommentRole).toString().simplified();
    const QString suggestion = index.data(NoteListModel::SuggestionRole).toString().simplified();
    if (suggestion.isEmpty())
        return comment;
    const QString arrow = QStringLiteral("\u2192 \u2068%1\u2069").arg(suggestion);
    return comment.isEmpty() ? arrow : QStringLiteral("\u2068%1\u2069 %2").arg(comment, arrow);
}

Edge windowBeginning() {
    return QApplication::layoutDirection() == Qt::RightToLeft ? Edge::Right : Edge::Left;
}

/// Takes a part of a line away from one of its ends.
QRect cut(QRect& line, Edge end, int width) {
    QRect part = line;
    if (end == Edge::Left) {
        part.setWidth(width);
        line.setLeft(part.right() + 1);
    } else {
        part.setLeft(line.right() - width + 1);
        line.setRight(part.left() - 1);
    }
    return part;
}

} // namespace

NoteDelegate::NoteDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent),
      appearance_(appearance) {}

void NoteDelegate::setLanguages(const Language& source, const Language& target) {
    source_ = source;
    target_ = target;
    quoteHeight_ = measureQuote();
}

LineType NoteDelegate::quoteType(Side side) const {
    constexpr double kLatin = 1.06; // within Arabic
    const Language& language = side == Side::Source ? source_ : target_;
    const double factor = language.direction() == Direction::RightToLeft ? Appearance::kArabicFactor : 1;
    LineType type{appearance_.font(side, language, TextRole::Body),
                  appearance_.latinFont(side, TextRole::Body)};
    type.font.setPointSizeF(kQuoteSize * factor);
    type.latinFont.setPointSizeF(factor > 1 ? kQuoteSize * kLatin : kQuoteSize);
    return type;
}

int NoteDelegate::measureQuote() const {
    constexpr int kTightest = 3; // Naskh asks for more than one line of it needs
    return std::max(QFontMetrics(quoteType(Side::Source).font).height(),
                    QFontMetrics(quoteType(Side::Target).font).height()) -
           kTightest;
}

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const int lines = quotes(index);
    const bool isSaid = index.data(NoteListModel::IsSaidRole).toBool();
    const int said = isSaid || lines == 0 ? headingHeight() : 0;
    return {200, headingHeight() + lines * quoteHeight_ + said + 2 * kAir};
}

void NoteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Theme& theme = appearance_.theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.noteFill);
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    QRect line = option.rect.adjusted(kAir, kAir, -kAir, -kAir);
    line.setHeight(headingHeight());
    paintHeading(*painter, line, index);
    line.translate(0, headingHeight());
    line.setHeight(quoteHeight_);
    for (const auto& [role, side] : {std::pair(NoteListModel::SourceQuoteRole, Side::Source),
                                     std::pair(NoteListModel::TargetQuoteRole, Side::Target)}) {
        const QString quote = index.data(role).toString();
        if (quote.isEmpty())
            continue;
        paintQuote(*painter, line, quote, side);
        line.translate(0, quoteHeight_);
    }
    line.setHeight(headingHeight());
    paintSaid(*painter, line, index);
    painter->restore();
}

/// What a person said; without that, and without words to quote, what the check says.
void NoteDelegate::paintSaid(QPainter& painter, QRect line, const QModelIndex& index) const {
    const QString said = saidText(index);
    const QString text = said.isEmpty() && quotes(index) == 0 ? index.data().toString() : said;
    if (text.isEmpty())
        return;
    painter.setPen(said.isEmpty() ? appearance_.theme().ink : appearance_.theme().quiet);
    const Direction direction =
        said.isEmpty() ? Wording::uiLanguage().direction()
                       : (text.isRightToLeft() ? Direction::RightToLeft : Direction::LeftToRight);
    drawTextLine(painter, line, direction, {QApplication::font(), QApplication::font()}, text);
}

void NoteDelegate::paintHeading(QPainter& painter, QRect line, const QModelIndex& index) const {
    const Theme& theme = appearance_.theme();
    const auto category = static_cast<Category>(index.data(NoteListModel::CategoryRole).toInt());
    const auto severity = static_cast<Severity>(index.data(NoteListModel::SeverityRole).toInt());
    const Edge begin = windowBeginning();
    const QRect sample = cut(line, begin, kSample);
    drawMark(painter, sample.left(), sample.right(), sample.center().y() + 1,
             standingOf(index) == Standing::Dismissed ? MarkStyle{MarkStyle::Pattern::Dotted, theme.quiet, 1}
                                                      : markStyle(theme, category, severity));
    (void)cut(line, begin, kAir);

    QFont font = QApplication::font();
    painter.setFont(font);
    painter.setPen(theme.quiet);
    const QString place = placeText(index);
    drawAtEdge(painter, cut(line, opposite(begin), painter.fontMetrics().horizontalAdvance(place) + kAir),
               opposite(begin), place);
    if (const QString sign = standingSign(index); !sign.isEmpty()) {
        painter.setPen(standingOf(index) == Standing::Dismissed ? theme.quiet : theme.accent);
        drawAtEdge(painter, cut(line, begin, painter.fontMetrics().horizontalAdvance(sign) + kAir), begin,
                   sign);
    }
    const bool isDismissed = standingOf(index) == Standing::Dismissed;
    font.setWeight(isDismissed ? QFont::Normal : QFont::DemiBold);
    font.setStrikeOut(isDismissed);
    painter.setFont(font);
    painter.setPen(isDismissed ? theme.quiet : theme.ink);
    const QString name = Wording::category(category);
    drawAtEdge(painter, cut(line, begin, painter.fontMetrics().horizontalAdvance(name) + kAir), begin, name);
    painter.setFont(QApplication::font());
    painter.setPen(theme.quiet);
    drawAtEdge(painter, line, begin,
               painter.fontMetrics().elidedText(severityText(index, severity), Qt::ElideRight, line.width()));
}

void NoteDelegate::paintQuote(QPainter& painter, QRect line, const QString& quote, Side side) const {
    painter.setPen(appearance_.theme().ink);
    drawTextLine(painter, line, (side == Side::Source ? source_ : target_).direction(), quoteType(side),
                 quote);
}

} // namespace muqabala::review
