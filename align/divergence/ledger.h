#pragma once

#include "align/divergence/comparison.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace muqabala {

/// One use of a term.
struct LedgerPlace {
    TextSpan source;
    std::optional<TextSpan> target; ///< absent when nothing was found that renders it here

    friend bool operator==(const LedgerPlace&, const LedgerPlace&) = default;
};

/// How the table of labels judges a rendering.
enum class Naming {
    Unlisted, ///< it says nothing of it, as of all names
    Same,     ///< names the matter as the original does
    Other,    ///< names it otherwise
};

/// One of the ways in which a term is rendered: words that are forms of one another.
struct LedgerRendering {
    std::string words; ///< in their most frequent form; empty: nothing was found
    Naming naming = Naming::Unlisted;
    std::vector<LedgerPlace> places; ///< in the order of the original; never empty

    friend bool operator==(const LedgerRendering&, const LedgerRendering&) = default;
};

enum class LedgerKind { Name, Label };

/// A name or loaded term of the original with all that became of it.
struct LedgerEntry {
    std::string term; ///< as it stands most often
    LedgerKind kind{};
    std::vector<LedgerRendering> renderings; ///< the most frequent first, what was not found last

    /// How often the term stands in the original.
    [[nodiscard]] std::size_t uses() const;

    friend bool operator==(const LedgerEntry&, const LedgerEntry&) = default;
};

/// How the names and labels of an English original are rendered in Arabic, the most frequent first. Nothing
/// for other languages, nor without a lexicon. Pure. Cost: linear in the text, but for terms that are used
/// very often.
[[nodiscard]] std::vector<LedgerEntry> nameLedger(const Comparison& comparison);

/// The same, the comparison made for it.
[[nodiscard]] std::vector<LedgerEntry> nameLedger(const Document& source, const Document& target,
                                                  const ParagraphAlignment& paragraphs,
                                                  const Alignment& alignment,
                                                  const DetectionResources& resources);

} // namespace muqabala
