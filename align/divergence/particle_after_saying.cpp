#include "align/divergence/arabic_words.h"
#include "align/divergence/detectors.h"

#include <array>
#include <string>

namespace muqabala {

namespace {

/// Forms of قال: what is said begins with إن, not with أن.
constexpr auto kSaying = std::to_array<std::string_view>(
    {"قال",   "قالت",   "قالوا",   "قالا",   "يقول",   "تقول",     "يقولون", "نقول", "أقول",   "القول",
     "قائلا", "قائلة",  "قائلين",  "قلت",    "قلنا",   "سيقول",    "ستقول",  "يقال", "تقولون", "سيقولون",
     "ويقول", "القائل", "القائلة", "يقولوا", "قائلون", "القائلين", "وقيل",   "قيل",  "يقل"});

/// Particles before what is not governed by them: حيث إن, إذ إن.
constexpr auto kOpeners = std::to_array<std::string_view>({"حيث", "إذ"});

constexpr auto kOpen = std::to_array<std::string_view>(
    {"أن", "أنه", "أنها", "أنهم", "أننا", "أنني", "أنك", "أنهما", "أنكم", "أنهن"});
constexpr auto kClosed = std::to_array<std::string_view>(
    {"إن", "إنه", "إنها", "إنهم", "إننا", "إنني", "إنك", "بأن", "بأنه", "بأنها", "بأنهم"});

/// Words directly before an أن that is theirs.
constexpr auto kGovernors = std::to_array<std::string_view>(
    {"بعد",   "قبل",   "منذ",    "دون",    "على", "إلى",   "غير",   "رغم",    "مع",    "عن",   "من",
     "لا",    "ما",    "إلا",    "بدون",   "كما", "لولا",  "لو",    "شرط",    "بشرط",  "خشية", "لدرجة",
     "درجة",  "فكرة",  "حقيقة",  "احتمال", "أمل", "الأمل", "خلاصة", "الواقع", "المهم", "مجرد", "فرصة",
     "شريطة", "مخافة", "الواضح", "المؤكد", "بيد", "سوى",   "ألا",   "علما",   "حين",   "كيف"});

/// Verbs and participles that have an أن of their own, and end the search wherever they stand.
constexpr auto kOtherVerbs = std::to_array<std::string_view>(
    {"أكد",   "أكدت",   "أضاف",   "أضافت",  "أعلن",    "أعلنت",  "أوضح",  "أوضحت",  "ذكر",    "ذكرت",
     "أشار",  "أشارت",  "كشف",    "كشفت",   "اعتبر",   "اعتبرت", "رأى",   "رأت",    "علم",    "علمت",
     "اعتقد", "اعتقدت", "ظن",     "أراد",   "أرادت",   "قرر",    "قررت",  "زعم",    "زعمت",   "ادعى",
     "ادعت",  "وجب",    "وجد",    "أظهر",   "أظهرت",   "ثبت",    "تبين",  "اتضح",   "أدرك",   "ظهر",
     "بدا",   "كاد",    "بعدما",  "أرى",    "أعتقد",   "أظن",    "نعتقد", "نعلم",   "نرى",    "نأمل",
     "آمل",   "أريد",   "نريد",   "عسى",    "لعل",     "مؤكدا",  "مؤكدة", "مؤكدين", "مضيفا",  "مضيفة",
     "موضحا", "موضحة",  "معتبرا", "معتبرة", "معتبرين", "معلنا",  "معلنة", "متوقعا", "متوقعة", "زاعما",
     "زاعمة", "مدعيا",  "مدعية",  "مشيرا",  "مشيرة",   "آملا",   "آملة",  "مبينا",  "مبينة",  "ذاكرا",
     "كاشفا", "مدركا",  "راجيا"});

constexpr std::size_t kSubjectAlone = 4; // words: what may stand between without being weighed

/// Where there is a speller, what it does not know is a name.
bool opensImperfect(std::string_view form, const Speller* speller) {
    return form.starts_with("ي") && form != "يوم" && (speller == nullptr || speller->knows(form));
}

/// A participle in the accusative that says more: مؤكدا أن, مضيفة أن.
bool isCircumstance(std::string_view form) {
    return form.starts_with("م") && (form.ends_with("ا") || form.ends_with("ة")) && form.size() > 8;
}

/// Whether a word between the verb and its أن may govern that أن itself; the farther, the more is taken for a
/// verb.
bool takesOver(std::string_view form, std::size_t distance, const Speller* speller) {
    const std::string_view bare = withoutConjunction(form);
    if (opensImperfect(bare, speller) || isAmong(kClosed, bare) || isAmong(kOtherVerbs, bare))
        return true;
    return distance > kSubjectAlone &&
           (bare.starts_with("ت") || bare.starts_with("سي") || isCircumstance(bare));
}

Divergence findingOf(const ArabicWords& words, std::size_t particle, std::string_view verb) {
    std::string right(words.written(particle));
    right.replace(0, std::string_view("أ").size(), "إ");
    Divergence finding;
    finding.check = "particle-after-saying";
    finding.target = words.span(particle);
    finding.category = Category::Spelling;
    finding.severity = Severity::Minor;
    finding.confidence = 0.85;
    explain(finding, say({"Behind “{0}” it should be “{1}”, not “{2}”.",
                          "بعد «{0}» تُكسر الهمزة: الصواب «{1}»، لا «{2}»."},
                         {verb, right, words.written(particle)}));
    return finding;
}

/// The particle that a verb of saying governs, its subject between them at most; nothing when marks part
/// them.
void readFromVerb(const ArabicWords& words, std::size_t verb, const Speller* speller, Findings& findings) {
    constexpr std::size_t kReach = 9; // words
    for (std::size_t i = verb + 1; i <= verb + kReach && !words[i].empty(); ++i) {
        if (isAmong(kOpen, words[i])) {
            const bool isGoverned = i > verb + 1 && isAmong(kGovernors, withoutConjunction(words[i - 1]));
            const bool isNoun = verb > 0 && words[verb - 1] == "خلاصة"; // خلاصة القول أن
            if (!isGoverned && !isNoun)
                findings.add(findingOf(words, i, words.written(verb)));
            return;
        }
        if (takesOver(words[i], i - verb, speller))
            return;
    }
}

} // namespace

void findParticlesAfterSaying(const Comparison& comparison, Findings& findings) {
    if (!comparison.target.language.is("ar"))
        return;
    for (const PairView& pair : comparison.pairs) {
        const ArabicWords words(pair.target);
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (isAmongBehindConjunction(kSaying, words[i]))
                readFromVerb(words, i, comparison.resources.targetSpeller, findings);
            else if (isAmongBehindConjunction(kOpeners, words[i]) && isAmong(kOpen, words[i + 1]))
                findings.add(findingOf(words, i + 1, words.written(i)));
        }
    }
}

} // namespace muqabala
