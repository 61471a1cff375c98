#include "corpus/import/credits.h"

#include "corpus/import/line_parts.h"
#include "corpus/import/line_shape.h"

#include <algorithm>
#include <utility>

namespace muqabala {

namespace {

constexpr std::size_t kLongestName = 12;        // words, of several people with what they are
constexpr std::size_t kLongestUnmarkedName = 6; // words, behind a label without a colon
constexpr std::string_view kArabicByline = "بقلم";

bool isSureWithoutMark(const Label& label) {
    return label.endsWithBy() || label.phrase.starts_with(kArabicByline);
}

/// Whether what follows the label may be a name.
bool introducesName(const Label& label, FrontMatterKind kind, const LineWords& words,
                    const PressPhrases& press) {
    const std::size_t count = words.count(label.end, words.size());
    if (count == 0 || count > kLongestName)
        return false;
    if (label.hasMark)
        return true;
    if (lineEnd(words.text(), words.span()) != LineEnd::Open)
        return false;
    if (label.endsWithBy())
        return areNamesOfPeople(words, label.end, press.dateWords);
    if (label.phrase.starts_with(kArabicByline))
        return true;
    const bool arabic = words[label.end - 1].word.kind == WordKind::Arabic;
    return kind == FrontMatterKind::Translator && arabic && count <= kLongestUnmarkedName;
}

/// The name behind the label, up to a date or publication, and these.
LineContent contentAfter(const Label& label, FrontMatterKind kind, const LineWords& words,
                         const PressPhrases& press) {
    LineContent content;
    std::size_t nameEnd = words.size();
    for (const LinePart& part : lineParts(words, label.end, words.size(), press)) {
        std::optional<FrontMatterItem> item = itemOf(part, words);
        if (!item || words.count(label.end, part.begin) == 0)
            continue;
        nameEnd = std::min(nameEnd, part.begin);
        content.items.push_back(std::move(*item));
    }
    const TextSpan name = words.spanOf(label.end, nameEnd);
    const TextSpan whole = content.items.empty() ? words.span() : TextSpan{words.span().begin, name.end};
    content.items.insert(content.items.begin(), {kind, whole, words.valueOf(label.end, nameEnd)});
    return content;
}

std::optional<LineContent> readLabelled(FrontMatterKind kind, const Phrases& labels, const LineWords& words,
                                        const PressPhrases& press) {
    const std::size_t begin = words.withoutMarks(0, words.size()).begin;
    const std::optional<Label> label = labelAt(words, begin, labels);
    if (!label || !introducesName(*label, kind, words, press))
        return std::nullopt;
    LineContent content = contentAfter(*label, kind, words, press);
    const bool sure = label->hasMark || isSureWithoutMark(*label);
    content.certainty = sure ? Certainty::Certain : Certainty::Probable;
    return content;
}

} // namespace

std::optional<LineContent> readCredit(const LineWords& words, const PressPhrases& press) {
    if (std::optional<LineContent> translator =
            readLabelled(FrontMatterKind::Translator, press.translatorLabels, words, press))
        return translator;
    return readLabelled(FrontMatterKind::Author, press.authorLabels, words, press);
}

std::optional<LineContent> readSiteLabel(const LineWords& words, const PressPhrases& press) {
    const std::size_t begin = words.withoutMarks(0, words.size()).begin;
    const std::optional<Label> label = labelAt(words, begin, press.siteLabels);
    if (!label || !label->hasMark || lineEnd(words.text(), words.span()) == LineEnd::FullStop)
        return std::nullopt;
    return LineContent{{{FrontMatterKind::Other, words.span(), onOneLine(words.text(), words.span())}},
                       Certainty::Certain};
}

std::optional<LineContent> readSource(const LineWords& words, const PressPhrases& press) {
    const std::size_t begin = words.withoutMarks(0, words.size()).begin;
    const std::optional<Label> label = labelAt(words, begin, press.sourceLabels);
    if (!label || !label->hasMark)
        return std::nullopt;
    const std::size_t count = words.count(label->end, words.size());
    if (count == 0 || count > kLongestUnmarkedName)
        return std::nullopt;
    return contentAfter(*label, FrontMatterKind::Publication, words, press);
}

} // namespace muqabala
