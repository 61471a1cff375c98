#pragma once

#include "corpus/export/pairs.h"
#include "corpus/search/search.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace muqabala {

/// What a pair looks like.
enum class PairKind {
    OneToOne,
    Uneven,      ///< several units on one side or both
    SourceAlone, ///< units of the original without counterpart
    TargetAlone, ///< units of the translation without counterpart
    Moved,       ///< one-sided, but a crossing says what it corresponds to
};

[[nodiscard]] PairKind kindOf(const Pair& pair);

/// "one-to-one", "uneven", "source-alone", "target-alone", "moved".
[[nodiscard]] std::string_view kindName(PairKind kind);

/// Whether pairs with or without remarks are wanted.
enum class Noted { Either, Yes, No };

/// Which pairs are wanted: those that pass every part. An empty list lets all pass.
struct PairFilter {
    std::vector<PairKind> kinds;
    double leastProbability = 0; ///< 0 to 1, inclusive
    double mostProbability = 1;  ///< 0 to 1, inclusive
    std::vector<PairStatus> statuses;

    Noted noted = Noted::Either;
    /// One remark at least is of all that is asked of remarks: of a category, as grave, by an author.
    /// Dismissed remarks do not count.
    std::vector<Category> categories;
    std::optional<Severity> leastSeverity;
    std::vector<std::string> authors;

    /// Pairs in which a text was found, by their index, in order (pairsWith).
    std::optional<std::vector<std::size_t>> found;

    [[nodiscard]] bool asksOfRemarks() const {
        return !categories.empty() || leastSeverity.has_value() || !authors.empty();
    }

    friend bool operator==(const PairFilter&, const PairFilter&) = default;
};

/// The indices of the pairs that pass, in order. `remarks` are those that the pairs were made with. Pure;
/// cost linear in the pairs and their remarks.
[[nodiscard]] std::vector<std::size_t> pairsThatPass(const PairFilter& filter, const std::vector<Pair>& pairs,
                                                     std::span<const Remark> remarks);

/// The indices of the pairs of sentences in which hits begin, in order, each once. Cost: linear.
[[nodiscard]] std::vector<std::size_t> pairsWith(const std::vector<Pair>& pairs,
                                                 const std::vector<TextHit>& sourceHits,
                                                 const std::vector<TextHit>& targetHits);

} // namespace muqabala
