#include "align/lexicon/word_pieces.h"

#include "align/lexicon/function_words.h"
#include "align/lexicon/run_together.h"
#include "corpus/text/normalize.h"
#include "corpus/text/utf8.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

namespace muqabala {

namespace {

constexpr std::size_t kFewestLettersOfSeveral = 9;
constexpr std::size_t kFewestLettersOfWord = 3;
constexpr float kMostKnownCost = .55F; ///< a word reached at this cost or less is known
constexpr float kDoubt = 2;            ///< by how much more an analysis costs inside another word
constexpr float kFunctionWordCost = .1F;
constexpr float kOtherWordOfTextCost = .4F;
constexpr float kShortWordCost = .5F; ///< of three letters: they occur in any word by chance

/// The only words of two letters that are believed inside others; pronouns are endings there.
constexpr std::array<std::string_view, 10> kParticles{"ان", "او", "عن", "في", "قد",
                                                      "لا", "لم", "لن", "ما", "من"};

bool mayBeSeveral(std::string_view folded) {
    return countCodePoints(folded) >= kFewestLettersOfSeveral;
}

} // namespace

WordPieces::WordPieces(std::span<const WordType> types, const Vocabulary& vocabulary)
    : vocabulary_(vocabulary) {
    for (const WordType& type : types) {
        if (type.kind == WordKind::Arabic && !mayBeSeveral(type.folded) &&
            countCodePoints(type.folded) >= kFewestLettersOfWord)
            wordsOfText_.insert(type.folded);
    }
}

std::vector<std::string> WordPieces::of(const WordType& type) const {
    if (type.kind != WordKind::Arabic)
        return {};
    const std::vector<std::string_view> parts = splitAtWordEnds(type.form);
    if (parts.size() == 1)
        return segments(type.folded);
    std::vector<std::string> pieces;
    for (const std::string_view part : parts) {
        std::string folded = fold(part, Folding::Match);
        std::vector<std::string> inner = segments(folded);
        std::ranges::move(inner, std::back_inserter(pieces));
        pieces.push_back(std::move(folded));
    }
    return pieces;
}

std::vector<std::string> WordPieces::segments(const std::string& folded) const {
    if (!mayBeSeveral(folded) || vocabulary_.costOf(folded) <= kMostKnownCost)
        return {};
    return segmentRunTogether(folded, [this](std::string_view piece) { return costOf(piece); });
}

std::optional<float> WordPieces::costOf(std::string_view piece) const {
    const std::size_t letters = countCodePoints(piece);
    if (letters < kFewestLettersOfWord)
        return std::ranges::binary_search(kParticles, piece) ? std::optional(kFunctionWordCost)
                                                             : std::nullopt;
    if (isFunctionWord(piece, vocabulary_.language()))
        return kFunctionWordCost;
    const float shortness = letters == kFewestLettersOfWord ? kShortWordCost : 0;
    if (const float cost = vocabulary_.costOf(piece); cost <= kMostKnownCost)
        return kDoubt * cost + shortness;
    return wordsOfText_.contains(piece) ? std::optional(kOtherWordOfTextCost + shortness) : std::nullopt;
}

} // namespace muqabala
