#include "align/lexicon/polarity.h"

#include "corpus/text/normalize.h"

#include <algorithm>
#include <array>
#include <string>

namespace muqabala {

namespace {

using Forms = std::span<const std::string>;

template <class Words>
bool contains(const Words& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

template <class Words>
bool startsWithAny(const Words& stems, std::string_view word) {
    return std::any_of(stems.begin(), stems.end(),
                       [word](std::string_view stem) { return word.starts_with(stem); });
}

std::string_view formAt(Forms forms, std::size_t index) {
    return index < forms.size() ? std::string_view(forms[index]) : std::string_view();
}

// English, in lower case.

constexpr auto kEnglishNegators = std::to_array<std::string_view>(
    {"not", "no", "never", "cannot", "nobody", "nothing", "none", "neither", "nowhere", "without", "non"});

/// Behind "not" or "no": the phrase denies nothing, or not what stands there.
constexpr auto kAfterNot =
    std::to_array<std::string_view>({"only", "just", "merely", "simply", "least", "alone", "surprisingly"});
constexpr auto kAfterNotTo = std::to_array<std::string_view>({"mention", "say", "speak"});
/// Behind "not": then the phrase denies that there is no more, and a translation that denies nothing says
/// less.
constexpr auto kOnly = std::to_array<std::string_view>({"only", "just", "merely", "simply", "solely"});
constexpr auto kAfterNo = std::to_array<std::string_view>(
    {"doubt", "matter", "wonder", "less", "more", "fewer", "later", "sooner"});

/// Behind "never" or "never been": the highest degree, which other languages say without denying.
constexpr auto kAfterNever = std::to_array<std::string_view>({"more", "less", "so", "better", "worse"});

constexpr auto kEnglishPossible = std::to_array<std::string_view>(
    {"but",       "any",     "anything",  "anyone", "out",    "still",    "yet",    "before",
     "too",       "hard",    "difficult", "off",    "while",  "although", "though", "however",
     "if",        "whether", "few",       "little", "less",   "least",    "far",    "beyond",
     "otherwise", "alone",   "poor",      "poorly", "wrong",  "false",    "short",  "down",
     "over",      "away",    "ever",      "other",  "than",   "minor",    "small",  "low",
     "minimum",   "rare",    "slow",      "secret", "silent", "clear"});

constexpr auto kEnglishLikely = std::to_array<std::string_view>(
    {"only",    "until",   "hardly",     "barely", "scarcely", "rather", "instead",   "unless", "except",
     "against", "despite", "regardless", "zero",   "nil",      "nor",    "minus",     "free",   "seldom",
     "rarely",  "lack",    "fail",       "deny",   "ban",      "stop",   "otherwise", "vain"});

constexpr auto kEnglishPossibleStems = std::to_array<std::string_view>(
    {"in",      "im",     "ir",     "il",     "dis",   "mis",    "end",  "limit",  "restrict", "keep",
     "kept",    "surviv", "escap",  "block",  "remov", "los",    "lost", "cancel", "abandon",  "oppos",
     "protest", "quit",   "object", "resist", "withh", "exclud", "over", "under",  "de",       "a"});

constexpr auto kEnglishLikelyStems = std::to_array<std::string_view>(
    {"fail",   "lack",     "refus",     "deny",      "denie",    "denia",  "reject",   "avoid",     "prevent",
     "stop",   "ban",      "prohibit",  "absen",     "miss",     "un",     "impossib", "improbab",  "inab",
     "incap",  "insuffic", "inadeq",    "inconsist", "invis",    "illeg",  "irreg",    "irrespons", "irrev",
     "dislik", "disagree", "disappear", "doubt",     "ceas",     "ignor",  "neglect",  "forg",      "abst",
     "forbid", "forbad",   "halt",      "ruled",     "contrary", "devoid", "empty",    "asym",      "atyp",
     "anti",   "non",      "independ",  "invalid"});

/// Narrow: each of these is a negation in any translation.
constexpr auto kEnglishDenials = std::to_array<std::string_view>(
    {"unable", "refused", "refuses", "refusing", "refusal", "denied", "denies", "denying", "impossible",
     "lacks", "lacked", "rejected", "rejects", "neither"});

/// Only before "to": a heart that fails denies nothing.
constexpr auto kEnglishDenialsBeforeTo =
    std::to_array<std::string_view>({"failed", "fails", "failing", "failure", "fail", "yet", "neglected"});

bool endsInLess(std::string_view word) {
    return word.ends_with("less") || word.ends_with("lessly") || word.ends_with("lessness");
}

bool isContracted(std::string_view word) {
    return word.ends_with("n't") || word == "wont" || word == "dont" || word == "cant";
}

/// Not only, no doubt, never more, whether or not, why not; a tag at the end of a question.
bool isIdiom(Forms forms, std::size_t at) {
    const std::string_view word = formAt(forms, at);
    const std::string_view next = formAt(forms, at + 1);
    const std::string_view before = at > 0 ? formAt(forms, at - 1) : std::string_view();
    const bool isNotTo = next == "to" && contains(kAfterNotTo, formAt(forms, at + 2));
    if (word == "not" &&
        (contains(kAfterNot, next) || isNotTo || before == "or" || before == "why" || before == "if"))
        return true;
    if (word == "no" && (contains(kAfterNo, next) || next == "." || before == "or"))
        return true;
    if (word == "nothing" && next == "but")
        return true;
    if (word == "never" && contains(kAfterNever, next == "been" ? formAt(forms, at + 2) : next))
        return true;
    const bool isTag = isContracted(word) && (formAt(forms, at + 2) == "?" || before == ",");
    return isTag || (word == "non" && next != "-");
}

bool isEnglishNegator(Forms forms, std::size_t at) {
    return (contains(kEnglishNegators, formAt(forms, at)) || isContracted(formAt(forms, at))) &&
           !isIdiom(forms, at);
}

bool isEnglishDenial(Forms forms, std::size_t at) {
    return contains(kEnglishDenials, forms[at]) ||
           (contains(kEnglishDenialsBeforeTo, forms[at]) && formAt(forms, at + 1) == "to");
}

ImpliedNegation englishImplied(std::string_view word) {
    constexpr std::size_t kShortestStemmed = 5;
    const bool hasStem = word.size() >= kShortestStemmed;
    if (contains(kEnglishLikely, word) || endsInLess(word) ||
        (hasStem && startsWithAny(kEnglishLikelyStems, word)))
        return ImpliedNegation::Likely;
    const bool isPossible =
        contains(kEnglishPossible, word) || (hasStem && startsWithAny(kEnglishPossibleStems, word));
    return isPossible ? ImpliedNegation::Possible : ImpliedNegation::None;
}

// Arabic, after Folding::Presentation: أ and إ stay apart, for ألا negates and إلا restricts.

constexpr auto kArabicNegators =
    std::to_array<std::string_view>({"لا", "لم", "لن", "ليس", "ليست", "ليسوا", "لست", "لسنا", "ليسا", "غير",
                                     "عدم", "دون", "بدون", "بلا", "ألا", "لئلا", "دونما", "أليس"});

/// Behind لا: words with which it denies nothing.
constexpr auto kAfterLa = std::to_array<std::string_view>(
    {"سيما", "يزال", "تزال", "يزالون", "زال",   "زالت", "زالوا", "زلنا", "زلت", "نزال",
     "أزال", "بد",   "شك",   "ريب",    "محالة", "بأس",  "غرو",   "جرم",  "مفر", "مناص"});

constexpr auto kArabicPossible =
    std::to_array<std::string_view>({"إلا", "سوى", "لولا", "ضد", "باستثناء", "عدا", "كلا", "كفى", "خلت",
                                     "زال", "حال", "قلة", "قليل", "قليلا", "قليلة", "صعب", "أقل", "بعيدا"});

constexpr auto kArabicLikely = std::to_array<std::string_view>(
    {"نفى",   "نفت",    "نفوا",  "نفي",    "نفيا",   "ينفي",  "تنفي",   "ينفون", "نافيا", "نافية",
     "خال",   "خالي",   "خالية", "خاليا",  "خلو",    "يخلو",  "تخلو",   "غاب",   "غابت",  "غياب",
     "غائب",  "غائبة",  "يغيب",  "تغيب",   "منع",    "منعت",  "منعه",   "منعها", "منعهم", "منعا",
     "يمنع",  "تمنع",   "يمنعه", "يمنعها", "يمنعهم", "ممنوع", "ممنوعة", "قلما",  "نادرا", "نادر",
     "نادرة", "بالكاد", "حاشا",  "أبى",    "يأبى",   "عديم",  "عديمة",  "ممتنع", "حرم",   "محروم"});

constexpr auto kArabicPossibleStems = std::to_array<std::string_view>(
    {"نقص", "جهل",  "يجهل", "معارض", "يعارض", "عارض",  "اعترض", "توقف", "يتوقف", "فقد", "يفقد",
     "نسي", "ينسى", "أهمل", "ألغ",   "يلغ",   "إلغاء", "تخل",   "يتخل", "غموض",  "غامض"});

constexpr auto kArabicLikelyStems = std::to_array<std::string_view>(
    {"رفض",    "يرفض",    "ترفض",  "نرفض",  "مرفوض", "رافض",   "فشل",    "يفشل",   "تفشل",
     "فاشل",   "عجز",     "يعجز",  "تعجز",  "عاجز",  "انعدم",  "انعدام", "معدوم",  "منعدم",
     "افتقار", "افتقر",   "يفتقر", "تفتقر", "امتنع", "امتناع", "يمتنع",  "تمتنع",  "مستحيل",
     "استحال", "يستحيل",  "عاطل",  "بطالة", "تعطل",  "يتعطل",  "عطل",    "استبعد", "يستبعد",
     "مستبعد", "استبعاد", "تعذر",  "يتعذر", "حظر",   "يحظر",   "محظور",  "مجهول",  "تجاهل",
     "يتجاهل", "تجنب",    "يتجنب", "تفاد",  "يتفاد", "أنكر",   "ينكر",   "إنكار"});

constexpr auto kArabicDenials = std::to_array<std::string_view>(
    {"نفى",  "نفت",   "نفوا",   "ينفي",   "تنفي",    "رفض",   "رفضت",  "رفضوا", "يرفض",
     "ترفض", "فشل",   "فشلت",   "فشلوا",  "يفشل",    "تفشل",  "عجز",   "عجزت",  "يعجز",
     "تعذر", "يتعذر", "مستحيل", "استبعد", "استبعدت", "امتنع", "امتنعت"});

std::string_view withoutConjunction(std::string_view word) {
    for (const std::string_view conjunction : {"و", "ف"}) {
        if (word.starts_with(conjunction) && word.size() > conjunction.size() + 2)
            return word.substr(conjunction.size());
    }
    return word;
}

std::string_view bareStem(std::string_view word) {
    word = withoutConjunction(word);
    for (const std::string_view clitic : {"بال", "ال", "لل", "ب", "ل", "س"}) {
        if (word.starts_with(clitic) && word.size() > clitic.size() + 4)
            return word.substr(clitic.size());
    }
    return word;
}

/// The negator that a word is: وعدم, بعدم, لعدم and the like are weighed as عدم; هدم is not.
bool isArabicNegatorForm(std::string_view word) {
    return contains(kArabicNegators, word) || contains(kArabicNegators, withoutConjunction(word)) ||
           bareStem(word) == "عدم" || bareStem(word) == "غير";
}

/// Whether إلا or سوى follows within a clause: لا … إلا says only.
bool isRestricted(Forms forms, std::size_t at) {
    constexpr std::size_t kReach = 12;
    for (std::size_t i = at + 1; i < forms.size() && i <= at + kReach; ++i) {
        if (forms[i] == "إلا" || forms[i] == "سوى")
            return formAt(forms, i + 1) != "أن" && formAt(forms, i + 1) != "أنه" &&
                   formAt(forms, i + 1) != "أنها";
        if (forms[i] == "." || forms[i] == "،")
            return false;
    }
    return false;
}

/// لا سيما, لا يزال; ما لا يقل عن (at least); أم لا (or not).
bool isIdiomOfLa(Forms forms, std::size_t at) {
    const std::string_view next = formAt(forms, at + 1);
    const std::string_view before = at > 0 ? formAt(forms, at - 1) : std::string_view();
    const bool isAtLeast = (next == "يقل" || next == "تقل") && formAt(forms, at + 2) == "عن";
    return contains(kAfterLa, next) || isAtLeast || before == "أم";
}

/// غير أن (however), ألا وهو (namely), لم يزل (still), دون سن (under the age of), دون شك (no doubt).
bool isIdiomOfOther(Forms forms, std::size_t at) {
    constexpr auto kThat = std::to_array<std::string_view>({"أن", "أنه", "أنها", "أنهم", "أني", "أننا"});
    constexpr auto kNamely = std::to_array<std::string_view>({"وهو", "وهي", "وهم", "وهما"});
    constexpr auto kStill = std::to_array<std::string_view>({"يزل", "تزل", "يزالوا", "نزل"});
    constexpr auto kUnder = std::to_array<std::string_view>({"سن", "شك", "ريب"});
    const std::string_view word = withoutConjunction(forms[at]);
    const std::string_view next = formAt(forms, at + 1);
    return (word == "غير" && contains(kThat, next)) || (word == "ألا" && contains(kNamely, next)) ||
           (word == "لم" && contains(kStill, next)) ||
           ((word == "دون" || word == "بدون" || word == "بلا") && contains(kUnder, next));
}

bool isArabicNegator(Forms forms, std::size_t at) {
    if (!isArabicNegatorForm(forms[at]))
        return false;
    const bool isLa = withoutConjunction(forms[at]) == "لا";
    return !(isLa && isIdiomOfLa(forms, at)) && !isIdiomOfOther(forms, at) && !isRestricted(forms, at);
}

ImpliedNegation arabicImplied(std::string_view word) {
    const std::string_view bare = withoutConjunction(word);
    const std::string_view stem = bareStem(word);
    if (contains(kArabicLikely, bare) || startsWithAny(kArabicLikelyStems, stem) ||
        startsWithAny(kArabicLikelyStems, word))
        return ImpliedNegation::Likely;
    const bool isPossible = contains(kArabicPossible, bare) || startsWithAny(kArabicPossibleStems, stem) ||
                            startsWithAny(kArabicPossibleStems, word);
    return isPossible ? ImpliedNegation::Possible : ImpliedNegation::None;
}

/// What a word that is no negator here implies; an idiom may be taken at its word.
ImpliedNegation englishBeside(std::string_view word) {
    const bool isIdiomatic = contains(kEnglishNegators, word) || isContracted(word);
    return isIdiomatic ? ImpliedNegation::Likely : englishImplied(word);
}

ImpliedNegation arabicBeside(std::string_view word) {
    return isArabicNegatorForm(word) ? ImpliedNegation::Likely : arabicImplied(word);
}

/// Words as the tables have them: Arabic letter for letter, English in lower case with a straight apostrophe.
std::vector<std::string> formsOf(std::string_view text, std::span<const Word> words,
                                 const Language& language) {
    std::vector<std::string> forms;
    forms.reserve(words.size());
    const Folding folding = language.is("ar") ? Folding::Presentation : Folding::Match;
    for (const Word& word : words)
        forms.push_back(fold(text.substr(word.span.begin, word.span.size()), folding));
    return forms;
}

} // namespace

Polarity polarityOf(std::string_view text, std::span<const Word> words, const Language& language) {
    Polarity polarity;
    const bool isArabic = language.is("ar");
    if (!isArabic && !language.is("en"))
        return polarity;
    const std::vector<std::string> forms = formsOf(text, words, language);
    for (std::size_t i = 0; i < forms.size(); ++i) {
        if (isArabic ? isArabicNegator(forms, i) : isEnglishNegator(forms, i))
            polarity.negators.push_back(words[i].span);
        else if (isArabic ? contains(kArabicDenials, withoutConjunction(forms[i]))
                          : isEnglishDenial(forms, i))
            polarity.denials.push_back(words[i].span);
        else {
            const ImpliedNegation implied = isArabic ? arabicBeside(forms[i]) : englishBeside(forms[i]);
            polarity.implied = std::max(polarity.implied, implied);
            if (implied == ImpliedNegation::Likely)
                polarity.likely.push_back(words[i].span);
            if (!isArabic && forms[i] == "not" && contains(kOnly, formAt(forms, i + 1)))
                polarity.notOnly = TextSpan{words[i].span.begin, words[i + 1].span.end};
        }
    }
    if (!polarity.denials.empty())
        polarity.implied = ImpliedNegation::Likely;
    return polarity;
}

} // namespace muqabala
