#pragma once

#include "corpus/index.h"
#include "corpus/language.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// What kind of divergence it is; the names are those of MQM as the trade uses them (categoryName).
enum class Category {
    Mistranslation,
    Overtranslation,
    Undertranslation,
    Omission,
    Addition,
    Number,
    Date,
    Quantifier,
    Name,
    Hedge,
    Negation,
    Quotation,
    Untranslated,
    WrongTerm,
    InconsistentTerm,
    NamingShift,
    Grammar,
    Spelling,
    Punctuation,
    Spacing,
    Awkward,
    Idiom,
    Register,
};

enum class Severity { Minor, Major, Critical };

/// "accuracy/omission", "fluency/spelling", …: the name in every file we write.
[[nodiscard]] std::string_view categoryName(Category category);

[[nodiscard]] std::optional<Category> categoryByName(std::string_view name);

/// "minor", "major", "critical".
[[nodiscard]] std::string_view severityName(Severity severity);
[[nodiscard]] std::optional<Severity> severityByName(std::string_view name);

/// All there are, in the order of their definition.
[[nodiscard]] std::span<const Category> allCategories();

/// A place where translation and original part, as a detector found it. Anchored to the texts, never to
/// rows; recomputable at any time.
struct Divergence {
    std::string id;    ///< from the check and the words concerned: a verdict on it survives re-aligning
    std::string check; ///< the detector's name for its finding, e.g. "number-altered"
    std::optional<TextSpan> source; ///< the words of the original; absent when there are none
    std::optional<TextSpan> target; ///< the words of the translation; absent when there are none
    std::vector<TextSpan>
        targetOccurrences; ///< for a note on the whole text (both spans absent): where it occurs
    Category category{};
    Severity severity{};
    double confidence = 0.0;    ///< 0 to 1: the share of such findings that a reviser would keep
    std::string reason{};       ///< one sentence for the user, in English
    std::string arabicReason{}; ///< the same in Arabic; no marks of direction in it

    /// The reason in Arabic where that is asked for and there is one, in English otherwise.
    [[nodiscard]] const std::string& reasonIn(const Language& language) const;

    /// Whether it speaks of the whole translation rather than of a place in it.
    [[nodiscard]] bool isOnDocument() const { return !source && !target; }

    friend bool operator==(const Divergence&, const Divergence&) = default;
};

} // namespace muqabala
