#include "align/lexicon/function_words.h"

#include <algorithm>
#include <array>

// Origin of the lists: our own. Licence: that of the program.

namespace muqabala {

namespace {

/// Articles, pronouns, prepositions, conjunctions, auxiliaries and adverbs of no matter. Sorted.
constexpr std::array<std::string_view, 262> kEnglishFunctionWords{
    "a",         "about",   "above",      "across",   "after",      "again",      "against", "all",
    "almost",    "along",   "already",    "also",     "although",   "always",     "am",      "amid",
    "among",     "amongst", "an",         "and",      "another",    "any",        "are",     "aren't",
    "around",    "as",      "at",         "be",       "because",    "been",       "before",  "behind",
    "being",     "below",   "beside",     "besides",  "between",    "beyond",     "both",    "but",
    "by",        "can",     "can't",      "cannot",   "could",      "couldn't",   "d",       "despite",
    "did",       "didn't",  "do",         "does",     "doesn't",    "doing",      "don't",   "done",
    "down",      "during",  "e.g",        "each",     "eg",         "either",     "else",    "enough",
    "etc",       "even",    "ever",       "every",    "except",     "few",        "fewer",   "for",
    "from",      "had",     "hadn't",     "has",      "hasn't",     "have",       "haven't", "having",
    "he",        "he'd",    "he'll",      "he's",     "her",        "here",       "hers",    "herself",
    "him",       "himself", "his",        "how",      "i",          "i'd",        "i'll",    "i'm",
    "i've",      "i.e",     "ie",         "if",       "in",         "inside",     "into",    "is",
    "isn't",     "it",      "it's",       "its",      "itself",     "just",       "least",   "less",
    "lest",      "let's",   "like",       "ll",       "m",          "many",       "may",     "me",
    "might",     "mine",    "more",       "most",     "much",       "must",       "my",      "myself",
    "n't",       "nd",      "near",       "neither",  "never",      "no",         "none",    "nor",
    "not",       "now",     "of",         "off",      "often",      "on",         "one",     "ones",
    "oneself",   "only",    "onto",       "or",       "other",      "ought",      "our",     "ours",
    "ourselves", "out",     "outside",    "over",     "own",        "per",        "quite",   "rather",
    "rd",        "re",      "round",      "s",        "same",       "several",    "shall",   "she",
    "she'd",     "she'll",  "she's",      "should",   "shouldn't",  "since",      "so",      "some",
    "st",        "still",   "such",       "t",        "th",         "than",       "that",    "that's",
    "the",       "their",   "theirs",     "them",     "themselves", "then",       "there",   "there's",
    "these",     "they",    "they'd",     "they'll",  "they're",    "they've",    "this",    "those",
    "though",    "through", "throughout", "till",     "to",         "too",        "toward",  "towards",
    "under",     "unless",  "until",      "up",       "upon",       "us",         "ve",      "very",
    "via",       "vs",      "was",        "wasn't",   "we",         "we'd",       "we'll",   "we're",
    "we've",     "were",    "weren't",    "what",     "what's",     "whatever",   "when",    "whenever",
    "where",     "whereas", "wherever",   "whether",  "which",      "whichever",  "while",   "who",
    "who's",     "whoever", "whom",       "whose",    "why",        "will",       "with",    "within",
    "without",   "won't",   "would",      "wouldn't", "yet",        "you",        "you'd",   "you'll",
    "you're",    "you've",  "your",       "yours",    "yourself",   "yourselves",
};

/// The same for Arabic, folded for matching, without clitics. Sorted.
constexpr std::array<std::string_view, 221> kArabicFunctionWords{
    "ا",       "ابا",   "ابن",    "ابو",    "ابي",    "اثناء",  "اجل",    "احد",    "احدي",    "اذ",
    "اذا",     "اذن",   "ازاء",   "اقل",    "اكثر",   "اكون",   "ال",     "الا",    "الان",    "التي",
    "الذي",    "الذين", "اللاتي", "اللايي", "اللتان", "اللتين", "اللذان", "اللذين", "اللواتي", "الي",
    "ام",      "اما",   "امام",   "ان",     "انا",    "انت",    "انتم",   "انتما",  "انتن",    "انتي",
    "انما",    "اننا",  "انني",   "انه",    "انها",   "انهم",   "اني",    "او",     "اوليك",   "اي",
    "ايا",     "اياه",  "اياها",  "اياهم",  "ايتها",  "ايضا",   "اين",    "ايه",    "ايها",    "ب",
    "بالتالي", "بدون",  "بذلك",   "برغم",   "بسبب",   "بعد",    "بعض",    "بل",     "بلا",     "بما",
    "بن",      "بين",   "بينما",  "تجاه",   "تحت",    "تكن",    "تكون",   "تلك",    "ثم",      "جدا",
    "جميع",    "حتي",   "حسب",    "حول",    "حيث",    "حيثما",  "حين",    "حينما",  "خارج",    "خلال",
    "خلف",     "داخل",  "دون",    "ذات",    "ذاته",   "ذاتها",  "ذاك",    "ذلك",    "رغم",     "س",
    "ستكون",   "سوف",   "سوي",    "سيكون",  "ضد",     "ضمن",    "طوال",   "عبر",    "عده",     "علي",
    "عما",     "عن",    "عند",    "عندما",  "غير",    "ف",      "فقط",    "فوق",    "في",      "فيما",
    "قبل",     "قد",    "ك",      "كافه",   "كان",    "كانت",   "كانه",   "كانوا",  "كذلك",    "كل",
    "كلا",     "كلتا",  "كلما",   "كم",     "كما",    "كن",     "كنا",    "كنت",    "كون",     "كونه",
    "كونها",   "كي",    "كيف",    "ل",      "لا",     "لاجل",   "لان",    "لانه",   "لانها",   "لانهم",
    "لدي",     "لذا",   "لذلك",   "لست",    "لسنا",   "لعل",    "لقد",    "لكن",    "لكنه",    "لكنها",
    "لكنهم",   "لكي",   "لم",     "لما",    "لماذا",  "لن",     "لو",     "لولا",   "لوما",    "ليت",
    "ليس",     "ليست",  "ليسوا",  "ليكون",  "ما",     "ماذا",   "متي",    "مثل",    "مثلما",   "مذ",
    "مع",      "مما",   "ممن",    "من",     "منذ",    "مهما",   "نحن",    "نحو",    "نفس",     "نفسه",
    "نفسها",   "نكون",  "ها",     "هاتان",  "هاتين",  "هذا",    "هذان",   "هذه",    "هذين",    "هكذا",
    "هل",      "هم",    "هما",    "هن",     "هنا",    "هناك",   "هنالك",  "هو",     "هولاء",   "هي",
    "و",       "وراء",  "وفق",    "وفقا",   "وقد",    "ولكن",   "يا",     "يكن",    "يكون",    "يكونوا",
    "يكونون",
};

/// Those that take a pronoun at their end, as they stand before it. Sorted.
constexpr std::array<std::string_view, 51> kArabicBeforePronoun{
    "اثناء", "احد",  "احدي", "ازاء", "الي", "امام", "ان",  "اي",   "ب",   "بدون", "بسبب", "بعد",  "بعض",
    "بين",   "تجاه", "تحت",  "جميع", "حول", "خلال", "خلف", "داخل", "دون", "ذات",  "رغم",  "ضد",   "ضمن",
    "عبر",   "علي",  "عن",   "عند",  "غير", "فوق",  "في",  "قبل",  "كان", "كل",   "كلا",  "كلتا", "كون",
    "ل",     "لان",  "لدي",  "لعل",  "لكن", "مثل",  "مع",  "معظم", "من",  "نحو",  "نفس",  "وراء",
};

constexpr std::array<std::string_view, 6> kArabicProclitics{"و", "ف", "ب", "ك", "ل", "ا"};
constexpr std::array<std::string_view, 12> kArabicPronouns{"ه",  "ها", "هم", "هن", "هما", "ك",
                                                           "كم", "نا", "ني", "ي",  "كن",  "كما"};

template <std::size_t Size>
bool contains(const std::array<std::string_view, Size>& sorted, std::string_view word) {
    return std::ranges::binary_search(sorted, word);
}

/// عليهم, منه: one of the words that take a pronoun, with it.
bool isArabicWithPronoun(std::string_view word) {
    return std::ranges::any_of(kArabicPronouns, [word](std::string_view pronoun) {
        return word.ends_with(pronoun) &&
               contains(kArabicBeforePronoun, word.substr(0, word.size() - pronoun.size()));
    });
}

bool isArabicFunctionWord(std::string_view word) {
    return contains(kArabicFunctionWords, word) || isArabicWithPronoun(word);
}

/// With و or ف, a preposition or the ا of a question before it: وهو, بما, لذلك, أليس.
bool isArabicFunctionWordWithProclitic(std::string_view word) {
    return std::ranges::any_of(kArabicProclitics, [word](std::string_view proclitic) {
        return word.starts_with(proclitic) && isArabicFunctionWord(word.substr(proclitic.size()));
    });
}

} // namespace

bool isFunctionWord(std::string_view folded, const Language& language) {
    if (language.is("en"))
        return contains(kEnglishFunctionWords, folded);
    if (!language.is("ar"))
        return false;
    if (isArabicFunctionWord(folded) || isArabicFunctionWordWithProclitic(folded))
        return true;
    constexpr std::string_view kAnd = "و";
    return folded.starts_with(kAnd) && isArabicFunctionWordWithProclitic(folded.substr(kAnd.size()));
}

} // namespace muqabala
