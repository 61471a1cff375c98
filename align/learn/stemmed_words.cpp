#include "align/learn/stemmed_words.h"

#include "align/lexicon/stems.h"
#include "align/lexicon/string_pool.h"

#include <utility>

namespace muqabala {

StemmedWords::StemmedWords(const SideWords& words) {
    std::vector<CountedWord> counted;
    for (std::size_t word = 0; word < words.types().size(); ++word)
        counted.push_back({words.types()[word].folded, words.counts()[word]});
    StringPool pool;
    for (Stem& stem : stemsOf(counted, words.language())) {
        stems_.push_back(pool.intern(stem.stem));
        bare_.push_back(std::move(stem.bare));
    }
    stemCount_ = pool.size();
}

Rows<std::uint32_t> StemmedWords::stemmed(const Rows<std::uint32_t>& sentences) const {
    Rows<std::uint32_t> rows;
    std::vector<std::uint32_t> row;
    for (std::size_t sentence = 0; sentence < sentences.size(); ++sentence) {
        row.clear();
        for (const std::uint32_t word : sentences[sentence])
            row.push_back(stems_[word]);
        rows.addRow(row);
    }
    return rows;
}

} // namespace muqabala
