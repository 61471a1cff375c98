#pragma once

#include "align/lexicon/lexicon.h"
#include "align/search/text_types.h"
#include "corpus/alignment.h"
#include "corpus/document.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace muqabala {

/// Two texts and which of their segments correspond. The beads need not tile the texts.
struct AlignedDocuments {
    const Document* source = nullptr;
    const Document* target = nullptr;
    std::span<const Bead> beads;
};

/// The content words of one language in many texts: the distinct ones, and those of each sentence in order.
class SideWords {
public:
    explicit SideWords(Language language)
        : language_(std::move(language)) {}

    /// The numbers of the content words of neighbouring segments. New words are added.
    [[nodiscard]] std::vector<std::uint32_t> wordsOf(const Document& document, std::uint32_t firstSegment,
                                                     std::uint32_t endSegment);
    /// Keeps a sentence and counts its words.
    void addSentence(const std::vector<std::uint32_t>& words);

    [[nodiscard]] const Language& language() const { return language_; }
    [[nodiscard]] const std::vector<WordType>& types() const { return types_; }
    [[nodiscard]] const std::vector<std::uint32_t>& counts() const { return counts_; }
    [[nodiscard]] const Rows<std::uint32_t>& sentences() const { return sentences_; }

private:
    [[nodiscard]] bool isCounted(const WordType& type) const;
    std::uint32_t numberOf(const Document& document, const Word& word, bool opensSentence);

    Language language_;
    std::vector<WordType> types_;
    std::vector<std::uint32_t> counts_;
    std::unordered_map<std::string, std::uint32_t> byFolded_;
    Rows<std::uint32_t> sentences_;
};

/// The sentence pairs of aligned texts as words. Pairs with an empty side, those that are long and those that
/// were there before are left out: what a memory repeats proves nothing more.
class PairedWords {
public:
    PairedWords(Language source, Language target)
        : source_(std::move(source)),
          target_(std::move(target)) {}

    /// Pairs less probable than `leastProbability`, 0 to 1, are left out.
    void add(const AlignedDocuments& documents, double leastProbability);

    [[nodiscard]] const SideWords& source() const { return source_; }
    [[nodiscard]] const SideWords& target() const { return target_; }
    [[nodiscard]] std::size_t pairCount() const { return source_.sentences().size(); }

private:
    SideWords source_;
    SideWords target_;
    std::unordered_set<std::string> known_; ///< the words of each pair, as bytes
};

} // namespace muqabala
