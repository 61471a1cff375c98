#include "align/divergence/spelling_variants.h"

#include "align/divergence/code_points.h"

#include <algorithm>
#include <array>

namespace muqabala {

namespace {

bool isAlif(char32_t c) {
    return c == U'ا' || c == U'أ' || c == U'إ' || c == U'آ';
}

/// Where a word's first letter may stand: at its beginning, or behind what Arabic writes before a noun.
constexpr auto kProclitics = std::to_array<std::u32string_view>(
    {U"", U"و", U"ف", U"ب", U"ل", U"ك", U"ال", U"وال", U"بال", U"فال", U"كال", U"وبال", U"وب", U"ول"});

/// The word with each other alif where its stem begins with one.
void addAlifs(std::u32string_view word, std::vector<std::u32string>& forms) {
    for (const std::u32string_view proclitics : kProclitics) {
        const std::size_t at = proclitics.size();
        if (!word.starts_with(proclitics) || at + 1 >= word.size() || !isAlif(word[at]))
            continue;
        if (word.substr(at).starts_with(U"ال"))
            continue; // the article's alif bears no hamza
        for (const char32_t alif : {U'ا', U'أ', U'إ', U'آ'}) {
            if (alif == word[at])
                continue;
            std::u32string form(word);
            form[at] = alif;
            forms.push_back(form);
        }
    }
}

void addEndings(std::u32string_view word, std::vector<std::u32string>& forms) {
    constexpr auto kConfused =
        std::to_array<std::pair<char32_t, char32_t>>({{U'ه', U'ة'}, {U'ى', U'ي'}, {U'ي', U'ى'}});
    std::u32string form(word);
    if (word.size() == 3 && word.back() == U'ى') { // دعى for دعا
        form.back() = U'ا';
        forms.push_back(form);
    }
    for (const auto& [written, meant] : kConfused) {
        if (word.back() != written)
            continue;
        form.back() = meant;
        forms.push_back(form);
    }
    if (word.back() == U'و')
        forms.push_back(std::u32string(word) + U'ا');
}

} // namespace

std::vector<std::string> confusableSpellings(std::string_view word) {
    const std::u32string codePoints = decoded(word);
    std::vector<std::u32string> forms;
    if (codePoints.size() < 2)
        return {};
    addAlifs(codePoints, forms);
    const std::size_t alifs = forms.size();
    addEndings(codePoints, forms);
    for (std::size_t i = 0; i < alifs; ++i)
        addEndings(std::u32string(forms[i]), forms);
    std::vector<std::string> spellings;
    spellings.reserve(forms.size());
    for (const std::u32string& form : forms)
        spellings.push_back(encoded(form));
    return spellings;
}

std::optional<std::string> knownSpelling(std::string_view word, const Speller& speller) {
    for (const std::string& spelling : confusableSpellings(word)) {
        if (speller.knows(spelling))
            return spelling;
    }
    return std::nullopt;
}

bool hasKnownNeighbour(std::string_view word, std::u32string_view alphabet, const Speller& speller) {
    const std::u32string letters = decoded(word);
    const auto isKnown = [&](const std::u32string& form) { return speller.knows(encoded(form)); };
    for (std::size_t i = 0; i <= letters.size(); ++i) {
        std::u32string form = letters;
        if (i + 1 < letters.size()) {
            std::swap(form[i], form[i + 1]);
            if (isKnown(form))
                return true;
        }
        if (i < letters.size() && isKnown(std::u32string(letters).erase(i, 1)))
            return true;
        for (const char32_t letter : alphabet) {
            form = letters;
            if (i < letters.size()) {
                form[i] = letter;
                if (isKnown(form))
                    return true;
            }
            form = letters;
            form.insert(i, 1, letter);
            if (isKnown(form))
                return true;
        }
    }
    return false;
}

} // namespace muqabala
