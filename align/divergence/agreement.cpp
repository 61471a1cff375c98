#include "align/divergence/arabic_words.h"
#include "align/divergence/check_tables.h"
#include "align/divergence/detectors.h"

#include <array>
#include <optional>
#include <string>

namespace muqabala {

namespace {

// Gender, where it is certain: between a noun and the adjective, relative or verb next to it. A noun behind
// another one may be its genitive, and the adjective then belongs to either (وزير الخارجية الأمريكي); so a
// noun is judged only behind what governs no genitive: a preposition, a mark, the beginning.

constexpr auto kPrepositions = std::to_array<std::string_view>(
    {"في",  "من",   "على", "إلى", "عن",   "مع",    "بين",   "عبر",  "ضد",  "حول",  "خلال", "بعد", "قبل",
     "تحت", "فوق",  "لدى", "نحو", "منذ",  "حتى",   "وراء",  "أمام", "خلف", "داخل", "خارج", "هذا", "هذه",
     "ذلك", "تلك",  "هو",  "هي",  "هناك", "ثمة",   "كان",   "كانت", "ليس", "ليست", "إن",   "أن",  "لأن",
     "لكن", "ولكن", "فإن", "بأن", "لديه", "لديها", "لديهم", "له",   "لها", "لهم"});

constexpr auto kOpeners =
    std::to_array<std::string_view>({"إن", "أن", "لأن", "بأن", "فإن", "لكن", "ولكن", "كأن", "وإن", "وأن"});

constexpr auto kWholes = std::to_array<std::string_view>({"بأكملها", "نفسها", "كلها", "برمتها", "بأسرها"});

/// A word without the article and what leans on it.
struct Bare {
    std::string_view proclitics;
    std::string_view stem;

    [[nodiscard]] bool isDefinite() const { return !proclitics.empty(); }
    [[nodiscard]] bool hasPreposition() const {
        return proclitics.starts_with("ب") || proclitics.starts_with("وب") || proclitics.starts_with("لل") ||
               proclitics.starts_with("ولل") || proclitics.starts_with("ك");
    }
};

Bare bareOf(std::string_view form) {
    constexpr auto kArticles =
        std::to_array<std::string_view>({"وبال", "وال", "فال", "بال", "كال", "ال", "ولل", "لل"});
    constexpr std::size_t kShortest = 6; // bytes: three letters
    for (const std::string_view article : kArticles) {
        if (form.starts_with(article) && form.size() >= article.size() + kShortest)
            return {article, form.substr(article.size())};
    }
    return {"", form};
}

/// Judges the words of one side.
class Agreement {
public:
    Agreement(const SideView& side, const GenderTable& genders, Findings& findings)
        : words_(side),
          genders_(genders),
          findings_(findings) {}

    void read() {
        for (std::size_t i = 0; i < words_.size(); ++i) {
            if (words_[i].empty() || words_[i + 1].empty())
                continue;
            judgeAdjective(i);
            judgeRelative(i);
            judgeTopic(i);
            judgeSubject(i);
        }
    }

private:
    [[nodiscard]] std::string_view before(std::size_t index) const {
        return index == 0 ? std::string_view() : words_[index - 1];
    }

    /// Whether no word before it can have the noun at an index for its genitive.
    [[nodiscard]] bool standsFree(std::size_t index, const Bare& noun) const {
        const std::string_view previous = before(index);
        return previous.empty() || noun.hasPreposition() || isAmongBehindConjunction(kPrepositions, previous);
    }

    /// The same for an indefinite noun: what is definite or has tanwin governs no genitive either.
    [[nodiscard]] bool standsFreeIndefinite(std::size_t index) const {
        const std::string_view previous = before(index);
        return standsFree(index, {}) || previous.ends_with("ا") || bareOf(previous).isDefinite();
    }

    void judgeAdjective(std::size_t index) {
        const Bare noun = bareOf(words_[index]);
        const Bare adjective = bareOf(words_[index + 1]);
        const bool isAgreedIn = noun.isDefinite() == adjective.isDefinite() &&
                                (!adjective.isDefinite() || adjective.proclitics == "ال");
        // Before a definite word an indefinite adjective is a noun: كبير المفاوضين.
        // أول and آخر count what follows them.
        const bool isNoun = !adjective.isDefinite() && (bareOf(words_[index + 2]).isDefinite() ||
                                                        adjective.stem == "أول" || adjective.stem == "آخر");
        if (!isAgreedIn || isNoun)
            return;
        if (!(noun.isDefinite() ? standsFree(index, noun) : standsFreeIndefinite(index)))
            return;
        const auto ofNoun = noun.isDefinite() ? genders_.ofNoun(noun.stem) : genderOfIndefinite(noun.stem);
        const auto ofAdjective = genders_.ofAdjective(adjective.stem);
        if (ofNoun && ofAdjective && *ofNoun != *ofAdjective)
            report(index + 1, *ofNoun);
    }

    /// A feminine adjective passes for a noun that another adjective follows: حرب تجارية متصاعدة.
    [[nodiscard]] std::optional<Gender> genderOfIndefinite(std::string_view form) const {
        if (const auto gender = genders_.ofNoun(form))
            return gender;
        constexpr auto kBefore = std::to_array<std::string_view>({"و", "ب", "ل", "ف"});
        for (const std::string_view proclitic : kBefore) {
            if (form.starts_with(proclitic)) {
                if (const auto gender = genders_.ofNoun(form.substr(proclitic.size())))
                    return gender;
            }
        }
        return std::nullopt;
    }

    /// الطريقة الذي; behind prepositions the relative may belong to a noun farther off.
    void judgeRelative(std::size_t index) {
        const Bare noun = bareOf(words_[index]);
        const std::string_view relative = words_[index + 1];
        const bool isFree =
            before(index).empty() || (noun.isDefinite() && isFeminine(noun.stem) && standsFree(index, noun));
        if (!noun.isDefinite() || !isFree)
            return;
        const auto gender = genders_.ofNoun(noun.stem);
        const bool isWrong = (relative == "الذي" && gender == Gender::Feminine) ||
                             (relative == "التي" && gender == Gender::Masculine);
        if (isWrong)
            report(index + 1, *gender);
    }

    [[nodiscard]] bool isFeminine(std::string_view stem) const {
        return genders_.ofNoun(stem) == Gender::Feminine;
    }

    /// A noun that opens its clause with the verb behind it: الصين يعتبر.
    void judgeTopic(std::size_t index) {
        if (!before(index).empty() && !isAmong(kOpeners, before(index)))
            return;
        const Bare noun = bareOf(words_[index]);
        if (!(noun.isDefinite() || genders_.isPlace(words_[index])) ||
            !(isFeminine(noun.stem) || genders_.isPlace(words_[index])))
            return;
        std::size_t verb = index + 1;
        const Bare next = bareOf(words_[verb]);
        const bool isAttribute = next.isDefinite() && genders_.ofAdjective(next.stem) == Gender::Feminine;
        if (isAttribute || isAmong(kWholes, words_[verb]))
            ++verb;
        if (genders_.ofVerb(words_[verb]) == Gender::Masculine && !isTakenUp(verb))
            report(verb, Gender::Feminine);
    }

    /// Whether a pronoun takes up the noun, which is then no subject: الحكومة يرأسها رجل.
    [[nodiscard]] bool isTakenUp(std::size_t verb) const {
        constexpr std::size_t kReach = 7; // words
        for (std::size_t i = verb; i < verb + kReach; ++i) {
            if (words_[i].ends_with("ها"))
                return true;
        }
        return false;
    }

    /// A verb with its subject behind it: قال الشرطة, اندلعت الحريق.
    void judgeSubject(std::size_t index) {
        const std::string_view verb = withoutConjunction(words_[index]);
        const Bare noun = bareOf(words_[index + 1]);
        const bool isPlace = genders_.isPlace(words_[index + 1]);
        if (!(noun.proclitics == "ال" || isPlace))
            return;
        const auto gender = isPlace ? Gender::Feminine : genders_.ofNoun(noun.stem);
        if (genders_.isSaying(verb) && gender == Gender::Feminine)
            report(index, Gender::Feminine);
        if (genders_.hasNoObject(verb) && gender == Gender::Masculine)
            report(index, Gender::Masculine);
    }

    void report(std::size_t wrong, Gender gender) {
        constexpr Sentence kMasculine{"“{0}” should be masculine: it goes with a masculine noun.",
                                      "«{0}» حقها التذكير، لأن الاسم مذكر."};
        constexpr Sentence kFeminine{"“{0}” should be feminine: it goes with a feminine noun.",
                                     "«{0}» حقها التأنيث، لأن الاسم مؤنث."};
        Divergence finding;
        finding.check = "agreement";
        finding.target = words_.span(wrong);
        finding.category = Category::Grammar;
        finding.severity = Severity::Minor;
        finding.confidence = 0.7;
        explain(finding, say(gender == Gender::Masculine ? kMasculine : kFeminine, {words_.written(wrong)}));
        findings_.add(std::move(finding));
    }

    ArabicWords words_;
    const GenderTable& genders_;
    Findings& findings_;
};

} // namespace

void findDisagreement(const Comparison& comparison, Findings& findings) {
    if (!comparison.target.language.is("ar") || comparison.resources.tables == nullptr ||
        comparison.resources.tables->genders.isEmpty())
        return;
    for (const PairView& pair : comparison.pairs)
        Agreement(pair.target, comparison.resources.tables->genders, findings).read();
}

} // namespace muqabala
