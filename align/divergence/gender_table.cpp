#include "align/divergence/gender_table.h"

#include "align/divergence/table_rows.h"
#include "corpus/text/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace muqabala {

namespace {

constexpr std::string_view kTaMarbuta = "ة";

bool isWeak(char32_t c) {
    return c == U'ا' || c == U'و' || c == U'ي' || c == U'ى' || c == U'ة';
}

/// Whether a word follows a pattern, in which ف stands for any letter that is not weak; others for
/// themselves.
bool follows(const std::u32string& word, std::u32string_view pattern) {
    return word.size() == pattern.size() &&
           std::equal(word.begin(), word.end(), pattern.begin(), [](char32_t letter, char32_t wanted) {
               return wanted == U'ف' ? !isWeak(letter) : letter == wanted;
           });
}

/// Verbal nouns, which are masculine and singular; those of form VI look like plurals (تجارب) and are left
/// out.
bool isVerbalNoun(std::string_view word) {
    constexpr auto kPatterns = std::to_array<std::u32string_view>(
        {U"تففيف", U"انففاف", U"افتفاف", U"استففاف", U"ازدفاف", U"اضطفاف", U"اصطفاف"});
    std::u32string letters;
    for (Utf8Reader reader(word); !reader.atEnd();)
        letters.push_back(reader.next());
    return std::any_of(kPatterns.begin(), kPatterns.end(),
                       [&](std::u32string_view pattern) { return follows(letters, pattern); });
}

std::string_view withoutLast(std::string_view word) {
    return word.substr(0, word.size() - kTaMarbuta.size());
}

} // namespace

std::optional<GenderTable::Kind> GenderTable::kindNamed(std::string_view name) {
    constexpr auto kNames = std::to_array<std::pair<std::string_view, Kind>>({
        {"masculine", Masculine},
        {"feminine", Feminine},
        {"place", Place},
        {"adjective", Adjective},
        {"masculine-form", MasculineForm},
        {"feminine-form", FeminineForm},
        {"other", Other},
        {"impersonal", Impersonal},
        {"past", Past},
        {"past-feminine", PastFeminine},
        {"saying", Saying},
    });
    for (const auto& [known, kind] : kNames) {
        if (known == name)
            return kind;
    }
    return std::nullopt;
}

Result<GenderTable> GenderTable::read(std::string_view bytes, std::string_view name) {
    GenderTable table;
    const Status status = readTableRows(bytes, name, 2, [&](const std::vector<std::string_view>& cells) {
        const std::optional<Kind> kind = kindNamed(cells[0]);
        if (!kind)
            return "there is no kind named \"" + std::string(cells[0]) + "\"";
        for (const std::string_view word : splitAt(cells[1], ' '))
            table.kinds_[std::string(word)] |= *kind;
        return std::string();
    });
    if (!status)
        return status.error();
    return table;
}

bool GenderTable::has(std::string_view word, Kind kind) const {
    const auto entry = kinds_.find(std::string(word));
    return entry != kinds_.end() && (entry->second & kind) != 0;
}

std::optional<Gender> GenderTable::ofNoun(std::string_view word) const {
    constexpr std::size_t kShortest = 8; // bytes: four letters
    constexpr std::string_view kTanwinAlif = "ا";
    if (has(word, Other) || has(word, Impersonal))
        return std::nullopt;
    if (has(word, Feminine) || has(word, Place))
        return Gender::Feminine;
    if (word.ends_with(kTaMarbuta))
        return word.size() >= kShortest ? std::optional(Gender::Feminine) : std::nullopt;
    const bool isListed =
        has(word, Masculine) || (word.ends_with(kTanwinAlif) && has(withoutLast(word), Masculine));
    return isListed || isVerbalNoun(word) ? std::optional(Gender::Masculine) : std::nullopt;
}

std::optional<Gender> GenderTable::ofAdjective(std::string_view word) const {
    if (has(word, Adjective) || has(word, MasculineForm))
        return Gender::Masculine;
    const bool isFeminine =
        has(word, FeminineForm) || (word.ends_with(kTaMarbuta) && has(withoutLast(word), Adjective));
    return isFeminine ? std::optional(Gender::Feminine) : std::nullopt;
}

std::optional<Gender> GenderTable::ofVerb(std::string_view word) const {
    constexpr std::size_t kShortest = 8; // bytes: four letters
    if (has(word, Past) || has(word, Saying))
        return Gender::Masculine;
    if (has(word, PastFeminine))
        return Gender::Feminine;
    const bool isImperfect = word.starts_with("ي") && word.size() >= kShortest && !word.ends_with("ا") &&
                             !word.ends_with("ون") && !word.ends_with("ان") && !has(word, Impersonal);
    return isImperfect ? std::optional(Gender::Masculine) : std::nullopt;
}

} // namespace muqabala
