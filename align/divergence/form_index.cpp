#include "align/divergence/form_index.h"

#include "align/lexicon/arabic_forms.h"
#include "align/lexicon/english_forms.h"
#include "align/lexicon/table.h"
#include "corpus/text/normalize.h"

#include <algorithm>
#include <tuple>

namespace muqabala {

namespace {

constexpr float kMostCost = .75F;

std::vector<std::string> wordsOf(std::string_view phrase) {
    std::vector<std::string> words;
    for (std::size_t begin = phrase.find_first_not_of(' '); begin != std::string_view::npos;) {
        const std::size_t end = std::min(phrase.find(' ', begin), phrase.size());
        words.emplace_back(phrase.substr(begin, end - begin));
        begin = phrase.find_first_not_of(' ', end);
    }
    return words;
}

} // namespace

void FormIndex::add(std::string_view list, std::uint32_t slot) {
    for (const std::string_view item : itemsIn(list))
        addPhrase(item, slot);
}

void FormIndex::addPhrase(std::string_view phrase, std::uint32_t slot) {
    std::vector<std::string> words = wordsOf(fold(phrase, Folding::Match));
    if (words.empty())
        return;
    const std::string first = words.front();
    words.erase(words.begin());
    byFirst_[first].push_back({slot, std::move(words)});
}

std::vector<Analysis> FormIndex::analysesOf(std::string_view form) const {
    const std::string folded = fold(form, Folding::Match);
    std::vector<Analysis> analyses;
    if (language_.is("ar"))
        analyses = arabicForms(folded);
    else if (language_.is("en"))
        analyses = englishHeadwordForms(withoutPossessive(folded));
    analyses.push_back({folded, 0});
    std::erase_if(analyses, [](const Analysis& analysis) { return analysis.cost > kMostCost; });
    return analyses;
}

std::vector<FormIndex::Hit> FormIndex::find(const SideView& side) const {
    std::vector<std::vector<Analysis>> analyses;
    analyses.reserve(side.words.size());
    for (const Word& word : side.words) {
        const bool isMark = word.kind == WordKind::Punctuation;
        analyses.push_back(isMark ? std::vector<Analysis>{} : analysesOf(side.at(word.span)));
    }
    const auto stands = [&](const std::vector<std::string>& words, std::size_t at) {
        if (at + words.size() > analyses.size())
            return false;
        return std::equal(words.begin(), words.end(), analyses.begin() + static_cast<std::ptrdiff_t>(at),
                          [](const std::string& word, const std::vector<Analysis>& forms) {
                              return std::any_of(forms.begin(), forms.end(),
                                                 [&](const Analysis& form) { return form.stem == word; });
                          });
    };
    std::vector<Hit> hits;
    for (std::uint32_t i = 0; i < analyses.size(); ++i) {
        for (const Analysis& analysis : analyses[i]) {
            const auto entries = byFirst_.find(analysis.stem);
            if (entries == byFirst_.end())
                continue;
            for (const Entry& entry : entries->second) {
                if (stands(entry.rest, i + 1))
                    hits.push_back({entry.slot, i, i + 1 + static_cast<std::uint32_t>(entry.rest.size()),
                                    analysis.cost});
            }
        }
    }
    std::sort(hits.begin(), hits.end(), [](const Hit& left, const Hit& right) {
        return std::tuple(left.slot, left.begin, right.end, left.cost) <
               std::tuple(right.slot, right.begin, left.end, right.cost);
    });
    hits.erase(std::unique(hits.begin(), hits.end(),
                           [](const Hit& left, const Hit& right) {
                               return left.slot == right.slot && left.begin == right.begin;
                           }),
               hits.end());
    return hits;
}

TextSpan spanOf(const SideView& side, const FormIndex::Hit& hit) {
    return {side.words[hit.begin].span.begin, side.words[hit.end - 1].span.end};
}

} // namespace muqabala
