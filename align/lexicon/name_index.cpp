#include "align/lexicon/name_index.h"

#include "align/lexicon/english_forms.h"

#include <algorithm>
#include <tuple>

namespace muqabala {

namespace {

/// Firm consonants by what Arabic letters they exchange with. None: the letter is dropped.
enum class Firm : std::uint8_t { None, Labial, Fricative, Dental, Sibilant, Velar, Lam, Mim, Nun, Ra };
constexpr std::array kFirm{Firm::Labial, Firm::Fricative, Firm::Dental, Firm::Sibilant, Firm::Velar,
                           Firm::Lam,    Firm::Mim,       Firm::Nun,    Firm::Ra};

constexpr int kBits = 4;
constexpr std::size_t kLongestSkeleton = 64 / kBits;
constexpr double kFirmInsertionCost = 1;
constexpr double kCheapestFirmOmission = .7;

Firm firmOf(ArabicSound sound) {
    using A = ArabicSound;
    switch (sound) {
    case A::Ba:
        return Firm::Labial;
    case A::Fa:
        return Firm::Fricative;
    case A::Dal:
    case A::Dad:
        return Firm::Dental;
    case A::Ta:
    case A::Tha:
    case A::Thal:
    case A::Zay:
    case A::Sin:
    case A::Shin:
    case A::Sad:
    case A::Tah:
    case A::Zah:
    case A::Cha:
        return Firm::Sibilant;
    case A::Jim:
    case A::Kha:
    case A::Ghain:
    case A::Qaf:
    case A::Kaf:
    case A::Gaf:
        return Firm::Velar;
    case A::Lam:
        return Firm::Lam;
    case A::Mim:
        return Firm::Mim;
    case A::Nun:
        return Firm::Nun;
    case A::Ra:
        return Firm::Ra;
    default:
        return Firm::None;
    }
}

/// What a Latin sound may be; most sounds have one value, twice.
struct FirmChoice {
    Firm usual = Firm::None;
    Firm other = Firm::None;
};

FirmChoice always(Firm firm) {
    return {firm, firm};
}

FirmChoice firmOf(LatinSound sound) {
    using L = LatinSound;
    switch (sound) {
    case L::B:
    case L::P:
        return always(Firm::Labial);
    case L::F:
        return always(Firm::Fricative);
    case L::V:
    case L::W:
        return {Firm::Fricative, Firm::None};
    case L::D:
        return always(Firm::Dental);
    case L::T:
    case L::Th:
    case L::S:
    case L::Z:
    case L::Sh:
    case L::X:
        return always(Firm::Sibilant);
    case L::Ch:
    case L::Zh:
        return {Firm::Sibilant, Firm::Velar};
    case L::K:
    case L::C:
    case L::Q:
    case L::G:
    case L::Kh:
        return always(Firm::Velar);
    case L::J:
        return {Firm::Velar, Firm::None};
    case L::Gh:
        return {Firm::Velar, Firm::Fricative};
    case L::L:
        return always(Firm::Lam);
    case L::M:
        return always(Firm::Mim);
    case L::N:
        return always(Firm::Nun);
    case L::R:
        return always(Firm::Ra);
    default:
        return always(Firm::None);
    }
}

using Skeleton = std::vector<Firm>;

/// Sounds that are one (تش for ch) or two may have the same symbol, so repetitions count once.
std::uint64_t packed(const Skeleton& skeleton) {
    std::uint64_t bits = 0;
    std::size_t size = 0;
    Firm previous = Firm::None;
    for (const Firm firm : skeleton) {
        if (firm == Firm::None || firm == previous || size == kLongestSkeleton)
            continue;
        bits = (bits << kBits) | static_cast<std::uint64_t>(firm);
        previous = firm;
        ++size;
    }
    return bits;
}

/// All skeletons that a name may have, by the sounds that may be more than one thing.
std::vector<Skeleton> skeletonsOf(const std::vector<LatinSound>& sounds) {
    constexpr std::size_t kMost = 8;
    std::vector<Skeleton> skeletons{{}};
    for (const LatinSound sound : sounds) {
        const FirmChoice choice = firmOf(sound);
        const std::size_t count = skeletons.size();
        for (std::size_t i = 0; i < count; ++i) {
            if (choice.other != choice.usual && skeletons.size() < kMost) {
                skeletons.push_back(skeletons[i]);
                skeletons.back().push_back(choice.other);
            }
            skeletons[i].push_back(choice.usual);
        }
    }
    return skeletons;
}

void addOmissions(const Skeleton& skeleton, std::vector<std::uint64_t>& keys) {
    for (std::size_t i = 0; i < skeleton.size(); ++i) {
        Skeleton shorter = skeleton;
        shorter[i] = Firm::None;
        keys.push_back(packed(shorter));
    }
}

void addInsertions(const Skeleton& skeleton, std::vector<std::uint64_t>& keys) {
    for (std::size_t i = 0; i <= skeleton.size(); ++i) {
        for (const Firm firm : kFirm) {
            Skeleton longer = skeleton;
            longer.insert(longer.begin() + static_cast<std::ptrdiff_t>(i), firm);
            keys.push_back(packed(longer));
        }
    }
}

/// The skeletons that a transliteration may have whose cost stays within `budget`.
std::vector<std::uint64_t> keysOf(const std::vector<LatinSound>& sounds, double budget) {
    std::vector<std::uint64_t> keys;
    for (const Skeleton& skeleton : skeletonsOf(sounds)) {
        keys.push_back(packed(skeleton));
        if (budget >= kCheapestFirmOmission)
            addOmissions(skeleton, keys);
        if (budget >= kFirmInsertionCost)
            addInsertions(skeleton, keys);
    }
    std::ranges::sort(keys);
    const auto repeated = std::ranges::unique(keys);
    keys.erase(repeated.begin(), repeated.end());
    return keys;
}

std::uint64_t keyOf(const std::vector<ArabicSound>& sounds) {
    Skeleton skeleton;
    std::ranges::transform(sounds, std::back_inserter(skeleton), [](ArabicSound s) { return firmOf(s); });
    return packed(skeleton);
}

} // namespace

NameIndex::NameIndex(std::span<const WordType> types, std::span<const TypePiece> pieces) {
    for (std::uint32_t type = 0; type < types.size(); ++type) {
        if (types[type].kind == WordKind::Arabic)
            add(type, types[type].folded);
    }
    for (const TypePiece& piece : pieces)
        add(piece.type, piece.word);
    std::ranges::sort(forms_, {}, [](const Form& f) { return std::pair(f.skeleton, f.type); });
}

void NameIndex::add(std::uint32_t type, std::string_view folded) {
    for (const std::string_view form : nameForms(folded)) {
        const std::vector<ArabicSound> sounds = arabicSounds(form);
        const auto begin = static_cast<std::uint32_t>(sounds_.size());
        sounds_.insert(sounds_.end(), sounds.begin(), sounds.end());
        forms_.push_back({keyOf(sounds), type, begin, static_cast<std::uint32_t>(sounds_.size())});
    }
}

std::vector<NameIndex::Match> NameIndex::find(std::string_view folded, double least) const {
    const std::vector<LatinSound> sounds = latinSounds(withoutPossessive(folded));
    const int consonants = consonantCount(sounds);
    const double budget = (1 - least) * std::max(2, consonants);
    const double most = budget + 1e-6; // whatever the rounding, similarityOf() decides
    std::vector<Match> found;
    if (consonants == 0)
        return found;
    for (const std::uint64_t key : keysOf(sounds, budget)) {
        for (const Form& form : std::ranges::equal_range(forms_, key, {}, &Form::skeleton)) {
            const auto spelling = std::span(sounds_).subspan(form.begin, form.end - form.begin);
            const double similarity = similarityOf(spellingCost(sounds, spelling, most), consonants);
            if (similarity >= least)
                found.push_back({form.type, similarity});
        }
    }
    return found;
}

} // namespace muqabala
