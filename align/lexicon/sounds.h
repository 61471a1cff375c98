#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>
#include <vector>

namespace muqabala {

/// A sound as Latin letters write it in names: a letter, or a group that is one sound.
enum class LatinSound : std::uint8_t {
    A,
    E,
    I,
    O,
    U,
    Y,
    W,
    H,
    B,
    P,
    V,
    F,
    T,
    D,
    K,
    C,
    Q,
    G,
    J,
    L,
    M,
    N,
    R,
    S,
    Z,
    Sh,
    Ch,
    Th,
    Kh,
    Gh,
    Zh,
    X, ///< that opens a word: Xi, Xavier; elsewhere it is K and S
    Count,
};

/// A letter of an Arabic word folded for matching, as a small number; تش is one sound, as چ is.
enum class ArabicSound : std::uint8_t {
    Hamza,
    Alef,
    Ba,
    Ta,
    Tha,
    Jim,
    Hah,
    Kha,
    Dal,
    Thal,
    Ra,
    Zay,
    Sin,
    Shin,
    Sad,
    Dad,
    Tah,
    Zah,
    Ain,
    Ghain,
    Fa,
    Qaf,
    Kaf,
    Lam,
    Mim,
    Nun,
    Ha,
    Waw,
    Ya,
    Cha,
    Gaf,
    Count,
};

/// The sounds of a word in Latin letters, doubled letters once. `folded` is Folding::Match of it; other
/// characters are passed over.
[[nodiscard]] std::vector<LatinSound> latinSounds(std::string_view folded);

[[nodiscard]] std::vector<ArabicSound> arabicSounds(std::string_view folded);

/// Forms of an Arabic word that may be the bare name: as it stands, and without proclitics, article and the
/// endings of nisba and plural. Views into `folded`.
[[nodiscard]] std::vector<std::string_view> nameForms(std::string_view folded);

/// How many of the sounds are consonants; w and h are, y is not.
[[nodiscard]] int consonantCount(const std::vector<LatinSound>& sounds);

/// What turning the Latin sounds into the Arabic ones costs: 0 for natural spellings, cheap for vowels.
/// Infinity instead of what is more than `most`: most pairs are given up after a few sounds.
[[nodiscard]] double spellingCost(std::span<const LatinSound> latin, std::span<const ArabicSound> arabic,
                                  double most = std::numeric_limits<double>::infinity());

/// The similarity that a cost means for a Latin word of so many consonants: 0 to 1.
[[nodiscard]] double similarityOf(double cost, int consonants);

} // namespace muqabala
