#include "app/review/text/wording.h"

#include "app/collation/messages.h"
#include "app/review/text/numbers.h"
#include "app/review/text/shown_text.h"

#include <QFileInfo>
#include <QLocale>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cmath>

namespace muqabala::review {

namespace {

/// Keeps the direction of a foreign value from disturbing the line it stands in.
QString joined(const QStringList& parts) {
    return parts.join(QStringLiteral(" · "));
}

int count(const ReadingPage& page, Side emptySide) {
    int found = 0;
    for (int row = 0; row < page.rowCount(); ++row)
        found += page.segments(row, emptySide).empty() ? 1 : 0;
    return found;
}

/// Sentences whose other side is empty.
int withoutCounterpart(const ReadingPage& page, Side side) {
    return count(page, side == Side::Source ? Side::Target : Side::Source);
}

} // namespace

Language Wording::uiLanguage() {
    return {tr("en", "the tag of the language into which this is translated").toStdString()};
}

QString Wording::failure(const Error& error) {
    return toQString(app::message(error, uiLanguage()));
}

QString Wording::category(Category category) {
    switch (category) {
    case Category::Mistranslation:
        return tr("Mistranslation");
    case Category::Overtranslation:
        return tr("Overtranslation");
    case Category::Undertranslation:
        return tr("Undertranslation");
    case Category::Omission:
        return tr("Omission");
    case Category::Addition:
        return tr("Addition");
    case Category::Number:
        return tr("Number");
    case Category::Date:
        return tr("Date");
    case Category::Quantifier:
        return tr("Quantity");
    case Category::Name:
        return tr("Name");
    case Category::Hedge:
        return tr("Hedge");
    case Category::Negation:
        return tr("Negation");
    case Category::Quotation:
        return tr("Quotation");
    case Category::Untranslated:
        return tr("Untranslated");
    case Category::WrongTerm:
        return tr("Wrong term");
    case Category::InconsistentTerm:
        return tr("Inconsistent term");
    case Category::NamingShift:
        return tr("Naming shift");
    case Category::Grammar:
        return tr("Grammar");
    case Category::Spelling:
        return tr("Spelling");
    case Category::Punctuation:
        return tr("Punctuation");
    case Category::Spacing:
        return tr("Spacing");
    case Category::Awkward:
        return tr("Awkward style");
    case Category::Idiom:
        return tr("Idiom");
    case Category::Register:
        return tr("Register");
    }
    return {};
}

QString Wording::severity(Severity severity) {
    switch (severity) {
    case Severity::Minor:
        return tr("Minor");
    case Severity::Major:
        return tr("Major");
    case Severity::Critical:
        return tr("Critical");
    }
    return {};
}

QString Wording::side(Side side) {
    return side == Side::Source ? tr("Original") : tr("Translation");
}

QString Wording::language(const Language& language) {
    if (language.is("en"))
        return tr("English");
    if (language.is("ar"))
        return tr("Arabic");
    return QLocale::languageToString(QLocale(toQString(language.tag)).language());
}

QString Wording::kind(const Bead& bead) {
    return QStringLiteral("%1–%2").arg(shownNumber(bead.source.size()), shownNumber(bead.target.size()));
}

QString Wording::probability(double probability) {
    constexpr double kHundredths = 100.0;
    constexpr double kRounding = 1e-9; // 0.29 is a little less than 29 hundredths
    return shownNumber(std::floor(probability * kHundredths + kRounding) / kHundredths, 2);
}

QString Wording::pairLabel(const PageRow& row) {
    if (row.counterpart)
        return QStringLiteral("\u21C5 %1").arg(shownNumber(*row.counterpart + 1));
    const QString sure = row.bead.status == PairStatus::Confirmed  ? QStringLiteral("\u2713")
                         : row.bead.status == PairStatus::Rejected ? QStringLiteral("\u2717")
                                                                   : probability(row.bead.probability);
    return kind(row.bead) + QStringLiteral("\u2002") + sure;
}

QString Wording::status(PairStatus status) {
    switch (status) {
    case PairStatus::Unconfirmed:
        return tr("unconfirmed");
    case PairStatus::Confirmed:
        return tr("confirmed");
    case PairStatus::Rejected:
        return tr("rejected");
    }
    return {};
}

QString Wording::reason(const Remark& remark) {
    return toQString(remark.note() != nullptr
                         ? remark.comment()
                         : std::string_view(remark.divergence()->reasonIn(uiLanguage())));
}

QString Wording::notes(std::size_t count) {
    if (count == 0)
        return tr("no notes");
    return tr("%n notes", nullptr, static_cast<int>(count));
}

QString Wording::standing(const Remark& remark) {
    if (remark.note() != nullptr)
        return tr("own note");
    switch (remark.standing()) {
    case VerdictKind::Open:
        return tr("open");
    case VerdictKind::Accepted:
        return tr("accepted");
    case VerdictKind::Dismissed:
        return tr("dismissed");
    }
    return {};
}

QString Wording::noteHeading(const Remark& remark) {
    constexpr double kPercent = 100;
    QStringList parts{category(remark.category()), severity(remark.severity())};
    if (remark.divergence() != nullptr)
        parts += tr("%1 % sure").arg(shownNumber(std::lround(remark.divergence()->confidence * kPercent)));
    const QString author = toQString(remark.author());
    parts += author.isEmpty() ? standing(remark) : tr("%1 by %2").arg(standing(remark), isolated(author));
    if (remark.isRepeated())
        parts += tr("noted before");
    return joined(parts);
}

QString Wording::noteCounts(const std::vector<Remark>& remarks) {
    const auto open =
        static_cast<int>(std::count_if(remarks.begin(), remarks.end(), [](const Remark& remark) {
            return remark.standing() == VerdictKind::Open;
        }));
    if (open == 0 || open == static_cast<int>(remarks.size()))
        return notes(remarks.size());
    return tr("%1, %2").arg(notes(remarks.size()), tr("%n open", nullptr, open));
}

QString Wording::doubtfulPairs(int count) {
    return tr("%n doubtful pairs", nullptr, count);
}

QString Wording::place(const ReadingPage& page, int row) {
    const PageRow& pair = page.row(row);
    QStringList parts{tr("Pair %1 of %2").arg(row + 1).arg(page.rowCount()), kind(pair.bead),
                      tr("probability %1").arg(probability(pair.bead.probability)), status(pair.bead.status)};
    if (pair.counterpart)
        parts += tr("corresponds to pair %1").arg(*pair.counterpart + 1);
    if (!pair.notes.empty())
        parts += notes(pair.notes.size());
    return joined(parts);
}

QString Wording::spokenPlace(const ReadingPage& page, int row) {
    const PageRow& pair = page.row(row);
    return tr("pair %1, %2 to %3, probability %4, %5, %6")
        .arg(row + 1)
        .arg(pair.bead.source.size())
        .arg(pair.bead.target.size())
        .arg(probability(pair.bead.probability), status(pair.bead.status), notes(pair.notes.size()));
}

QString Wording::found(const ReadingPage& page) {
    const int original = withoutCounterpart(page, Side::Source);
    const int translation = withoutCounterpart(page, Side::Target);
    QStringList parts{tr("%n pairs", nullptr, page.rowCount())};
    if (original > 0)
        parts += tr("%n sentences of the original have no counterpart", nullptr, original);
    if (translation > 0)
        parts += tr("%n sentences of the translation have no counterpart", nullptr, translation);
    if (const int doubtful = page.doubtfulCount(); doubtful > 0)
        parts += doubtfulPairs(doubtful);
    parts += notes(page.remarks().size());
    const QString found = tr("%1.").arg(parts.join(tr(", ")));
    return page.remarks().empty() ? found : tr("%1 F8 goes to the first note.").arg(found);
}

namespace {

const FrontMatterItem* find(const Document& document, FrontMatterKind kind) {
    for (const FrontMatterItem& item : document.frontMatter) {
        if (item.kind == kind)
            return &item;
    }
    return nullptr;
}

/// Of an address only whose it is.
QString briefly(const FrontMatterItem& item) {
    QString value = toQString(item.value);
    if (item.kind != FrontMatterKind::Url)
        return value;
    const QString host = QUrl::fromUserInput(value).host();
    return host.startsWith(QStringLiteral("www.")) ? host.mid(4) : host;
}

} // namespace

QString Wording::frontMatterLine(const Document& document) {
    constexpr std::array kShown{FrontMatterKind::Publication, FrontMatterKind::Author, FrontMatterKind::Date,
                                FrontMatterKind::Translator, FrontMatterKind::Url};
    QStringList parts;
    for (const FrontMatterKind kind : kShown) {
        const FrontMatterItem* item = find(document, kind);
        if (item != nullptr && !briefly(*item).isEmpty())
            parts += isolated(briefly(*item));
    }
    return parts.isEmpty() ? fileName(document) : joined(parts);
}

QString Wording::fileName(const Document& document) {
    return QFileInfo(toQString(document.name)).fileName();
}

QString Wording::frontMatterInFull(const Document& document) {
    QStringList lines{fileName(document)};
    for (const FrontMatterItem& item : document.frontMatter)
        lines += isolated(toQString(item.value));
    return lines.join(QLatin1Char('\n'));
}

} // namespace muqabala::review
