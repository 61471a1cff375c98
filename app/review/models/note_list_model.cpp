#include "app/review/models/note_list_model.h"

#include "app/review/text/shown_text.h"
#include "app/review/text/wording.h"
#include "corpus/text/words.h"

#include <algorithm>

namespace muqabala::review {

namespace {

constexpr int kQuoteLength = 90; // characters: two lines of the list

QString shortened(QString text) {
    text = text.simplified();
    if (text.size() <= kQuoteLength)
        return text;
    const qsizetype lastBlank = text.lastIndexOf(QLatin1Char(' '), kQuoteLength);
    return text.left(lastBlank > 0 ? lastBlank : kQuoteLength) + QStringLiteral(" …");
}

bool hasLetterOrDigit(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// The words nearest to a mark within its segment: alone it would tell nothing.
TextSpan withNeighbours(const Document& document, TextSpan mark) {
    TextSpan around = mark;
    const auto behind =
        std::upper_bound(document.segments.begin(), document.segments.end(), mark.begin,
                         [](std::uint32_t at, const Segment& segment) { return at < segment.span.begin; });
    if (behind == document.segments.begin() || !std::prev(behind)->span.contains(mark))
        return around;
    for (const Word& word : splitWords(document.text, std::prev(behind)->span)) {
        if (word.kind == WordKind::Punctuation)
            continue;
        if (word.span.end <= mark.begin)
            around.begin = word.span.begin;
        if (word.span.begin >= mark.end)
            return {around.begin, word.span.end};
    }
    return around;
}

int pairNumber(const ReadingPage& page, const Remark& remark, std::size_t note) {
    if (remark.isOnDocument())
        return 0;
    return page.rowOfNote(note).value_or(-1) + 1;
}

} // namespace

Standing standingOf(const Remark& remark) {
    if (remark.note() != nullptr)
        return Standing::Own;
    switch (remark.standing()) {
    case VerdictKind::Accepted:
        return Standing::Accepted;
    case VerdictKind::Dismissed:
        return Standing::Dismissed;
    case VerdictKind::Open:
        break;
    }
    return Standing::Open;
}

NoteListModel::NoteListModel(const Session& session, QObject* parent)
    : QAbstractListModel(parent),
      session_(session) {
    connect(&session, &Session::projectReplaced, this, &NoteListModel::reload);
    connect(&session, &Session::changed, this, &NoteListModel::reload);
    reload();
}

void NoteListModel::reload() {
    beginResetModel();
    count_ = static_cast<int>(session_.page().remarks().size());
    endResetModel();
}

int NoteListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count_;
}

QVariant NoteListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto number = static_cast<std::size_t>(index.row());
    const Remark& note = session_.page().remarks().at(number);
    switch (role) {
    case Qt::DisplayRole:
        return Wording::reason(note);
    case Qt::AccessibleTextRole:
        return spoken(note, number);
    case CategoryRole:
        return static_cast<int>(note.category());
    case SeverityRole:
        return static_cast<int>(note.severity());
    case PairRole:
        return pairNumber(session_.page(), note, number);
    case SourceQuoteRole:
        return quote(note, Side::Source);
    case TargetQuoteRole:
        return quote(note, Side::Target);
    case OccurrencesRole:
        return note.isOnDocument() ? static_cast<int>(note.spans(Side::Target).size()) : 0;
    case StandingRole:
        return static_cast<int>(standingOf(note));
    case RepeatedRole:
        return note.isRepeated();
    case QuoteCountRole:
        return note.isOnDocument()
                   ? 0
                   : (note.spans(Side::Source).empty() ? 0 : 1) + (note.spans(Side::Target).empty() ? 0 : 1);
    case IsSaidRole:
        return !note.comment().empty() || !note.suggestion().empty();
    case CommentRole:
        return toQString(note.comment());
    case SuggestionRole:
        return toQString(note.suggestion());
    default:
        return {};
    }
}

QVariant NoteListModel::quote(const Remark& note, Side side) const {
    if (note.isOnDocument())
        return QString();
    const Document& document = session_.page().document(side);
    QStringList quotes;
    for (const TextSpan span : note.spans(side)) {
        const QString words = toQString(document.at(span));
        quotes += hasLetterOrDigit(words) ? words : toQString(document.at(withNeighbours(document, span)));
    }
    return shortened(quotes.join(QStringLiteral(" … ")));
}

QString NoteListModel::spoken(const Remark& note, std::size_t number) const {
    const int pair = pairNumber(session_.page(), note, number);
    const QString place = pair > 0 ? tr("pair %1").arg(pair) : tr("whole text");
    QString heard = tr("%1, %2, %3, %4: %5")
                        .arg(Wording::category(note.category()), Wording::severity(note.severity()),
                             Wording::standing(note), place, Wording::reason(note));
    if (note.divergence() != nullptr && !note.comment().empty())
        heard += QLatin1Char(' ') + tr("Comment: %1").arg(toQString(note.comment()));
    if (!note.suggestion().empty())
        heard += QLatin1Char(' ') + tr("Suggested: %1").arg(toQString(note.suggestion()));
    return heard;
}

} // namespace muqabala::review
