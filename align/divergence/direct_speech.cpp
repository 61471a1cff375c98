#include "align/divergence/arabic_words.h"
#include "align/divergence/detectors.h"

#include <array>
#include <optional>

namespace muqabala {

namespace {

constexpr auto kSaying = std::to_array<std::string_view>(
    {"قال",   "قالت",  "قالوا", "أضاف",  "أضافت",  "تابع", "تابعت", "صرح",   "صرحت",
     "أوضح",  "أوضحت", "قائلا", "قائلة", "قائلين", "يقول", "تقول",  "أكد",   "أكدت",
     "علق",   "علقت",  "ذكر",   "ذكرت",  "قلت",    "قلنا", "كتب",   "كتبت",  "أجاب",
     "أجابت", "رد",    "ردت",   "سأل",   "سألت",   "هتف",  "صرخ",   "مضيفا", "مضيفة"});

/// Words by which what is said becomes part of the sentence, or that do not report it.
constexpr auto kJoining = std::to_array<std::string_view>(
    {"إن",     "إنه",  "إنها",  "إنهم", "إننا", "إنني", "أن",    "أنه",   "أنها",   "أنهم",
     "بأن",    "بأنه", "بأنها", "عن",   "على",  "كلمة", "عبارة", "مصطلح", "لقب",    "اسم",
     "هو",     "هي",   "كما",   "حسب",  "وفق",  "من",   "كلمات", "شعار",  "عبارات", "بكلمة",
     "بعبارة", "حول",  "بشأن",  "ما",   "إلى",  "في",   "مع",    "لكن"});

bool isQuotationMark(std::string_view mark) {
    return mark == "\"" || mark == "“" || mark == "”" || mark == "«" || mark == "»";
}

bool isComma(std::string_view mark) {
    return mark == "،" || mark == ",";
}

/// Looks for the verb before the first quotation mark of one side.
class DirectSpeech {
public:
    explicit DirectSpeech(const SideView& side)
        : side_(side),
          words_(side) {}

    /// From the word before the mark to the mark, where a colon is missing between them.
    [[nodiscard]] std::optional<TextSpan> missingColon() const {
        const std::size_t mark = firstMark();
        if (mark == size() || mark == 0 || !opensSentence(mark))
            return std::nullopt;
        if (isShifted(mark))
            return std::nullopt;
        const bool isComma = muqabala::isComma(at(mark - 1));
        const std::size_t last = isComma ? mark - 1 : mark; // behind the last word before the marks
        if (last == 0 || words_[last - 1].empty())
            return std::nullopt;
        if (!isReported(last, isComma ? kReachOverComma : kReach, isComma))
            return std::nullopt;
        return words_.span(last - 1, mark);
    }

private:
    static constexpr std::size_t kReach = 4;          // words between verb and quotation
    static constexpr std::size_t kReachOverComma = 8; // words and marks

    [[nodiscard]] std::size_t size() const { return side_.words.size(); }
    [[nodiscard]] std::string_view at(std::size_t index) const { return words_.written(index); }

    [[nodiscard]] std::size_t firstMark() const {
        std::size_t i = 0;
        while (i < size() && !isQuotationMark(at(i)))
            ++i;
        return i;
    }

    /// Whether the space stands behind the mark instead of before it, which is told already.
    [[nodiscard]] bool isShifted(std::size_t mark) const {
        return mark + 1 < size() && words_.span(mark - 1).end == words_.span(mark).begin &&
               words_.span(mark).end != words_.span(mark + 1).begin;
    }

    /// Whether what is quoted is said, not named: four words at least, none of which joins it to the
    /// sentence.
    [[nodiscard]] bool opensSentence(std::size_t mark) const {
        constexpr std::size_t kLeast = 4;
        std::size_t count = 0;
        for (std::size_t i = mark + 1; i < size() && count < kLeast && !isQuotationMark(at(i)); ++i)
            count += side_.words[i].kind == WordKind::Punctuation ? 0U : 1U;
        if (count < kLeast)
            return false;
        return !words_[mark + 1].empty() && !isAmong(kJoining, words_[mark + 1]);
    }

    /// Whether a verb of saying governs what stands at `last`, only its subject between them.
    [[nodiscard]] bool isReported(std::size_t last, std::size_t reach, bool overCommas) const {
        for (std::size_t i = last; i-- > 0 && last - i <= reach + 1;) {
            if (isAmongBehindConjunction(kSaying, words_[i]))
                return true;
            const bool mayStand =
                !words_[i].empty() ? !isAmong(kJoining, words_[i]) : overCommas && isComma(at(i));
            if (!mayStand)
                return false;
        }
        return false;
    }

    const SideView& side_;
    ArabicWords words_;
};

} // namespace

void findDirectSpeech(const Comparison& comparison, Findings& findings) {
    if (!comparison.target.language.is("ar"))
        return;
    for (const PairView& pair : comparison.pairs) {
        const std::optional<TextSpan> place = DirectSpeech(pair.target).missingColon();
        if (!place)
            continue;
        Divergence finding;
        finding.check = "colon-missing";
        finding.target = *place;
        finding.category = Category::Punctuation;
        finding.severity = Severity::Minor;
        finding.confidence = 0.65;
        explain(finding, say({"A colon should stand before what is quoted here.",
                              "ينبغي أن تسبق النقطتان (:) القول المنقول هنا."}));
        findings.add(std::move(finding));
    }
}

} // namespace muqabala
