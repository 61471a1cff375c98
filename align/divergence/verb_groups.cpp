#include "align/divergence/verb_groups.h"

#include "align/lexicon/english_forms.h"

#include <array>

namespace muqabala {

namespace {

using Text = std::string_view;

constexpr auto kPossible = std::to_array<Text>({"may", "might", "could"});
constexpr auto kFuture = std::to_array<Text>({"will", "shall", "'ll"});
constexpr auto kObliged = std::to_array<Text>({"must", "should"});
constexpr auto kOtherModals = std::to_array<Text>({"can", "cannot", "to", "ought"});
constexpr auto kPast = std::to_array<Text>({"was", "were", "had", "did", "has", "have"});
constexpr auto kPresent = std::to_array<Text>({"is", "are", "am", "does", "do"});
constexpr auto kBetween =
    std::to_array<Text>({"be",   "been", "being", "also", "soon",   "still", "now",  "then", "just",
                         "even", "ever", "once",  "yet",  "first",  "again", "long", "well", "so",
                         "all",  "both", "never", "not",  "always", "often", "have", "has",  "had"});
constexpr auto kDeterminers = std::to_array<Text>(
    {"the",   "a",  "an",   "his", "her", "its", "their", "our",  "my", "your", "this", "that", "these",
     "those", "no", "some", "any", "of",  "for", "in",    "with", "by", "at",   "from", "on"});

constexpr auto kObjects =
    std::to_array<Text>({"him", "them", "it", "us", "me", "her", "you", "that", "to", "on", "into", "out",
                         "up", "down", "off", "over", "after", "before"});

constexpr auto kWants = std::to_array<Text>(
    {"plan",        "plans",      "planned",    "planning",   "intend",      "intends",   "intended",
     "intent",      "intention",  "intending",  "aim",        "aims",        "aimed",     "aiming",
     "want",        "wants",      "wanted",     "wanting",    "seek",        "seeks",     "seeking",
     "sought",      "hope",       "hopes",      "hoped",      "hoping",      "wish",      "wishes",
     "wished",      "wishing",    "try",        "tries",      "tried",       "trying",    "attempt",
     "attempts",    "attempted",  "attempting", "bid",        "effort",      "efforts",   "endeavour",
     "endeavor",    "strive",     "strives",    "striving",   "strove",      "desire",    "desires",
     "desired",     "willing",    "eager",      "keen",       "anxious",     "going",     "about",
     "set",         "will",       "would",      "to",         "like",        "ambition",  "ambitious",
     "goal",        "purpose",    "designed",   "meant",      "looking",     "poised",    "ready",
     "considering", "propose",    "proposes",   "proposed",   "vow",         "vowed",     "pledged",
     "working",     "work",       "works",      "struggling", "struggle",    "struggled", "fighting",
     "pursue",      "pursues",    "pursuing",   "pursued",    "campaigning", "need",      "needs",
     "needed",      "expects",    "expected",   "expect",     "dream",       "dreams",    "dreamed",
     "vying",       "interested", "determined", "resolved",   "decided",     "could",     "may",
     "might",       "can",        "should"});

constexpr auto kAhead = std::to_array<Text>(
    {"will",        "would",    "shall",     "should",    "going",      "may",      "might",     "could",
     "can",         "must",     "plan",      "plans",     "planned",    "planning", "intend",    "intends",
     "intended",    "intent",   "aim",       "aims",      "aimed",      "aiming",   "want",      "wants",
     "wanted",      "wanting",  "seek",      "seeks",     "seeking",    "sought",   "hope",      "hopes",
     "hoped",       "hoping",   "wish",      "wishes",    "wished",     "try",      "tries",     "tried",
     "trying",      "attempt",  "attempts",  "attempted", "attempting", "set",      "due",       "expect",
     "expects",     "expected", "expecting", "scheduled", "next",       "upcoming", "tomorrow",  "future",
     "about",       "if",       "unless",    "propose",   "proposed",   "proposes", "promise",   "promised",
     "vow",         "vowed",    "pledge",    "pledged",   "agreed",     "decided",  "consider",  "considered",
     "considering", "likely",   "desire",    "willing",   "ready",      "prepared", "preparing", "to",
     "be",          "ll",       "when",      "until",     "once",       "later",    "coming",    "ambition",
     "bid",         "effort",   "efforts",   "designed",  "meant",      "supposed", "announced", "ordered",
     "d",           "goal",     "whether",   "eager",     "keen",       "looking",  "hopeful",   "predicted",
     "predict",     "predicts", "forecast",  "forecasts", "slated",     "bound",    "poised",    "eventual",
     "eventually",  "soon",     "after",     "before",    "assume",     "assumed"});

constexpr auto kOpenWords = std::to_array<Text>(
    {"may",         "might",      "could",       "can",         "cannot",      "can't",        "couldn't",
     "possible",    "possibly",   "possibility", "potential",   "potentially", "perhaps",      "maybe",
     "probably",    "probable",   "likely",      "unlikely",    "likelihood",  "if",           "whether",
     "wouldn't",    "should",     "able",        "ability",     "sometimes",   "occasionally", "often",
     "apparently",  "seem",       "seems",       "seemed",      "appear",      "appears",      "appeared",
     "presumably",  "suspect",    "suspected",   "feared",      "fear",        "fears",        "risk",
     "risks",       "chance",     "chances",     "unless",      "suggest",     "suggests",     "suggested",
     "suggesting",  "think",      "thought",     "believe",     "believed",    "reportedly",   "allegedly",
     "alleged",     "guess",      "suppose",     "supposed",    "uncertain",   "unclear",      "unsure",
     "wonder",      "wondered",   "wondering",   "speculation", "speculate",   "speculated",   "must",
     "probability", "tend",       "tends",       "tended",      "threaten",    "threatens",    "threatened",
     "expected",    "expect",     "prone",       "liable",      "hope",        "hopes",        "hoped",
     "hoping",      "theory",     "rumoured",    "rumored",     "warned",      "warn",         "warns",
     "warning",     "warnings",   "any",         "ever",        "concern",     "concerns",     "concerned",
     "worry",       "worried",    "worries",     "?",           "even",        "whatever",     "whoever",
     "whichever",   "however",    "where",       "wherever",    "say",         "or",           "threat",
     "threats",     "danger",     "dangers",     "vulnerable",  "estimated",   "plausible",    "conceivably",
     "doubt",       "doubts",     "imagine",     "let",         "depending",   "depends",      "potential's",
     "indicate",    "indicates",  "indicated",   "varies",      "vary",        "assume",       "assumed",
     "assuming",    "susceptible"});

constexpr auto kReserves = std::to_array<Text>(
    {"قد",   "ربما",  "لربما", "لعل",    "مكن",   "ممكن",  "محتمل",  "حتمال", "حتمل", "مرجح",
     "رجح",  "ستطيع", "ستطاع", "قادر",   "إمكان", "مكانه", "مكانها", "مقدور", "وسعه", "متوقع",
     "توقع", "يجوز",  "عسى",   "مستبعد", "مفترض", "يكاد",  "وارد",   "فرص",   "لو",   "إذا",
     "يبدو", "تبدو",  "أتيح",  "يتيح",   "يسمح",  "خشي",   "خشى"});

constexpr auto kIntentions = std::to_array<Text>(
    {"يعتزم",  "تعتزم", "اعتزم",  "يعتزمون", "ينوي",  "تنوي",   "ينوون",   "يريد", "تريد",
     "يريدون", "يخطط",  "تخطط",   "يخططون",  "يأمل",  "تأمل",   "يأملون",  "يرغب", "ترغب",
     "يرغبون", "يسعى",  "تسعى",   "يسعون",   "يحاول", "تحاول",  "يحاولون", "أراد", "أرادت",
     "حاول",   "حاولت", "حاولوا", "سعى",     "سعت",   "ستحاول", "سيحاول",  "يود",  "تود",
     "يوشك",   "توشك",  "يعزم",   "عزم",     "عازم",  "ناوي",   "خطط",     "خططت"});

constexpr auto kOpen = std::to_array<Text>(
    {"إذا",  "إن",    "لو",    "قد",      "سوف",    "لن",    "متى",   "كلما", "مهما", "عندما", "حالما",
     "حين",  "حينما", "لما",   "ريثما",   "بعدما",  "أن",    "ما",    "من",   "كان",  "كانت",  "يكون",
     "تكون", "ستكون", "سيكون", "سيكونون", "يكونون", "طالما", "مادام", "دامت", "دام"});

bool isImperfectStart(Text form) {
    return form.starts_with("ي") || form.starts_with("ت") || form.starts_with("ن") || form.starts_with("أ");
}

Text withoutStart(Text form, Text start) {
    return form.starts_with(start) ? form.substr(start.size()) : form;
}

/// A word that begins with سي or ست and is no future: سيطر, سيارة, ستة, ستار.
bool isRootedInSin(Text form) {
    constexpr auto kRooted = std::to_array<Text>(
        {"سيطر", "سيار", "سياس",  "سياق", "سياح",    "سيد", "سير", "سيف", "سيل", "سينا", "سيء",
         "سيئ",  "ستة",  "ستين",  "ستون", "ستار",    "ستر", "سنو", "سنة", "سند", "سنا",  "سأل",
         "سأم",  "سنت",  "سيولة", "سيرة", "سيناريو", "سيم", "ستا", "ستي", "سني", "سياد", "سياج"});
    return std::ranges::any_of(kRooted, [&](Text rooted) {
        return form.starts_with(rooted) && !(rooted == "سير" && form.size() > 8) &&
               !(rooted == "سيطر" && form.starts_with("سيطرح"));
    });
}

bool hasSinOfFuture(Text form) {
    const Text bare = withoutConjunction(form);
    return bare.starts_with("س") && bare.size() >= 8 && isImperfectStart(withoutStart(bare, "س")) &&
           !isRootedInSin(bare);
}

bool isAdverb(Text form) {
    return form.size() > 4 && form.ends_with("ly");
}

bool isPastForm(Text form) {
    if (form.size() > 4 && form.ends_with("ed"))
        return true;
    const auto lemma = irregularEnglishLemma(form);
    return !lemma.empty() && lemma != form && !form.ends_with("s") && !form.ends_with("ing");
}

/// How a verb without auxiliary is told. Most forms in -ed and -ing may be adjectives and nouns: they are
/// verbs where an object or preposition follows.
Mood bareMood(const LinkedPair& words, WordIndex verb) {
    const Text form = words.english(verb);
    const Text before = words.english(verb - 1);
    const Text behind = words.english(verb + 1);
    const bool governs = behind.empty() || isAmong(kDeterminers, behind) || isAmong(kObjects, behind);
    if (before.empty() || isAmong(kDeterminers, before) || words.isCapitalised(verb) || !governs)
        return Mood::Unknown;
    if (isPastForm(form))
        return Mood::Past;
    return form.size() > 5 && form.ends_with("ing") ? Mood::Present : Mood::Unknown;
}

/// ي or ت before a verb that is no perfect of the forms تفعل and تفاعل.
bool isImperfect(Text form) {
    constexpr auto kCommon = std::to_array<Text>(
        {"تكون",  "تصبح",  "تؤدي", "تشمل",   "تضم",    "تحدث", "تبدو", "تصل",   "تجد",  "تعود",
         "تحتاج", "تختلف", "تعني", "تساعد",  "تمنع",   "تجعل", "تدفع", "تسبب",  "تزيد", "تبلغ",
         "تواجه", "تفقد",  "تظل",  "تنجح",   "تفشل",   "تظهر", "تأتي", "تنتهي", "تنتج", "تنتشر",
         "تنخفض", "تفوز",  "تخسر", "تكلف",   "تشير",   "تعمل", "تلعب", "تحصل",  "تدخل", "تخرج",
         "تقع",   "تموت",  "تقوم", "تكونين", "تكونوا", "تتم",  "تثير", "تشهد",  "تضطر"});
    constexpr auto kUnlike = std::to_array<Text>({"يئس", "ينع", "يسر", "يقن"});
    if (form.starts_with("ي"))
        return !isAmong(kUnlike, form);
    return form.starts_with("تست") || form.starts_with("تؤ") || form.starts_with("تت") ||
           isAmong(kCommon, form);
}

/// Whether a word ends as only a perfect does: وصلت.
bool hasPerfectEnding(Text arabic) {
    const Text bare = withoutConjunction(arabic);
    const bool mayBeOther = isImperfectStart(bare) || bare.starts_with("ا") || bare.starts_with("ل") ||
                            bare.starts_with("ب") || bare.starts_with("س") || bare.starts_with("إ") ||
                            bare.starts_with("م");
    return !mayBeOther && arabic.size() >= 8 && bare.ends_with("ت") && !bare.ends_with("ات");
}

} // namespace

VerbGroup verbGroupAt(const LinkedPair& words, WordIndex verb) {
    constexpr WordIndex kLongest = 4;
    VerbGroup group{Mood::Unknown, verb, verb};
    for (WordIndex i = verb - 1; i >= verb - kLongest; --i) {
        const Text word = words.english(i);
        if (word.empty())
            break;
        const auto found = [&](Mood mood) {
            group.mood = mood;
            group.begin = i;
            return group;
        };
        if (isAmong(kPossible, word))
            return found(words.isCapitalised(i) && i > 0 ? Mood::Unknown : Mood::Possible);
        if (isAmong(kFuture, word))
            return found(Mood::Future);
        if (word == "would")
            return found(Mood::Conditional);
        if (isAmong(kObliged, word))
            return found(Mood::Obliged);
        if (isAmong(kOtherModals, word))
            return group;
        if (isAmong(kBetween, word) || isAdverb(word)) {
            if (word != "have" && word != "has" && word != "had")
                continue;
            const Text before = words.english(i - 1);
            if (isAmong(kPossible, before) || isAmong(kFuture, before) || isAmong(kOtherModals, before) ||
                isAmong(kObliged, before) || before == "would" || isAdverb(before) ||
                isAmong(kBetween, before))
                continue;
        }
        if (isAmong(kPast, word))
            return found(isPastForm(words.english(verb)) || words.english(verb).ends_with("ing")
                             ? Mood::Past
                             : Mood::Unknown);
        if (isAmong(kPresent, word))
            return found(words.english(verb).ends_with("ing") || isPastForm(words.english(verb))
                             ? Mood::Present
                             : Mood::Unknown);
        break;
    }
    group.mood = bareMood(words, verb);
    return group;
}

bool looksAhead(Text english) {
    return isAmong(kAhead, english) || english.ends_with("'ll") || english.ends_with("'d");
}

bool wants(Text english) {
    return isAmong(kWants, english) || english.ends_with("'ll") || english.ends_with("'d");
}

bool leavesOpen(Text english) {
    return isAmong(kOpenWords, english) || english.ends_with("'d");
}

bool isFuture(const LinkedPair& words, WordIndex verb) {
    constexpr auto kBefore =
        std::to_array<Text>({"سوف", "لسوف", "سيتم", "ستتم", "سيجري", "ستجري", "سيقوم", "ستقوم", "سيقومون"});
    return hasSinOfFuture(words.arabic(verb)) || isAmongBehindConjunction(kBefore, words.arabic(verb - 1));
}

WordIndex futureBegin(const LinkedPair& words, WordIndex verb) {
    return hasSinOfFuture(words.arabic(verb)) ? verb : verb - 1;
}

bool isPerfect(const LinkedPair& words, WordIndex verb) {
    constexpr auto kBefore = std::to_array<Text>({"تم", "تمت", "جرى", "جرت"});
    return hasPerfectEnding(words.arabic(verb)) || isAmongBehindConjunction(kBefore, words.arabic(verb - 1));
}

bool isMayBefore(const LinkedPair& words, WordIndex particle) {
    const Text form = withoutConjunction(words.arabic(particle));
    const bool isNegated = words.arabic(particle + 1) == "لا";
    return form == "قد" && isImperfect(words.arabic(particle + (isNegated ? 2 : 1)));
}

std::optional<WordIndex> intentionBefore(const LinkedPair& words, WordIndex verb) {
    for (WordIndex i = verb - 1; i >= verb - 3; --i) {
        const Text form = withoutConjunction(words.arabic(i));
        if (isAmong(kIntentions, form))
            return words.englishOf(i) ? std::optional<WordIndex>() : i;
        const bool joins = form == "أن" || form == "إلى" || form == "في" || form == "على";
        if (form.empty() || (!joins && i < verb - 1))
            return std::nullopt;
    }
    return std::nullopt;
}

bool isReserve(Text arabic) {
    return isAmongBehindConjunction(kReserves, arabic) || std::ranges::any_of(kReserves, [&](Text reserve) {
               return reserve.size() > 5 && arabic.find(reserve) != Text::npos;
           });
}

bool obliges(Text english) {
    constexpr auto kWords = std::to_array<Text>(
        {"must",        "should",     "shall",       "need",         "needs",     "needed",    "needing",
         "have",        "has",        "had",         "having",       "ought",     "require",   "requires",
         "required",    "requiring",  "requirement", "requirements", "necessary", "necessity", "essential",
         "supposed",    "obliged",    "obligation",  "obligated",    "forced",    "mandatory", "compulsory",
         "better",      "let",        "urge",        "urged",        "advised",   "advise",    "recommend",
         "recommended", "recommends", "important",   "imperative",   "bound",     "demand",    "demanded",
         "demands",     "called",     "calls",       "calling",      "expected",  "be",        "got",
         "gotta",       "want",       "to",          "shouldn't",    "mustn't",   "can't",     "cannot",
         "can",         "may",        "only",        "duty",         "crucial",   "vital",     "due",
         "worth",       "rules",      "never",       "until",        "unless",    "allowed",   "make",
         "ensure",      "please",     "do",          "don't",        "avoid",     "insist",    "insisted",
         "insists",     "critical",   "deserve",     "deserves"});
    return isAmong(kWords, english);
}

bool orders(const LinkedPair& words) {
    constexpr auto kSubjects = std::to_array<Text>(
        {"the",  "a",     "an",    "he",    "she",  "it",  "they",  "we",    "i",   "this",
         "that", "these", "those", "there", "his",  "her", "their", "its",   "our", "my",
         "some", "many",  "most",  "all",   "both", "one", "two",   "three", "but", "and"});
    for (WordIndex i = 0; i < words.englishSize(); ++i) {
        const bool opens = words.english(i - 1).empty() && !words.english(i).empty();
        const bool isName = words.isCapitalised(i) && words.isCapitalised(i + 1);
        if (opens && !isName && !isAmong(kSubjects, words.english(i)))
            return true;
    }
    return false;
}

bool isObligation(Text arabic) {
    constexpr auto kWords = std::to_array<Text>({"يجب", "ينبغي", "يتعين", "يتوجب", "يلزم", "وجب", "لابد"});
    return isAmongBehindConjunction(kWords, arabic);
}

bool isOpen(Text arabic) {
    return isAmongBehindConjunction(kOpen, arabic);
}

} // namespace muqabala
