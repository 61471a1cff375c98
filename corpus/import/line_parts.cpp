#include "corpus/import/line_parts.h"

#include "corpus/import/line_shape.h"

#include <algorithm>
#include <array>
#include <utility>

namespace muqabala {

namespace {

using Kind = LinePart::Kind;

constexpr std::size_t kLongestName = 4;  // words, of a part that says nothing by itself
constexpr std::size_t kMostNames = 2;    // such parts in a line
constexpr std::size_t kLongestPlace = 2; // words

class PartCutter {
public:
    PartCutter(const LineWords& words, const PressPhrases& press)
        : words_(words),
          press_(press) {}

    std::vector<LinePart> cut(std::size_t begin, std::size_t end) {
        const std::vector<FoundDate> dates = press_.dates.find(words_.part(begin, end));
        std::size_t open = begin;
        for (const FoundDate& date : dates) {
            cutText(open, begin + date.firstWord);
            addDate(date, begin);
            open = begin + date.firstWord + date.wordCount;
        }
        cutText(open, end);
        if (!dates.empty())
            readBesideDates();
        return std::move(parts_);
    }

private:
    void cutText(std::size_t begin, std::size_t end) {
        std::size_t open = begin;
        for (std::size_t i = begin; i < end; ++i) {
            if (!separates(i))
                continue;
            addText(open, i);
            open = i + 1;
        }
        addText(open, end);
    }

    [[nodiscard]] bool separates(std::size_t i) const {
        constexpr std::array<std::string_view, 14> kSeparators{"|", "•", "·", "–", "—", "/", "\\",
                                                               ",", "،", "(", ")", "[", "]", ":"};
        if (!words_.isMark(i))
            return false;
        if (words_[i].folded == "-")
            return words_.standsLoose(i);
        return std::find(kSeparators.begin(), kSeparators.end(), words_[i].folded) != kSeparators.end();
    }

    void addDate(const FoundDate& date, std::size_t begin) {
        const std::size_t first = begin + date.firstWord;
        const std::string value = date.value.empty() ? onOneLine(words_.text(), date.span) : date.value;
        parts_.push_back({first, first + date.wordCount, Kind::Date, value});
    }

    void addText(std::size_t begin, std::size_t end) {
        const LineWords::Bounds bounds = words_.withoutMarks(begin, end);
        if (bounds.begin == bounds.end)
            return;
        LinePart part{bounds.begin, bounds.end, Kind::Unknown, words_.valueOf(bounds.begin, bounds.end)};
        if (isPublication(part))
            part.kind = Kind::Publication;
        else if (isOf(part, press_.dateWords))
            part.kind = Kind::Filler;
        else
            readCreditIn(part);
        parts_.push_back(std::move(part));
    }

    [[nodiscard]] bool isOf(const LinePart& part, const Phrases& phrases) const {
        for (std::size_t i = part.begin; i < part.end; ++i) {
            if (!words_.isMark(i) && !phrases.contains(words_[i].folded))
                return false;
        }
        return true;
    }

    void readCreditIn(LinePart& part) const {
        const std::optional<Label> author = labelAt(words_, part.begin, press_.authorLabels);
        if (author && author->endsWithBy() && author->end < part.end &&
            areNamesOfPeople(words_, author->end, press_.dateWords)) {
            part.kind = Kind::Author;
            part.value = words_.valueOf(author->end, part.end);
        }
        const std::optional<Label> translator = labelAt(words_, part.begin, press_.translatorLabels);
        if (translator && translator->endsWithBy() && translator->end < part.end) {
            part.kind = Kind::Translator;
            part.value = words_.valueOf(translator->end, part.end);
        }
    }

    /// By its full name, or by a first or last word that only publications have.
    [[nodiscard]] bool isPublication(const LinePart& part) const {
        if (press_.namesPublication(words_.phrase(part.begin, part.end)))
            return true;
        const std::size_t count = words_.count(part.begin, part.end);
        if (count < 2 || count > kLongestName + 1)
            return false;
        const bool first = press_.publicationWords.contains(words_[part.begin].folded);
        const bool last = press_.publicationWords.contains(words_[part.end - 1].folded);
        return words_[part.begin].word.kind == WordKind::Latin ? last && isCapitalisedName(part)
                                                               : first || last;
    }

    [[nodiscard]] bool isCapitalisedName(const LinePart& part) const {
        for (std::size_t i = part.begin; i < part.end; ++i) {
            const std::string_view word = words_[i].folded;
            if (!words_.isMark(i) && !words_.isCapitalised(i) && word != "of" && word != "the")
                return false;
        }
        return true;
    }

    /// Beside a date, bare numbers are times of day or numbers of issues, and "by admin" is a credit.
    void readBesideDates() {
        for (LinePart& part : parts_) {
            if (part.kind != Kind::Unknown)
                continue;
            const std::optional<Label> label = labelAt(words_, part.begin, press_.authorLabels);
            if (isFillerBesideDate(part)) {
                part.kind = Kind::Filler;
            } else if (label && label->endsWithBy() && label->end < part.end &&
                       words_.count(label->end, part.end) <= kLongestName) {
                part.kind = Kind::Author;
                part.value = words_.valueOf(label->end, part.end);
            }
        }
    }

    [[nodiscard]] bool isFillerBesideDate(const LinePart& part) const {
        for (std::size_t i = part.begin; i < part.end; ++i) {
            const bool number = words_[i].word.kind == WordKind::Number;
            if (!words_.isMark(i) && !number && !press_.dateWords.contains(words_[i].folded))
                return false;
        }
        return true;
    }

    const LineWords& words_;
    const PressPhrases& press_;
    std::vector<LinePart> parts_;
};

std::size_t countOf(const std::vector<LinePart>& parts, Kind kind) {
    return static_cast<std::size_t>(std::count_if(
        parts.begin(), parts.end(), [kind](const LinePart& part) { return part.kind == kind; }));
}

/// A line of nothing but publications. By full names of several words it is certain; a single word, or a name
/// that is a section's too, might be a title or heading; and names only like a publication's say nothing
/// alone.
std::optional<Certainty> certaintyOfPublications(const std::vector<LinePart>& parts, const LineWords& words,
                                                 const PressPhrases& press) {
    const auto isKnown = [&](const LinePart& part) {
        return press.namesPublication(words.phrase(part.begin, part.end));
    };
    if (!std::all_of(parts.begin(), parts.end(), isKnown))
        return std::nullopt;
    const std::string whole = words.phrase(0, words.size());
    const bool ambiguous = words.count(0, words.size()) < 2 || press.sectionNames.contains(whole);
    return ambiguous ? Certainty::Probable : Certainty::Certain;
}

/// Whether a mark parts the unknown words from what is known: "the war of June 2014" is no date line.
bool standsApart(const std::vector<LinePart>& parts, std::size_t i) {
    const bool before = i == 0 || parts[i - 1].end < parts[i].begin;
    const bool behind = i + 1 == parts.size() || parts[i].end < parts[i + 1].begin;
    return before && behind;
}

/// Beside a publication or credit stand names; beside a date alone only a place.
bool isBearable(const std::vector<LinePart>& parts, const LineWords& words) {
    const bool dateAlone = countOf(parts, Kind::Publication) + countOf(parts, Kind::Author) == 0;
    const std::size_t longest = dateAlone ? kLongestPlace : kLongestName;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool tooLong = words.count(parts[i].begin, parts[i].end) > longest;
        if (parts[i].kind == Kind::Unknown && (tooLong || !standsApart(parts, i)))
            return false;
    }
    return countOf(parts, Kind::Unknown) <= (dateAlone ? 1 : kMostNames) &&
           lineEnd(words.text(), words.span()) == LineEnd::Open;
}

/// Nothing when the line holds too much that is unknown.
std::optional<Certainty> certaintyOf(const std::vector<LinePart>& parts, const LineWords& words,
                                     const PressPhrases& press) {
    if (countOf(parts, Kind::Unknown) > 0)
        return isBearable(parts, words) ? std::optional(Certainty::Probable) : std::nullopt;
    const bool onlyPublications = countOf(parts, Kind::Publication) == parts.size();
    return onlyPublications ? certaintyOfPublications(parts, words, press) : Certainty::Certain;
}

/// "Newsweek – The Daily Beast" is one item.
void mergePublications(std::vector<FrontMatterItem>& items, std::string_view text) {
    for (std::size_t i = 1; i < items.size();) {
        FrontMatterItem& previous = items[i - 1];
        if (previous.kind != FrontMatterKind::Publication || items[i].kind != FrontMatterKind::Publication) {
            ++i;
            continue;
        }
        previous.span.end = items[i].span.end;
        previous.value = onOneLine(text, previous.span);
        items.erase(items.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

/// Of a date in both calendars only the one that has a value in ours.
void dropHijriBesideOurs(std::vector<FrontMatterItem>& items) {
    const auto isOurs = [](const FrontMatterItem& item) {
        return item.kind == FrontMatterKind::Date && item.value.size() >= 7 && item.value[4] == '-';
    };
    if (std::none_of(items.begin(), items.end(), isOurs))
        return;
    std::erase_if(items, [&isOurs](const FrontMatterItem& item) {
        return item.kind == FrontMatterKind::Date && !isOurs(item);
    });
}

} // namespace

std::vector<LinePart> lineParts(const LineWords& words, std::size_t begin, std::size_t end,
                                const PressPhrases& press) {
    return PartCutter(words, press).cut(begin, end);
}

std::optional<FrontMatterItem> itemOf(const LinePart& part, const LineWords& words) {
    constexpr std::array<std::pair<Kind, FrontMatterKind>, 4> kKinds{{
        {Kind::Date, FrontMatterKind::Date},
        {Kind::Publication, FrontMatterKind::Publication},
        {Kind::Author, FrontMatterKind::Author},
        {Kind::Translator, FrontMatterKind::Translator},
    }};
    for (const auto& [partKind, kind] : kKinds) {
        if (part.kind == partKind)
            return FrontMatterItem{kind, words.spanOf(part.begin, part.end), part.value};
    }
    return std::nullopt;
}

std::optional<LineContent> readParts(const LineWords& words, const PressPhrases& press) {
    const LineEnd end = lineEnd(words.text(), words.span());
    if (end == LineEnd::Continues || end == LineEnd::Question)
        return std::nullopt;
    std::vector<LinePart> parts = lineParts(words, 0, words.size(), press);
    if (countOf(parts, Kind::Unknown) + countOf(parts, Kind::Filler) == parts.size())
        return std::nullopt;
    const std::optional<Certainty> certainty = certaintyOf(parts, words, press);
    if (!certainty)
        return std::nullopt;
    LineContent content{{}, *certainty};
    const bool hasPublication = countOf(parts, Kind::Publication) > 0;
    for (LinePart& part : parts) {
        if (part.kind == Kind::Unknown && hasPublication && words.count(part.begin, part.end) >= 2)
            part.kind = Kind::Author; // who wrote it stands beside where it appeared
        if (std::optional<FrontMatterItem> item = itemOf(part, words))
            content.items.push_back(std::move(*item));
        else if (part.kind == Kind::Unknown)
            content.items.push_back({FrontMatterKind::Other, words.spanOf(part.begin, part.end), part.value});
    }
    mergePublications(content.items, words.text());
    dropHijriBesideOurs(content.items);
    return content;
}

} // namespace muqabala
