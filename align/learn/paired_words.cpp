#include "align/learn/paired_words.h"

#include "align/lexicon/function_words.h"
#include "corpus/text/normalize.h"
#include "corpus/text/words.h"

namespace muqabala {
namespace {

constexpr std::size_t kLongestSentence = 80; ///< content words
constexpr std::uint32_t kNotCounted = 0xFFFFFFFF;

bool startsUpperCase(std::string_view form) {
    return !form.empty() && form.front() >= 'A' && form.front() <= 'Z';
}

bool isWord(WordKind kind) {
    return kind != WordKind::Number && kind != WordKind::Punctuation;
}

void appendBytes(std::string& bytes, const std::vector<std::uint32_t>& words) {
    for (const std::uint32_t word : words)
        bytes.append(std::to_string(word)).append(" ");
    bytes += '|';
}

} // namespace

bool SideWords::isCounted(const WordType& type) const {
    if (type.kind == WordKind::Latin && language_.direction() == Direction::RightToLeft)
        return false;
    return isWord(type.kind) && !isFunctionWord(type.folded, language_);
}

std::uint32_t SideWords::numberOf(const Document& document, const Word& word, bool opensSentence) {
    const std::string_view form = document.at(word.span);
    const auto next = static_cast<std::uint32_t>(types_.size());
    const auto [known, isNew] = byFolded_.try_emplace(fold(form, Folding::Match), next);
    if (isNew) {
        WordType type{std::string(form), known->first, word.kind, startsUpperCase(form)};
        if (!isCounted(type)) {
            known->second = kNotCounted;
        } else {
            types_.push_back(std::move(type));
            counts_.push_back(0);
        }
    } else if (known->second != kNotCounted && !opensSentence && !startsUpperCase(form)) {
        types_[known->second].isCapitalised = false;
    }
    return known->second;
}

std::vector<std::uint32_t> SideWords::wordsOf(const Document& document, std::uint32_t firstSegment,
                                              std::uint32_t endSegment) {
    std::vector<std::uint32_t> words;
    for (std::uint32_t segment = firstSegment; segment < endSegment; ++segment) {
        bool opensSentence = true;
        for (const Word& word : splitWords(document.text, document.segments[segment].span)) {
            if (!isWord(word.kind))
                continue;
            const std::uint32_t number = numberOf(document, word, opensSentence);
            opensSentence = false;
            if (number != kNotCounted)
                words.push_back(number);
        }
    }
    return words;
}

void SideWords::addSentence(const std::vector<std::uint32_t>& words) {
    for (const std::uint32_t word : words)
        ++counts_[word];
    sentences_.addRow(words);
}

void PairedWords::add(const AlignedDocuments& documents, double leastProbability) {
    for (const Bead& bead : documents.beads) {
        if (bead.isOneSided() || bead.probability < leastProbability)
            continue;
        const auto source =
            source_.wordsOf(*documents.source, bead.source.begin.value, bead.source.end.value);
        const auto target =
            target_.wordsOf(*documents.target, bead.target.begin.value, bead.target.end.value);
        if (source.empty() || target.empty() || source.size() > kLongestSentence ||
            target.size() > kLongestSentence)
            continue;
        std::string bytes;
        appendBytes(bytes, source);
        appendBytes(bytes, target);
        if (!known_.insert(std::move(bytes)).second)
            continue;
        source_.addSentence(source);
        target_.addSentence(target);
    }
}

} // namespace muqabala
