#include "align/divergence/characters.h"
#include "align/divergence/detectors.h"
#include "align/divergence/glued_words.h"
#include "align/divergence/spelling_variants.h"
#include "align/lexicon/transliteration.h"
#include "corpus/text/normalize.h"
#include "corpus/text/utf8.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>

namespace muqabala {

namespace {

Divergence note(std::string_view check, TextSpan span, double confidence, Wording reason) {
    Divergence finding;
    finding.check = check;
    finding.target = span;
    finding.category = Category::Spelling;
    finding.severity = Severity::Minor;
    finding.confidence = confidence;
    explain(finding, std::move(reason));
    return finding;
}

/// Tanwin stands on the last letter, or before the alif that carries it.
bool hasStrayTanwin(std::string_view word) {
    constexpr char32_t kFathatan = 0x064B;
    constexpr char32_t kKasratan = 0x064D;
    constexpr char32_t kAlif = 0x0627;
    constexpr char32_t kAlifMaqsura = 0x0649;
    for (Utf8Reader reader(word); !reader.atEnd();) {
        const char32_t c = reader.next();
        if (c < kFathatan || c > kKasratan || reader.atEnd())
            continue;
        const char32_t next = reader.next();
        if (!reader.atEnd() ||
            (next != kAlif && next != kAlifMaqsura && isOfArabicWord(next) && next < 0x064B))
            return true;
    }
    return false;
}

/// Tanwin of fath on a last hamza needs its alif (سوءًا), unless an alif stands before it (مساءً).
bool lacksAlifOfTanwin(std::string_view word) {
    constexpr std::string_view kHamzaTanwin = "ءً";
    constexpr std::string_view kAfterAlif = "اءً";
    return word.ends_with(kHamzaTanwin) && !word.ends_with(kAfterAlif);
}

/// The Latin words of the original that may be names, and all others, each once.
struct SourceWords {
    std::set<std::string> names;
    std::set<std::string> others;

    void add(const SideView& side) {
        for (const Word& word : side.words) {
            if (word.kind != WordKind::Latin)
                continue;
            std::string_view whole = side.at(word.span);
            whole = whole.substr(0, whole.find_first_of("'\xE2")); // possessives sound otherwise
            if (whole.empty())
                continue;
            const std::string form(whole);
            (form.front() >= 'A' && form.front() <= 'Z' ? names : others).insert(form);
        }
    }

    [[nodiscard]] bool speaksOfSelf() const {
        return names.contains("I") || names.contains("My") || others.contains("me") ||
               others.contains("my") || names.contains("I'm") || names.contains("I've") ||
               names.contains("I’m") || names.contains("I’ve");
    }
};

bool anySounds(const std::set<std::string>& latin, std::string_view arabic, double least) {
    return std::any_of(latin.begin(), latin.end(), [&](const std::string& word) {
        return transliterationSimilarity(word, arabic) >= least;
    });
}

constexpr double kSameName = 0.78; ///< how alike a name and a word sound that writes it

/// Judges the words of an Arabic translation.
class ArabicSpelling {
public:
    ArabicSpelling(const Comparison& comparison, Findings& findings)
        : comparison_(comparison),
          findings_(findings) {
        for (const PairView& pair : comparison.pairs) {
            documentWords_.add(pair.source);
            for (const Word& word : pair.target.words) {
                ++occurrences_[fold(pair.target.at(word.span), Folding::Match)];
                ++spellings_[fold(pair.target.at(word.span), Folding::Presentation)];
            }
        }
    }

    void read() {
        for (const PairView& pair : comparison_.pairs)
            read(pair);
    }

private:
    void read(const PairView& pair) {
        SourceWords words;
        words.add(pair.source);
        std::vector<TextSpan> addresses;
        for (const TextSpan segment : pair.target.segments) {
            const auto found = addressesIn(comparison_.target.text, segment);
            addresses.insert(addresses.end(), found.begin(), found.end());
        }
        for (const Word& word : pair.target.words) {
            if (word.kind == WordKind::Arabic && !isWithin(addresses, word.span))
                judge(word.span, words);
        }
    }

    void judge(TextSpan span, const SourceWords& paired) {
        const std::string_view word = comparison_.target.at(span);
        const std::string plain = fold(word, Folding::Presentation);
        if (judgeOrthography(span, plain, paired) || judgeFinalYa(span, plain, paired) ||
            !comparison_.resources.targetSpeller)
            return;
        if (lacksAlifOfTanwin(word))
            correct(span, std::string(word) + "ا", 0.85);
        else if (hasStrayTanwin(word))
            judgeStrayTanwin(span, word);
        else if (!comparison_.resources.targetSpeller->knows(plain))
            judgeUnknown(span, plain, paired);
    }

    /// `right` may hold alternatives, parted by a slash.
    void correct(TextSpan span, const std::string& right, double confidence) {
        std::vector<std::string> spellings{right};
        if (const std::size_t slash = right.find('/'); slash != std::string::npos)
            spellings = {right.substr(0, slash), right.substr(slash + 1)};
        findings_.add(note("orthography", span, confidence,
                           say({"“{0}” should be written {1}.", "الصواب {1}، لا «{0}»."},
                               {comparison_.target.at(span), alternatives(spellings)})));
    }

    bool judgeOrthography(TextSpan span, const std::string& word, const SourceWords& paired) {
        const OrthographyTable* table = comparison_.resources.targetOrthography;
        auto right = table ? table->correction(word) : std::nullopt;
        if (right && !table->lists(word) && anySounds(paired.names, word, kSameName))
            right.reset(); // واين is Wayne, not و + اين
        if (right)
            correct(span, *right, 0.9);
        return right.has_value();
    }

    /// علي and لدي are على and لدى unless someone speaks of himself or bears the name.
    bool judgeFinalYa(TextSpan span, const std::string& word, const SourceWords& paired) {
        const bool isOn = word == "علي" || word == "وعلي";
        if (!isOn && word != "لدي" && word != "ولدي")
            return false;
        constexpr double kName = 0.78;
        if (paired.speaksOfSelf() || (isOn && anySounds(documentWords_.names, "علي", kName)))
            return false;
        correct(span, word.substr(0, word.size() - 2) + "ى", 0.75);
        return true;
    }

    /// What follows tanwin is the next word, or the tanwin is a slip for another sign.
    void judgeStrayTanwin(TextSpan span, std::string_view word) {
        if (!judgeGlued(span, word))
            findings_.add(note(
                "spelling", span, 0.85,
                say({"Tanwin stands inside the word “{0}”.", "وقع التنوين في وسط كلمة «{0}»، وموضعه آخرها."},
                    {word})));
    }

    void judgeUnknown(TextSpan span, const std::string& word, const SourceWords& paired) {
        const bool isNamed = isName(word, paired);
        if (judgeConfusion(span, word, isNamed) || judgeNameGlued(span, word) || isNamed ||
            countCodePoints(word) < 3)
            return;
        if (judgeGlued(span, comparison_.target.at(span)))
            return;
        const bool isSlip = hasKnownNeighbour(word, kArabicAlphabet, *comparison_.resources.targetSpeller);
        findings_.add(
            note("spelling", span, isSlip ? 0.75 : 0.45,
                 say({"The spelling dictionary does not know “{0}”.", "لا يعرف المعجم الإملائي كلمة «{0}»."},
                     {word})));
    }

    /// Hamza, ة or ى: the right spelling is in the dictionary or, of a name, elsewhere in the text.
    bool judgeConfusion(TextSpan span, const std::string& word, bool isNamed) {
        constexpr std::size_t kShortestName = 5;
        if (countCodePoints(word) < (isNamed ? kShortestName : 3))
            return false;
        auto known = knownSpelling(word, *comparison_.resources.targetSpeller);
        if (known && isNamed && !isForgottenMark(word, *known))
            known.reset(); // لارتن is Lartin, not ل + a word
        if (known)
            findings_.add(note("orthography", span, isNamed ? 0.75 : 0.9,
                               say({"The spelling dictionary does not know “{0}”; it has “{1}”.",
                                    "لا يعرف المعجم الإملائي «{0}»، وفيه «{1}»."},
                                   {comparison_.target.at(span), *known})));
        return known || judgeInconsistency(span, word);
    }

    /// Whether the other spelling only gives the first letter its hamza, be it behind و or ال, or the last
    /// one its dots: all that is to be corrected in a foreign name.
    static bool isForgottenMark(std::string_view word, std::string_view other) {
        constexpr std::size_t kLetter = 2; // bytes; letters of one block share the first
        const auto part = std::mismatch(word.begin(), word.end(), other.begin(), other.end()).first;
        const auto before = static_cast<std::size_t>(part - word.begin()) / kLetter * kLetter;
        const std::string_view proclitics = word.substr(0, before);
        const bool isAtFirst =
            proclitics.empty() || proclitics == "و" || proclitics == "ال" || proclitics == "وال";
        const bool isBareAlif = isAtFirst && word.substr(before).starts_with("ا");
        return isBareAlif || (before + kLetter == word.size() && word.size() == other.size());
    }

    bool judgeInconsistency(TextSpan span, const std::string& word) {
        const int here = spellings_.at(word);
        for (const std::string& other : confusableSpellings(word)) {
            const auto there = spellings_.find(other);
            if (there == spellings_.end() || there->second <= here)
                continue;
            findings_.add(
                note("orthography", span, 0.7,
                     say({"“{0}” is written “{1}” elsewhere.", "كُتبت هنا «{0}»، وفي غير هذا الموضع «{1}»."},
                         {word, other})));
            return true;
        }
        return false;
    }

    bool judgeGlued(TextSpan span, std::string_view word) {
        const auto glued = gluedWords(word, *comparison_.resources.targetSpeller);
        if (glued)
            findings_.add(
                note("words-run-together", span, glued->confidence,
                     say({"A space is missing: {0}.", "سقطت المسافة بين {0}."}, {listed(glued->words)})));
        return glued.has_value();
    }

    /// A name that stands alone elsewhere and a word behind it: واترزعلى.
    bool judgeNameGlued(TextSpan span, std::string_view word) {
        constexpr std::size_t kShortestName = 8; // bytes: four letters
        constexpr auto kBehind = std::to_array<std::string_view>(
            {"على", "في", "من", "إلى", "عن", "مع", "بين", "بعد", "قبل", "ضد", "الذي", "التي", "كان", "قال"});
        for (const std::string_view behind : kBehind) {
            if (!word.ends_with(behind) || word.size() < behind.size() + kShortestName)
                continue;
            const std::string name(word.substr(0, word.size() - behind.size()));
            const bool isLong = name.size() > kShortestName;
            const bool isKnown = behind != "من" && behind != "عن" && behind != "مع" &&
                                 comparison_.resources.targetSpeller->knows(name);
            if (!spellings_.contains(name) && !isKnown &&
                !(isLong && anySounds(documentWords_.names, name, kSameName)))
                continue;
            findings_.add(note("words-run-together", span, 0.8,
                               say({"A space is missing: {0}.", "سقطت المسافة بين {0}."},
                                   {listed({name, std::string(behind)})})));
            return true;
        }
        return false;
    }

    /// Whether the word is the sound of a word of the original, or recurs as only a name or term would.
    [[nodiscard]] bool isName(std::string_view word, const SourceWords& paired) const {
        constexpr double kNameHere = 0.48;
        constexpr double kNameElsewhere = 0.78;
        constexpr double kLoanWord = 0.58;
        constexpr int kRecurs = 3;
        return occurrences_.at(fold(word, Folding::Match)) >= kRecurs ||
               anySounds(paired.names, word, kNameHere) || anySounds(paired.others, word, kLoanWord) ||
               anySounds(documentWords_.names, word, kNameElsewhere);
    }

    const Comparison& comparison_;
    Findings& findings_;
    SourceWords documentWords_;
    std::map<std::string, int> occurrences_; ///< of each word, however its hamzas are written
    std::map<std::string, int> spellings_;   ///< of each word as it is written
};

} // namespace

void findMisspellings(const Comparison& comparison, Findings& findings) {
    if (comparison.target.language.is("ar"))
        ArabicSpelling(comparison, findings).read();
}

} // namespace muqabala
