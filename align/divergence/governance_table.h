#pragma once

#include "corpus/result.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace muqabala {

/// Which particle introduces what a verb says, and which is often written instead; see
/// dictionaries/governance.ar.tsv.
struct GovernanceTable {
    struct Rule {
        std::string wrong; ///< the preposition before أن; "" for none
        std::string right; ///< with أن or إن
        double confidence = 0;
    };
    std::vector<Rule> rules;
    std::unordered_map<std::string, std::vector<std::size_t>> byVerb; ///< rules by forms of the verbs

    /// MalformedData names the line.
    [[nodiscard]] static Result<GovernanceTable> read(std::string_view bytes, std::string_view name);
};

} // namespace muqabala
