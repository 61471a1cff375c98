#include "corpus/study/statistics.h"

#include "corpus/text/utf8.h"
#include "corpus/text/word_count.h"

#include <algorithm>

namespace muqabala {

namespace {

/// One side of all pairs, to be counted.
struct Texts {
    const Document& document;
    PairSide Pair::*side;
};

std::size_t lengthOf(const Document& document, const std::vector<TextSpan>& spans) {
    std::size_t length = 0;
    for (const TextSpan span : spans)
        length += countCodePoints(document.at(span));
    return length;
}

SideStatistics sideStatistics(const Texts& texts, const std::vector<Pair>& pairs) {
    SideStatistics result;
    result.paragraphs = texts.document.paragraphs.size();
    result.words = countWords(texts.document);
    for (const Pair& pair : pairs) {
        const PairSide& side = pair.*texts.side;
        const std::size_t length = lengthOf(texts.document, side.spans);
        result.sentences += side.unitCount;
        result.characters += length;
        if (pair.isOneSided() && !pair.isCrossed)
            continue;
        result.pairedSentences += side.unitCount;
        result.pairedCharacters += length;
    }
    return result;
}

/// The rows of notes, counted by category.
std::vector<NoteStatistics> noteStatistics(const std::vector<Remark>& remarks) {
    std::map<Category, NoteStatistics> byCategory;
    for (const Remark& remark : remarks) {
        NoteStatistics& notes = byCategory[remark.category()];
        notes.category = remark.category();
        const auto severity = static_cast<std::size_t>(remark.severity());
        if (remark.standing() == VerdictKind::Dismissed)
            ++notes.dismissed;
        else
            ++(remark.standing() == VerdictKind::Open ? notes.open : notes.accepted).at(severity);
    }
    std::vector<NoteStatistics> rows;
    rows.reserve(byCategory.size());
    for (const auto& [category, notes] : byCategory)
        rows.push_back(notes);
    return rows;
}

std::size_t tenthOf(double probability) {
    return std::min<std::size_t>(9, static_cast<std::size_t>(std::max(0.0, probability) * 10));
}

std::optional<double> median(std::vector<double> values) {
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// The ratios of the pairs that have both sides.
void addRatios(TextStatistics& statistics) {
    std::vector<double> ratios;
    std::size_t source = 0;
    std::size_t target = 0;
    for (const PairLengths& pair : statistics.lengths) {
        if (pair.source == 0 || pair.target == 0)
            continue;
        ratios.push_back(static_cast<double>(pair.target) / static_cast<double>(pair.source));
        source += pair.source;
        target += pair.target;
    }
    if (source > 0)
        statistics.lengthRatio = static_cast<double>(target) / static_cast<double>(source);
    statistics.usualLengthRatio = median(std::move(ratios));
}

} // namespace

TextStatistics statisticsOf(const Project& project, Level level) {
    const std::vector<Remark> remarks = remarksOf(project, [](const Divergence&) { return true; });
    const std::vector<Pair> pairs = pairsOf(project, level, {});
    const std::vector<Pair> sentences =
        level == Level::Sentence ? pairs : pairsOf(project, Level::Sentence, {});
    TextStatistics statistics;
    statistics.source = sideStatistics({project.source, &Pair::source}, sentences);
    statistics.target = sideStatistics({project.target, &Pair::target}, sentences);
    for (const Pair& pair : pairs) {
        statistics.lengths.push_back({statistics.lengths.size(), lengthOf(project.source, pair.source.spans),
                                      lengthOf(project.target, pair.target.spans)});
        ++statistics.shapes[{pair.source.unitCount, pair.target.unitCount}];
        ++statistics.kinds.at(static_cast<std::size_t>(kindOf(pair)));
        ++statistics.statuses.at(static_cast<std::size_t>(pair.status));
        ++statistics.probabilities.at(tenthOf(pair.probability));
    }
    addRatios(statistics);
    statistics.notes = noteStatistics(remarks);
    return statistics;
}

} // namespace muqabala
