#include "align/divergence/characters.h"
#include "align/divergence/detectors.h"
#include "align/divergence/quotation_marks.h"
#include "corpus/text/utf8.h"

#include <algorithm>
#include <array>
#include <string>

namespace muqabala {

namespace {

constexpr auto kArabicClitics = std::to_array<std::string_view>(
    {"و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "لل", "وب", "ول", "فال", "ولل", "وبال", "ول"});

/// Marks that touch the word before them and are followed by a space.
bool isClosingPunctuation(char32_t c) {
    switch (c) {
    case U'،':
    case U'؛':
    case U'؟':
    case U'.':
    case U',':
    case U';':
    case U':':
    case U'?':
    case U'!':
        return true;
    default:
        return false;
    }
}

/// A paragraph of the translation while its spaces are judged.
class SpacingReader {
public:
    SpacingReader(const Document& document, TextSpan paragraph, Findings& findings)
        : document_(document),
          characters_(charactersOf(document.text, paragraph)),
          addresses_(addressesIn(document.text, paragraph)),
          findings_(findings) {}

    void read() {
        for (index_ = 0; index_ < size(); ++index_) {
            if (isWithin(addresses_, characters_[asSize()].span))
                continue;
            readDoubleSpace();
            readColonBeforeQuote();
            readSpaceBeforeMark();
            readNoSpaceBehindMark();
            readScriptsThatTouch();
        }
        readEnclosingMarks(quotationMarks(characters_));
        readEnclosingMarks(brackets(characters_));
    }

private:
    [[nodiscard]] std::ptrdiff_t size() const { return static_cast<std::ptrdiff_t>(characters_.size()); }
    [[nodiscard]] std::size_t asSize() const { return static_cast<std::size_t>(index_); }
    /// The character so many places behind (or, negative, before) the one looked at.
    [[nodiscard]] char32_t at(std::ptrdiff_t offset) const {
        return characterAt(characters_, index_ + offset).code;
    }
    [[nodiscard]] bool isInside(std::ptrdiff_t index) const { return index >= 0 && index < size(); }

    [[nodiscard]] TextSpan span(std::ptrdiff_t first, std::ptrdiff_t last) const {
        return {characters_[static_cast<std::size_t>(first)].span.begin,
                characters_[static_cast<std::size_t>(last)].span.end};
    }

    /// From the word before a place to the word behind it.
    [[nodiscard]] TextSpan withNeighbours(std::ptrdiff_t first, std::ptrdiff_t last) const {
        TextSpan result = span(first, last);
        if (isInside(first - 1))
            result.begin = unspacedRunAt(characters_, static_cast<std::size_t>(first - 1)).begin;
        if (isInside(last + 1))
            result.end = unspacedRunAt(characters_, static_cast<std::size_t>(last + 1)).end;
        return result;
    }

    /// The unbroken run at a place, but no longer than the letters and marks that touch it.
    [[nodiscard]] TextSpan wordAround(std::ptrdiff_t index) const {
        return unspacedRunAt(characters_, static_cast<std::size_t>(index));
    }

    void add(std::string_view check, TextSpan place, double confidence, Wording reason) {
        Divergence finding;
        finding.check = check;
        finding.target = place;
        finding.category = check == "double-space" ? Category::Spacing : Category::Punctuation;
        finding.severity = Severity::Minor;
        finding.confidence = confidence;
        explain(finding, std::move(reason));
        findings_.add(std::move(finding));
    }

    void readDoubleSpace() {
        const bool starts = isBlank(at(0)) && isBlank(at(1)) && !isSpace(at(-1)) && isInside(index_ + 1);
        if (!starts)
            return;
        std::ptrdiff_t last = index_ + 1;
        while (isInside(last + 1) && isBlank(characterAt(characters_, last + 1).code))
            ++last;
        if (!isInside(last + 1) || isSpace(characterAt(characters_, last + 1).code))
            return; // hard-wrapped text, or the end
        add("double-space", withNeighbours(index_, last), 0.9,
            say({"{0} spaces stand between these words.", "بين هاتين الكلمتين أكثر من مسافة واحدة ({0})."},
                {std::to_string(last - index_ + 1)}));
    }

    static bool isBlank(char32_t c) { return isSpace(c) && c != U'\n' && c != U'\r' && c != U'\t'; }

    static bool isQuote(char32_t c) { return c == U'"' || c == U'“' || c == U'”' || c == U'«' || c == U'»'; }

    /// ` :"` and `:"`: the colon stands with its word, and the quotation mark apart from it.
    void readColonBeforeQuote() {
        if (at(0) != U':' || !isQuote(at(1)) || !isArabicBefore())
            return;
        const std::string quote(document_.at(span(index_ + 1, index_ + 1)));
        if (isSpace(at(-1)))
            add("space-before-colon", span(index_ - 1, index_ + 1), 0.9,
                say({"The colon stands apart from its word and touches the quotation mark instead of the "
                     "reverse.",
                     "ابتعدت النقطتان عن الكلمة والتصقتا بعلامة التنصيص، والصواب عكس ذلك."}));
        else if (!isBlank(at(2))) // a space on the wrong side of the mark is told there
            add("space-missing", {wordAround(index_).begin, span(index_, index_ + 1).end}, 0.85,
                say({"No space stands between the colon and the quotation mark {0}.",
                     "لا مسافة بين النقطتين وعلامة التنصيص “{0}”."},
                    {quote}));
    }

    /// Whether the last letter before is Arabic.
    [[nodiscard]] bool isArabicBefore() const {
        for (std::ptrdiff_t i = index_ - 1; i >= 0; --i) {
            const char32_t c = characterAt(characters_, i).code;
            if (isOfArabicWord(c) || isLatinLetter(c))
                return isOfArabicWord(c);
        }
        return false;
    }

    void readSpaceBeforeMark() {
        if (!isClosingPunctuation(at(0)) || !isBlank(at(-1)) || !isInside(index_ - 2) || isSpace(at(-2)))
            return;
        const bool isColonOfQuote = at(0) == U':' && isQuote(at(1));
        const bool isEllipsis = at(0) == U'.' && at(1) == U'.';
        const bool isDecimal = isDigit(at(1));
        if (isColonOfQuote || isEllipsis || isDecimal || isClosingPunctuation(at(-2)))
            return;
        const TextSpan word = unspacedRunAt(characters_, asSize() - 2);
        add("space-before-mark", {word.begin, characters_[asSize()].span.end}, 0.85,
            say({"A space stands before the mark “{0}”.", "قبل العلامة “{0}” مسافة زائدة."},
                {document_.at(characters_[asSize()].span)}));
    }

    void readNoSpaceBehindMark() {
        if (!isClosingPunctuation(at(0)) || !isOfArabicWord(at(1)))
            return;
        const bool isArabicMark =
            at(0) == U'،' || at(0) == U'؛' || at(0) == U'؟' || at(0) == U',' || at(0) == U';';
        const bool behindWord = isOfArabicWord(at(-1)) && isOfArabicWord(at(-2));
        // د.محمد and أ.ب abbreviate; a colon or full stop must stand between two words.
        if (!isArabicMark && !(behindWord && isOfArabicWord(at(2))))
            return;
        const bool isApart = isSpace(at(-1));
        const TextSpan run = wordAround(index_);
        add("space-missing", {isApart ? characters_[asSize()].span.begin : run.begin, wordEnd(index_ + 1)},
            0.9,
            say({"No space stands behind the mark “{0}”.", "لا مسافة بعد العلامة “{0}”."},
                {document_.at(characters_[asSize()].span)}));
    }

    /// Where the letters that begin at a place end.
    [[nodiscard]] std::uint32_t wordEnd(std::ptrdiff_t index) const {
        while (isInside(index + 1) && isLetterOrDigit(characterAt(characters_, index + 1).code))
            ++index;
        return characters_[static_cast<std::size_t>(index)].span.end;
    }

    [[nodiscard]] std::uint32_t wordBegin(std::ptrdiff_t index) const {
        while (isInside(index - 1) && isLetterOrDigit(characterAt(characters_, index - 1).code))
            --index;
        return characters_[static_cast<std::size_t>(index)].span.begin;
    }

    /// مثلGateway, و18ولاية: a word of more than clitics touches Latin letters or digits.
    void readScriptsThatTouch() {
        const bool before = isOfArabicWord(at(-1)) && (isLatinLetter(at(0)) || isDigit(at(0)));
        const bool behind = isOfArabicWord(at(0)) && (isLatinLetter(at(-1)) || isDigit(at(-1)));
        if (!before && !behind)
            return;
        const TextSpan whole{wordBegin(index_ - 1), wordEnd(index_)};
        const std::uint32_t border = characters_[asSize()].span.begin;
        if (before && isClitic({wholeArabicBegin(), border}))
            return;
        const std::size_t shortest = isDigit(at(-1)) ? 3 : 2; // م behind a year, a unit of one or two letters
        if (behind && countCodePoints(document_.at({border, whole.end})) < shortest)
            return;
        const bool hasDigit = isDigit(at(0)) || isDigit(at(-1));
        add("space-missing", whole, hasDigit ? 0.6 : 0.85,
            say({"No space stands between the Arabic word and what it touches: “{0}”.",
                 "لا مسافة بين الكلمة العربية وما يلاصقها: «{0}»."},
                {document_.at(whole)}));
    }

    [[nodiscard]] std::uint32_t wholeArabicBegin() const {
        std::ptrdiff_t i = index_ - 1;
        while (isInside(i - 1) && isOfArabicWord(characterAt(characters_, i - 1).code))
            --i;
        return characters_[static_cast<std::size_t>(i)].span.begin;
    }

    /// Whether the letters only lean on what follows: و, بـ, الـ.
    [[nodiscard]] bool isClitic(TextSpan letters) const {
        const std::string_view text = document_.at(letters);
        constexpr std::string_view kTatweel = "ـ";
        return text.ends_with(kTatweel) ||
               std::find(kArabicClitics.begin(), kArabicClitics.end(), text) != kArabicClitics.end();
    }

    /// Spaces on the inner side of quotation marks and brackets, none on the outer.
    void readEnclosingMarks(const std::vector<EnclosingMark>& marks) {
        for (const EnclosingMark& mark : marks) {
            if (!mark.partner || isWithin(addresses_, characters_[mark.index].span))
                continue;
            index_ = static_cast<std::ptrdiff_t>(mark.index);
            if (mark.role == MarkRole::Opening)
                readOpening();
            else
                readClosing();
        }
    }

    void readOpening() {
        const std::string_view mark = document_.at(characters_[asSize()].span);
        const bool isColonApart = at(-1) == U':' && isSpace(at(-2));
        if (isColonApart)
            return; // told with the colon
        if (isBlank(at(1)) && isInside(index_ + 2)) {
            const bool touches = isOfArabicWord(at(-1)) || isClosingPunctuation(at(-1));
            add("space-inside-mark",
                touches ? withNeighbours(index_, index_ + 1)
                        : TextSpan{characters_[asSize()].span.begin,
                                   unspacedRunAt(characters_, asSize() + 2).end},
                0.85,
                say({"A space stands on the inner side of the opening mark “{0}”.",
                     "بعد علامة الفتح “{0}” مسافة زائدة."},
                    {mark}));
        } else if (isOfArabicWord(at(-1)) && isLetterOrDigit(at(1))) {
            const std::uint32_t begin = wordBegin(index_ - 1);
            if (!isClitic({begin, characters_[asSize()].span.begin}))
                add("space-missing", {begin, wordEnd(index_ + 1)}, 0.85,
                    say({"No space stands before the opening mark “{0}”.", "لا مسافة قبل علامة الفتح “{0}”."},
                        {mark}));
        }
    }

    void readClosing() {
        const std::string_view mark = document_.at(characters_[asSize()].span);
        if (isBlank(at(-1)) && isInside(index_ - 2)) {
            add("space-inside-mark",
                {unspacedRunAt(characters_, asSize() - 2).begin, characters_[asSize()].span.end}, 0.85,
                say({"A space stands on the inner side of the closing mark “{0}”.",
                     "قبل علامة الإغلاق “{0}” مسافة زائدة."},
                    {mark}));
        } else if (isOfArabicWord(at(1)) && at(1) != 0x0640) {
            add("space-missing", {characters_[asSize()].span.begin, wordEnd(index_ + 1)}, 0.8,
                say({"No space stands behind the closing mark “{0}”.", "لا مسافة بعد علامة الإغلاق “{0}”."},
                    {mark}));
        }
    }

    const Document& document_;
    std::vector<Character> characters_;
    std::vector<TextSpan> addresses_;
    Findings& findings_;
    std::ptrdiff_t index_ = 0;
};

} // namespace

void findSpacing(const Comparison& comparison, Findings& findings) {
    if (!comparison.target.language.is("ar"))
        return;
    for (const Paragraph& paragraph : comparison.target.paragraphs)
        SpacingReader(comparison.target, paragraph.span, findings).read();
}

} // namespace muqabala
