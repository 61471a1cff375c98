#pragma once

#include "corpus/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace muqabala {

enum class Gender { Masculine, Feminine };

/// What agreement asks of Arabic words; see dictionaries/genders.ar.tsv. Words as Folding::Presentation makes
/// them, without article and proclitics. All look-ups cost constant time.
class GenderTable {
public:
    /// MalformedData names the line.
    [[nodiscard]] static Result<GenderTable> read(std::string_view bytes, std::string_view name);

    [[nodiscard]] bool isEmpty() const { return kinds_.empty(); }

    /// The gender of a noun in the singular, where it is listed, ends in ة or is a verbal noun by its
    /// pattern.
    [[nodiscard]] std::optional<Gender> ofNoun(std::string_view word) const;

    /// The gender of an adjective that hardly stands for a noun.
    [[nodiscard]] std::optional<Gender> ofAdjective(std::string_view word) const;

    /// The gender of a verb in the third person singular that can tell it: of the imperfect in ي what is
    /// listed as impersonal is left out.
    [[nodiscard]] std::optional<Gender> ofVerb(std::string_view word) const;

    /// Whether the word names a country or city that is feminine.
    [[nodiscard]] bool isPlace(std::string_view word) const { return has(word, Kind::Place); }
    /// Whether the subject of the verb stands next to it and no object can: قال.
    [[nodiscard]] bool isSaying(std::string_view word) const { return has(word, Kind::Saying); }
    /// Whether the verb, in the feminine, has no object: اندلعت.
    [[nodiscard]] bool hasNoObject(std::string_view word) const { return has(word, Kind::PastFeminine); }

private:
    enum Kind : unsigned {
        Masculine = 1,
        Feminine = 2,
        Place = 4,
        Adjective = 8,
        MasculineForm = 16,
        FeminineForm = 32,
        Other = 64,
        Impersonal = 128,
        Past = 256,
        PastFeminine = 512,
        Saying = 1024,
    };
    [[nodiscard]] static std::optional<Kind> kindNamed(std::string_view name);
    [[nodiscard]] bool has(std::string_view word, Kind kind) const;

    std::unordered_map<std::string, unsigned> kinds_;
};

} // namespace muqabala
