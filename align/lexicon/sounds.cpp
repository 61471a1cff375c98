#include "align/lexicon/sounds.h"

#include "corpus/text/utf8.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace muqabala {

namespace {

using L = LatinSound;
using A = ArabicSound;

constexpr auto kLatinCount = static_cast<std::size_t>(L::Count);
constexpr auto kArabicCount = static_cast<std::size_t>(A::Count);

constexpr float kNatural = 0;
constexpr float kNear = .12F;
constexpr float kBetween = .25F;
constexpr float kFar = .35F;
constexpr float kUnlike = 1.6F;

struct Spelling {
    L latin;
    A arabic;
    float cost;
};

/// How Arabic newspapers write the sounds of names; what is not here costs kUnlike.
constexpr Spelling kSpellings[] = {
    {L::A, A::Alef, kNatural}, {L::A, A::Ain, kNear},      {L::A, A::Ha, kNear},
    {L::E, A::Ya, kNear},      {L::E, A::Alef, kNear},     {L::E, A::Ain, kNear},
    {L::E, A::Ha, kNear},      {L::I, A::Ya, kNatural},    {L::I, A::Alef, kNear},
    {L::I, A::Ain, kNear},     {L::O, A::Waw, kNatural},   {L::O, A::Alef, kNear},
    {L::O, A::Ain, kNear},     {L::U, A::Waw, kNatural},   {L::U, A::Alef, kNear},
    {L::U, A::Ain, kNear},     {L::Y, A::Ya, kNatural},    {L::A, A::Waw, kBetween},
    {L::E, A::Waw, kBetween},  {L::A, A::Ya, kBetween},    {L::W, A::Waw, kNatural},
    {L::W, A::Fa, kFar},       {L::H, A::Ha, kNatural},    {L::H, A::Hah, kNear},
    {L::B, A::Ba, kNatural},   {L::P, A::Ba, kNatural},    {L::V, A::Fa, kNatural},
    {L::V, A::Waw, kFar},      {L::F, A::Fa, kNatural},    {L::T, A::Ta, kNatural},
    {L::T, A::Tah, kNatural},  {L::D, A::Dal, kNatural},   {L::D, A::Dad, kNear},
    {L::K, A::Kaf, kNatural},  {L::K, A::Qaf, kNear},      {L::C, A::Kaf, kNatural},
    {L::C, A::Qaf, kNear},     {L::Q, A::Qaf, kNatural},   {L::Q, A::Kaf, kNear},
    {L::G, A::Jim, kNatural},  {L::G, A::Ghain, kNatural}, {L::G, A::Gaf, kNatural},
    {L::G, A::Qaf, kNear},     {L::G, A::Kaf, kFar},       {L::J, A::Jim, kNatural},
    {L::J, A::Ya, kFar},       {L::J, A::Kha, kFar},       {L::L, A::Lam, kNatural},
    {L::M, A::Mim, kNatural},  {L::N, A::Nun, kNatural},   {L::R, A::Ra, kNatural},
    {L::S, A::Sin, kNatural},  {L::S, A::Sad, kNear},      {L::S, A::Zay, kNear},
    {L::S, A::Shin, kFar},     {L::Z, A::Zay, kNatural},   {L::Z, A::Zah, kNear},
    {L::Z, A::Thal, kNear},    {L::Z, A::Sin, kFar},       {L::Sh, A::Shin, kNatural},
    {L::Sh, A::Cha, kFar},     {L::Ch, A::Cha, kNatural},  {L::Ch, A::Shin, kNatural},
    {L::Ch, A::Kha, kNear},    {L::Ch, A::Ta, kFar},       {L::Ch, A::Kaf, kFar},
    {L::Th, A::Tha, kNatural}, {L::Th, A::Thal, kNear},    {L::Th, A::Ta, kNear},
    {L::Kh, A::Kha, kNatural}, {L::Kh, A::Kaf, kFar},      {L::Gh, A::Ghain, kNatural},
    {L::Gh, A::Jim, kNear},    {L::Gh, A::Fa, kFar},       {L::Zh, A::Jim, kNear},
    {L::Zh, A::Shin, kNear},   {L::Zh, A::Zay, kNear},     {L::X, A::Shin, kNear},
    {L::X, A::Zay, kNear},     {L::X, A::Sin, kFar},
};

using SpellingCosts = std::array<std::array<float, kArabicCount>, kLatinCount>;

constexpr SpellingCosts spellingCosts() {
    SpellingCosts costs{};
    for (auto& row : costs)
        row.fill(kUnlike);
    for (const Spelling& spelling : kSpellings)
        costs[static_cast<std::size_t>(spelling.latin)][static_cast<std::size_t>(spelling.arabic)] =
            spelling.cost;
    return costs;
}

constexpr SpellingCosts kSpellingCosts = spellingCosts();

bool isVowel(L sound) {
    return sound <= L::U;
}

float omissionCost(L sound) {
    if (isVowel(sound))
        return .12F;
    switch (sound) {
    case L::Y:
        return .25F;
    case L::H:
        return .35F;
    case L::W:
        return .4F;
    case L::R:
    case L::G:
    case L::Gh:
        return .7F;
    case L::T:
        return .8F;
    default:
        return 1;
    }
}

constexpr float insertionCost(A sound) {
    switch (sound) {
    case A::Alef:
    case A::Waw:
    case A::Ya:
        return .3F;
    case A::Hamza:
    case A::Ain:
    case A::Ha:
        return .4F;
    default:
        return 1;
    }
}

constexpr auto kInsertionCosts = [] {
    std::array<float, kArabicCount> costs{};
    for (std::size_t sound = 0; sound < kArabicCount; ++sound)
        costs[sound] = insertionCost(static_cast<A>(sound));
    return costs;
}();

struct Group {
    std::string_view letters;
    L sound;
};

/// Longest first.
constexpr Group kGroups[] = {
    {"sch", L::Sh}, {"tch", L::Ch}, {"sh", L::Sh}, {"ch", L::Ch}, {"th", L::Th},
    {"ph", L::F},   {"kh", L::Kh},  {"gh", L::Gh}, {"zh", L::Zh}, {"ck", L::K},
    {"dj", L::J},   {"qu", L::Q},   {"ce", L::S},  {"ci", L::S},  {"cy", L::S},
};

/// The letters of a group that are read again: the vowel of ce, ci.
std::size_t lettersUsed(const Group& group) {
    const bool softC = group.sound == L::S;
    return softC ? 1 : group.letters.size();
}

std::optional<L> letterSound(char letter) {
    constexpr std::string_view kLetters = "aeiouywhbpvftdkcqgjlmnrsz"; ///< in the order of LatinSound
    const std::size_t found = kLetters.find(letter);
    return found == std::string_view::npos ? std::nullopt : std::optional(static_cast<L>(found));
}

void append(std::vector<L>& sounds, L sound) {
    if (sounds.empty() || sounds.back() != sound)
        sounds.push_back(sound);
}

/// Takes the sound that opens `rest` off it.
void takeLatinSound(std::string_view& rest, std::vector<L>& sounds) {
    const auto* group =
        std::ranges::find_if(kGroups, [rest](const Group& g) { return rest.starts_with(g.letters); });
    if (group != std::end(kGroups)) {
        append(sounds, group->sound);
        rest.remove_prefix(lettersUsed(*group));
        return;
    }
    if (rest.front() == 'x' && sounds.empty()) {
        append(sounds, L::X);
    } else if (rest.front() == 'x') {
        append(sounds, L::K);
        append(sounds, L::S);
    } else if (const std::optional<L> sound = letterSound(rest.front())) {
        append(sounds, *sound);
    }
    rest.remove_prefix(1);
}

constexpr std::array<A, 0x064B - 0x0621> kArabicBlock = [] {
    std::array<A, 0x064B - 0x0621> block{};
    block.fill(A::Count);
    constexpr std::u32string_view kLetters =
        U"ءابتثجحخدذرزسشصضطظعغفقكلمنهوي"; ///< in the order of ArabicSound
    for (std::size_t i = 0; i < kLetters.size(); ++i)
        block[kLetters[i] - 0x0621] = static_cast<A>(i);
    return block;
}();

A arabicLetterSound(char32_t letter) {
    if (letter >= 0x0621 && letter < 0x0621 + kArabicBlock.size())
        return kArabicBlock[letter - 0x0621];
    switch (letter) {
    case U'پ':
        return A::Ba;
    case U'چ':
        return A::Cha;
    case U'ڤ':
        return A::Fa;
    case U'گ':
        return A::Gaf;
    case U'ژ':
        return A::Zay;
    default:
        return A::Count;
    }
}

constexpr std::string_view kArticle = "ال";
constexpr std::string_view kToThe = "لل";

bool hasTwoLetters(std::string_view word) {
    return countCodePoints(word) >= 2;
}

void addWithoutEnding(std::vector<std::string_view>& forms, std::string_view name) {
    forms.push_back(name);
    for (const std::string_view ending : {"يون", "يين", "يات", "يه", "ي"}) {
        if (name.ends_with(ending) && hasTwoLetters(name.substr(0, name.size() - ending.size()))) {
            forms.push_back(name.substr(0, name.size() - ending.size()));
            return;
        }
    }
}

void addWithoutPrefix(std::vector<std::string_view>& forms, std::string_view word, std::string_view prefix) {
    if (word.starts_with(prefix) && hasTwoLetters(word.substr(prefix.size())))
        addWithoutEnding(forms, word.substr(prefix.size()));
}

} // namespace

std::vector<LatinSound> latinSounds(std::string_view folded) {
    std::vector<LatinSound> sounds;
    while (!folded.empty())
        takeLatinSound(folded, sounds);
    return sounds;
}

std::vector<ArabicSound> arabicSounds(std::string_view folded) {
    std::vector<ArabicSound> sounds;
    for (Utf8Reader reader(folded); !reader.atEnd();) {
        const A sound = arabicLetterSound(reader.next());
        const A previous = sounds.empty() ? A::Count : sounds.back();
        if (previous == A::Ta && sound == A::Shin)
            sounds.back() = A::Cha;
        else if (previous == A::Dal && sound == A::Jim)
            sounds.back() = A::Jim;
        else if (sound != A::Count)
            sounds.push_back(sound);
    }
    return sounds;
}

std::vector<std::string_view> nameForms(std::string_view folded) {
    std::vector<std::string_view> forms;
    addWithoutEnding(forms, folded);
    addWithoutPrefix(forms, folded, kArticle);
    addWithoutPrefix(forms, folded, kToThe);
    for (const std::string_view proclitic : {"و", "ف", "ب", "ل", "ك"}) {
        if (!folded.starts_with(proclitic))
            continue;
        const std::string_view rest = folded.substr(proclitic.size());
        addWithoutPrefix(forms, folded, proclitic);
        addWithoutPrefix(forms, rest, kArticle);
        if (proclitic == "و" || proclitic == "ف") {
            for (const std::string_view preposition : {"ب", "ل", "ك", "لل", "بال"})
                addWithoutPrefix(forms, rest, preposition);
        }
    }
    return forms;
}

int consonantCount(const std::vector<LatinSound>& sounds) {
    return static_cast<int>(std::ranges::count_if(sounds, [](L s) { return !isVowel(s) && s != L::Y; }));
}

double spellingCost(std::span<const LatinSound> latin, std::span<const ArabicSound> arabic, double most) {
    constexpr std::size_t kLongest = 48;
    constexpr double kTooMuch = std::numeric_limits<double>::infinity();
    if (latin.size() >= kLongest || arabic.size() >= kLongest)
        return kTooMuch;
    std::array<float, kLongest> row{};
    std::array<float, kLongest> insertions{};
    for (std::size_t j = 0; j < arabic.size(); ++j) {
        insertions[j] = kInsertionCosts[static_cast<std::size_t>(arabic[j])];
        row[j + 1] = row[j] + insertions[j];
    }
    for (const L sound : latin) {
        const auto& substitution = kSpellingCosts[static_cast<std::size_t>(sound)];
        const float omission = omissionCost(sound);
        float diagonal = row[0];
        row[0] += omission;
        float least = row[0];
        for (std::size_t j = 0; j < arabic.size(); ++j) {
            const float substituted = diagonal + substitution[static_cast<std::size_t>(arabic[j])];
            diagonal = row[j + 1];
            row[j + 1] = std::min({substituted, diagonal + omission, row[j] + insertions[j]});
            least = std::min(least, row[j + 1]);
        }
        if (static_cast<double>(least) > most)
            return kTooMuch;
    }
    return static_cast<double>(row[arabic.size()]);
}

double similarityOf(double cost, int consonants) {
    return std::max(0., 1 - cost / std::max(2, consonants));
}

} // namespace muqabala
