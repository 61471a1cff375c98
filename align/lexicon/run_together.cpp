#include "align/lexicon/run_together.h"

#include "corpus/text/utf8.h"

#include <algorithm>
#include <limits>

namespace muqabala {

namespace {

constexpr float kPieceCost = 1;    ///< of each word, so that few long ones are better than many short ones
constexpr float kStrayCost = 1.2F; ///< of a letter that belongs to no word
constexpr std::size_t kShortestPiece = 2;
constexpr std::size_t kLongestPiece = 12;
constexpr float kLeastCovered = .8F;       ///< share of the letters
constexpr float kMostCostPerLetter = .26F; ///< beyond it the pieces are too short or too doubtful

bool isTanwin(char32_t c) {
    return c >= 0x064B && c <= 0x064D;
}

bool isMark(char32_t c) {
    return (c >= 0x064B && c <= 0x065F) || c == 0x0670;
}

bool isLetter(char32_t c) {
    return c >= 0x0621 && c <= 0x064A && c != 0x0640;
}

/// Whether a word cannot go on with a letter behind what was just read.
class WordEnd {
public:
    void read(char32_t c) {
        if (isTanwin(c)) {
            // اً and ًا are both in use: one alef may follow ً, unless it came before.
            ends_ = true;
            mayTakeAlef_ = c == 0x064B && last_ != U'ا';
        } else if (ends_ && mayTakeAlef_ && (c == U'ا' || c == U'ى')) {
            mayTakeAlef_ = false;
        } else if (!isMark(c)) {
            ends_ = c == U'ة' || c == U'ى';
            mayTakeAlef_ = false;
            last_ = c;
        }
    }

    [[nodiscard]] bool isBefore(char32_t next) const {
        return ends_ && isLetter(next) && !(mayTakeAlef_ && (next == U'ا' || next == U'ى'));
    }

private:
    bool ends_ = false;
    bool mayTakeAlef_ = false;
    char32_t last_ = 0;
};

/// Byte offsets of the letters of a word, and its size.
std::vector<std::size_t> letterOffsets(std::string_view word) {
    std::vector<std::size_t> offsets;
    for (Utf8Reader reader(word); !reader.atEnd(); reader.next())
        offsets.push_back(reader.offset());
    offsets.push_back(word.size());
    return offsets;
}

/// The best way to come to a place in the word.
struct Step {
    float cost = std::numeric_limits<float>::infinity();
    std::size_t from = 0;
    bool isWord = false;
};

class Segmenter {
public:
    Segmenter(std::string_view word, const WordCost& wordCost)
        : word_(word),
          wordCost_(wordCost),
          offsets_(letterOffsets(word)),
          steps_(offsets_.size()) {}

    std::vector<std::string> segment() {
        steps_[0].cost = 0;
        for (std::size_t begin = 0; begin < letterCount(); ++begin) {
            improve(begin, begin + 1, kStrayCost, false);
            const std::size_t last = std::min(letterCount(), begin + kLongestPiece);
            for (std::size_t end = begin + kShortestPiece; end <= last; ++end)
                tryWord(begin, end);
        }
        return wordsOfBestPath();
    }

private:
    [[nodiscard]] std::size_t letterCount() const { return offsets_.size() - 1; }

    [[nodiscard]] std::string_view piece(std::size_t begin, std::size_t end) const {
        return word_.substr(offsets_[begin], offsets_[end] - offsets_[begin]);
    }

    void tryWord(std::size_t begin, std::size_t end) {
        if (const std::optional<float> cost = wordCost_(piece(begin, end)))
            improve(begin, end, kPieceCost + *cost, true);
    }

    void improve(std::size_t from, std::size_t to, float cost, bool isWord) {
        if (steps_[from].cost + cost < steps_[to].cost)
            steps_[to] = {steps_[from].cost + cost, from, isWord};
    }

    [[nodiscard]] std::vector<std::string> wordsOfBestPath() const {
        std::vector<std::string> words;
        std::size_t covered = 0;
        for (std::size_t end = letterCount(); end > 0; end = steps_[end].from) {
            if (!steps_[end].isWord)
                continue;
            words.emplace_back(piece(steps_[end].from, end));
            covered += end - steps_[end].from;
        }
        const auto letters = static_cast<float>(letterCount());
        const bool isCovered = static_cast<float>(covered) >= kLeastCovered * letters;
        if (words.size() < 2 || !isCovered || steps_.back().cost > kMostCostPerLetter * letters)
            return {};
        std::ranges::reverse(words);
        return words;
    }

    std::string_view word_;
    const WordCost& wordCost_;
    std::vector<std::size_t> offsets_;
    std::vector<Step> steps_;
};

} // namespace

std::vector<std::string_view> splitAtWordEnds(std::string_view form) {
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    WordEnd end;
    for (Utf8Reader reader(form); !reader.atEnd();) {
        if (end.isBefore(reader.peek())) {
            parts.push_back(form.substr(begin, reader.offset() - begin));
            begin = reader.offset();
            end = {};
        }
        end.read(reader.next());
    }
    parts.push_back(form.substr(begin));
    return parts;
}

std::vector<std::string> segmentRunTogether(std::string_view folded, const WordCost& wordCost) {
    return Segmenter(folded, wordCost).segment();
}

} // namespace muqabala
