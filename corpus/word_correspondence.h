#pragma once

#include "corpus/index.h"

#include <cstdint>
#include <string_view>

namespace muqabala {

/// What tells that two words say the same.
enum class LinkEvidence : std::uint8_t {
    Dictionary, ///< a dictionary or a table of translations has them, through clitics and inflection
    Learned,    ///< they were learned from translated texts
    Related,    ///< a dictionary has one of them with a synonym of the other
    Sound,      ///< a name, written as it sounds
    Number,     ///< the same number, in figures or words
    SameForm,   ///< the same letters on both sides
};

/// "dictionary", "learned", "related", "sound", "number", "same form".
[[nodiscard]] std::string_view evidenceName(LinkEvidence evidence);

/// That a word of the original and one of the translation say the same.
struct WordCorrespondence {
    TextSpan source;
    TextSpan target;
    LinkEvidence evidence{};
    double weight = 0;      ///< 0 to 1: what the two words alone say, wherever they stand
    double probability = 0; ///< 0 to 1: that they correspond, by place and neighbours as well

    friend bool operator==(const WordCorrespondence&, const WordCorrespondence&) = default;
};

} // namespace muqabala
