#include "align/divergence/slips.h"

#include "align/divergence/code_points.h"

#include <algorithm>
#include <array>
#include <utility>

namespace muqabala {

namespace {

constexpr auto kAlike = std::to_array<std::u32string_view>(
    {U"بتثني", U"جحخ", U"دذ", U"رز", U"سش", U"صض", U"طظ", U"عغ", U"فق",               // but for their dots
     U"ضظ",    U"ذز",  U"تط", U"سص", U"هح", U"كق",                                    // in sound
     U"ضص",    U"صث",  U"ثق", U"قف", U"فغ", U"غع", U"عه", U"هخ", U"خح", U"حج", U"جد", // on the keyboard
     U"شس",    U"سي",  U"يب", U"بل", U"لا", U"ات", U"تن", U"نم", U"مك", U"كط", U"ةو", U"وز", U"زظ"});

constexpr std::u32string_view kLetters = U"ابتثجحخدذرزسشصضطظعغفقكلمنهويةى";

bool areAlike(char32_t one, char32_t other) {
    return one != other && std::any_of(kAlike.begin(), kAlike.end(), [&](std::u32string_view group) {
               return group.find(one) != std::u32string_view::npos &&
                      group.find(other) != std::u32string_view::npos;
           });
}

bool inflects(char32_t last) {
    return std::u32string_view(U"اتةهينكموى").find(last) != std::u32string_view::npos;
}

} // namespace

std::vector<Meant> beforeSlip(std::string_view word) {
    std::vector<Meant> meant;
    const std::u32string letters = decoded(word);
    for (std::size_t i = 0; i < letters.size(); ++i) {
        std::u32string form = letters;
        if (i + 1 < letters.size() && letters[i] != letters[i + 1]) {
            std::swap(form[i], form[i + 1]);
            meant.push_back({encoded(form), Slip::Exchanged});
        }
        form = letters;
        for (const char32_t letter : kLetters) {
            if (!areAlike(letter, letters[i]))
                continue;
            form[i] = letter;
            meant.push_back({encoded(form), Slip::Lookalike});
        }
    }
    return meant;
}

bool differInStem(std::string_view word, std::string_view other, std::string_view proclitics) {
    if (!word.starts_with(proclitics) || !other.starts_with(proclitics))
        return false;
    const std::u32string left = decoded(word.substr(proclitics.size()));
    const std::u32string right = decoded(other.substr(proclitics.size()));
    if (left.empty() || right.empty() || left.front() != right.front())
        return false;
    return left.back() == right.back() || (!inflects(left.back()) && !inflects(right.back()));
}

} // namespace muqabala
