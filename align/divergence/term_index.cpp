#include "align/divergence/term_index.h"

#include "align/lexicon/arabic_forms.h"
#include "align/lexicon/english_forms.h"
#include "corpus/text/normalize.h"

#include <algorithm>
#include <set>

namespace muqabala {

namespace {

/// What may be supposed of a word of a termbase: plurals, the article, an ending.
constexpr float kMostCost = .4F;

/// A word of a termbase and what it may be an inflected form of: people list terms in the plural and with the
/// article, too. The last word of an English term is the one that is inflected.
std::vector<std::string> headwordsOf(const std::string& word, const Language& language, bool isLast) {
    std::vector<Analysis> forms;
    if (language.is("ar"))
        forms = arabicHeadwordForms(word);
    else if (language.is("en") && isLast)
        forms = englishHeadwordForms(word);
    std::vector<std::string> headwords{word};
    for (const Analysis& form : forms) {
        if (form.cost <= kMostCost)
            headwords.push_back(form.stem);
    }
    return headwords;
}

std::vector<std::string> wordsOf(std::string_view term) {
    std::vector<std::string> words;
    for (std::size_t begin = term.find_first_not_of(' '); begin != std::string_view::npos;) {
        const std::size_t end = std::min(term.find(' ', begin), term.size());
        words.emplace_back(term.substr(begin, end - begin));
        begin = term.find_first_not_of(' ', end);
    }
    return words;
}

/// The ways in which a term is to be sought, folded: as it stands, and with one analysis each of its words.
std::set<std::string> soughtForms(std::string_view term, const Language& language) {
    constexpr std::size_t kMostForms = 64;
    std::set<std::string> forms{""};
    const std::vector<std::string> words = wordsOf(fold(term, Folding::Match));
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::set<std::string> longer;
        for (const std::string& form : forms) {
            for (const std::string& word : headwordsOf(words[i], language, i + 1 == words.size())) {
                if (longer.size() < kMostForms)
                    longer.insert(form.empty() ? word : form + " " + word);
            }
        }
        forms = std::move(longer);
    }
    return forms;
}

void addTo(FormIndex& index, std::string_view term, std::uint32_t slot) {
    for (const std::string& form : soughtForms(term, index.language()))
        index.addPhrase(form, slot);
}

} // namespace

FormIndex& TermIndex::indexOf(TermStatus status) {
    return status == TermStatus::Preferred  ? preferred_
           : status == TermStatus::Admitted ? admitted_
                                            : forbidden_;
}

void TermIndex::add(const Termbase& termbase) {
    for (const TermEntry& entry : termbase) {
        const auto slot = static_cast<std::uint32_t>(entries_.size());
        for (const std::string& term : entry.terms)
            addTo(source_, term, slot);
        for (const TermRendering& rendering : entry.renderings)
            addTo(indexOf(rendering.status), rendering.text, slot);
        entries_.push_back(entry);
    }
}

} // namespace muqabala
