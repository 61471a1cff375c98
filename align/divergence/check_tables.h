#pragma once

#include "align/divergence/form_index.h"
#include "align/divergence/frequent_words.h"
#include "align/divergence/gender_table.h"
#include "align/divergence/governance_table.h"
#include "align/divergence/phrase_table.h"
#include "corpus/divergence.h"
#include "corpus/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// Words for ideas that must not be taken for one another; see dictionaries/contraries.tsv.
struct ContraryTable {
    /// What the words of a row say; four slots of the indices for each.
    enum Slot : std::uint32_t { One, OneBroadly, Other, OtherBroadly, Count };
    [[nodiscard]] static std::uint32_t slotOf(std::size_t row, Slot slot) {
        return static_cast<std::uint32_t>(row * Count + slot);
    }

    std::vector<Category> rows; ///< what the shift of a row is
    std::vector<std::string> kinds;
    FormIndex english{Language{"en"}};
    FormIndex arabic{Language{"ar"}};

    /// MalformedData names the line.
    [[nodiscard]] static Result<ContraryTable> read(std::string_view bytes, std::string_view name);
};

/// Places with what may stand for them; see dictionaries/places.tsv.
struct PlaceTable {
    std::size_t size = 0; ///< rows, which are the slots of the indices
    FormIndex english{Language{"en"}};
    FormIndex arabic{Language{"ar"}};

    [[nodiscard]] static Result<PlaceTable> read(std::string_view bytes, std::string_view name);
};

/// Words that say how sure, how often, how much or from whom; see dictionaries/cues.tsv.
struct CueTable {
    struct Row {
        std::string kind; ///< hedge, attribution, …
        double confidence = 0;
        bool isSoughtInSource = false; ///< whether its Arabic words are noted where they are added
    };
    std::vector<Row> rows;
    FormIndex english{Language{"en"}};
    FormIndex excuses{
        Language{"en"}}; ///< what answers an Arabic word of a row, but is too common to need an answer
    FormIndex answers{Language{"ar"}};   ///< all Arabic words of a row
    FormIndex additions{Language{"ar"}}; ///< those that are noted where they are added

    [[nodiscard]] static Result<CueTable> read(std::string_view bytes, std::string_view name);
};

/// Loaded terms and how Arabic names what they name; see dictionaries/labels.tsv. Rows are the slots.
struct LabelTable {
    std::size_t size = 0;
    FormIndex english{Language{"en"}};
    FormIndex same{Language{"ar"}};  ///< names the matter as the English does
    FormIndex other{Language{"ar"}}; ///< names it otherwise

    [[nodiscard]] static Result<LabelTable> read(std::string_view bytes, std::string_view name);
};

/// What the checks of meaning know; a table that is not there leaves its check out.
struct CheckTables {
    ContraryTable contraries;
    PlaceTable places;
    CueTable cues;
    LabelTable labels;
    PhraseTable phrases;
    GovernanceTable governance; ///< Arabic
    GenderTable genders;        ///< Arabic
    FrequentWords frequent;     ///< Arabic
};

} // namespace muqabala
