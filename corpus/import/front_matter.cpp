#include "corpus/import/front_matter.h"

#include "corpus/import/line_shape.h"
#include "corpus/import/units.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

namespace muqabala {

namespace {

constexpr std::size_t kLongestHead = 16; // units
constexpr std::size_t kBehindHead =
    3; // units behind the first of running text: a deck stands above the byline
constexpr std::size_t kLongestTail = 8;        // units
constexpr std::size_t kLongestPublication = 6; // words of a line between two lines of front matter
constexpr std::size_t kLongestSiteName = 8;    // words

/// What a unit turned out to be.
enum class Part { Body, Title, TitleAgain, FrontMatter, Section, Publication };

class TextParser {
public:
    TextParser(std::string_view text, std::vector<Unit> units, const LineReader& reader)
        : text_(text),
          reader_(reader),
          units_(std::move(units)),
          parts_(units_.size(), Part::Body) {}

    void parse(ParsedText& parsed) {
        examineEnds();
        title_ = titleOfPath();
        if (!title_)
            title_ = titleThatStandsTwice();
        head_ = headLength();
        if (!title_ || head_ == 0)
            title_ = firstLikeATitle();
        markTitle();
        markHead();
        markBehindHead();
        markTail();
        markRules();
        if (std::find(parts_.begin(), parts_.end(), Part::Body) == parts_.end())
            std::fill(parts_.begin(), parts_.end(), Part::Body);
        collect(parsed);
    }

private:
    /// Reads the form of the units that may be front matter; what stands between is body whatever its form.
    void examineEnds() {
        const std::size_t behind = std::min(units_.size(), kLongestHead + kBehindHead + 1);
        const std::size_t tail = units_.size() - std::min(units_.size() - behind, kLongestTail);
        for (std::size_t i = 0; i < units_.size(); ++i) {
            if (i < behind || i >= tail)
                examine(units_[i], text_, reader_);
        }
    }

    // --- the title

    /// Units before the first of running text; none when no running text follows.
    [[nodiscard]] std::size_t headLength() const {
        std::size_t length = 0;
        while (length < headLimit() && (!units_[length].isRunningText() || saysTitle(length)))
            ++length;
        return length < headLimit() ? length : 0;
    }

    [[nodiscard]] std::size_t headLimit() const { return std::min(units_.size(), kLongestHead); }

    void markTitle() {
        for (std::size_t i = 0; i < head_; ++i) {
            if (saysTitle(i))
                parts_[i] = Part::TitleAgain;
        }
        if (title_)
            parts_[*title_] = Part::Title;
    }

    [[nodiscard]] bool saysTitle(std::size_t i) const { return title_ && says(units_[i], units_[*title_]); }

    [[nodiscard]] std::optional<std::size_t> firstLikeATitle() const {
        for (std::size_t i = 0; i < head_; ++i) {
            if (mayBeTitle(units_[i]))
                return i;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool mayBeTitle(const Unit& unit) const {
        const bool hasLetters = unit.key.find_first_not_of("0123456789., ") != std::string::npos;
        return hasLetters && !unit.isCertain() && unit.words <= kLongestTitle &&
               !reader_.isSectionName(text_, unit.span);
    }

    /// The line with which a site path ends, though it may end with a full stop.
    [[nodiscard]] std::optional<std::size_t> titleOfPath() const {
        for (std::size_t i = 0; i < headLimit(); ++i) {
            if (units_[i].words >= 2 && isEndOfPath(units_[i]))
                return i;
            if (units_[i].isRunningText())
                break;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool isEndOfPath(const Unit& unit) const {
        const auto limit = units_.begin() + static_cast<std::ptrdiff_t>(headLimit());
        return std::any_of(units_.begin(), limit, [&unit](const Unit& path) {
            return path.content && path.content->holds(FrontMatterKind::SitePath) &&
                   path.key.ends_with(" " + unit.key);
        });
    }

    /// The first line that another repeats before any running text, though it may end with a full stop
    /// itself; one that adds the site's name is not the title.
    [[nodiscard]] std::optional<std::size_t> titleThatStandsTwice() const {
        for (std::size_t i = 0; i < headLimit(); ++i) {
            if (units_[i].words >= 2 && units_[i].words <= kLongestTitle && !units_[i].isCertain() &&
                isRepeated(i))
                return i;
            if (units_[i].isRunningText())
                break;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool isRepeated(std::size_t title) const {
        for (std::size_t i = 0; i < headLimit(); ++i) {
            const bool again = says(units_[i], units_[title]);
            if (again && i != title)
                return true;
            if (units_[i].isRunningText() && !again)
                return false;
        }
        return false;
    }

    /// Whether a unit says what the title says and no more, or with the name of the site behind it.
    [[nodiscard]] bool says(const Unit& unit, const Unit& title) const {
        if (title.key.empty())
            return false;
        return unit.key == title.key || (unit.key.starts_with(title.key + " ") && hasSiteName(unit, title));
    }

    /// "Title | Site", as a browser names the page.
    [[nodiscard]] bool hasSiteName(const Unit& longer, const Unit& title) const {
        if (longer.words > title.words + kLongestSiteName || title.words < 3)
            return false;
        const std::string_view chars = text_.substr(longer.span.begin, longer.span.size());
        const auto has = [chars](std::string_view mark) {
            return chars.find(mark) != std::string_view::npos;
        };
        return has(" | ") || has(" - ") || has(" – ") || has(" — ");
    }

    // --- the rest

    void markHead() {
        for (std::size_t i = 0; i < head_; ++i) {
            const Unit& unit = units_[i];
            const bool behindTitle = title_ && i > *title_;
            if (parts_[i] != Part::Body)
                continue;
            if (unit.isCertain() || (unit.content && behindTitle && isBorneOut(i)))
                parts_[i] = Part::FrontMatter;
            else if (title_ && i < *title_)
                parts_[i] = Part::Section;
        }
        for (std::size_t i = 1; i + 1 < head_; ++i) {
            const bool between = parts_[i - 1] == Part::FrontMatter && parts_[i + 1] == Part::FrontMatter;
            const bool isName = units_[i].end == LineEnd::Open && units_[i].words <= kLongestPublication;
            if (parts_[i] == Part::Body && between && isName)
                parts_[i] = Part::Publication;
        }
    }

    /// A publication that might be a heading needs certain front matter above or below it.
    [[nodiscard]] bool isBorneOut(std::size_t i) const {
        const std::vector<FrontMatterItem>& items = units_[i].content->items;
        const bool onlyPublication = std::all_of(items.begin(), items.end(), [](const FrontMatterItem& item) {
            return item.kind == FrontMatterKind::Publication;
        });
        return !onlyPublication || units_[i - 1].isCertain() || (i + 1 < head_ && units_[i + 1].isCertain());
    }

    void markBehindHead() {
        const std::size_t limit = std::min(units_.size(), head_ + 1 + kBehindHead);
        for (std::size_t i = head_; i < limit; ++i) {
            if (parts_[i] == Part::Body && units_[i].isCertain() && holdsCreditOrDate(*units_[i].content))
                parts_[i] = Part::FrontMatter;
        }
    }

    static bool holdsCreditOrDate(const LineContent& content) {
        return content.holds(FrontMatterKind::Date) || content.holds(FrontMatterKind::Author) ||
               content.holds(FrontMatterKind::Translator);
    }

    void markTail() {
        const std::size_t limit = units_.size() - std::min(units_.size() - head_, kLongestTail);
        for (std::size_t i = units_.size(); i > limit; --i) {
            const Unit& unit = units_[i - 1];
            const bool translator = unit.content && unit.content->holds(FrontMatterKind::Translator);
            if (unit.isCertain() || translator)
                parts_[i - 1] = Part::FrontMatter;
            else if (!unit.isRule)
                break;
        }
    }

    void markRules() {
        for (std::size_t i = 0; i < units_.size(); ++i) {
            if (units_[i].isRule)
                parts_[i] = Part::Section;
        }
    }

    void collect(ParsedText& parsed) const {
        for (std::size_t i = 0; i < units_.size(); ++i) {
            const Unit& unit = units_[i];
            switch (parts_[i]) {
            case Part::Body:
                parsed.body.push_back(unit.span);
                break;
            case Part::Title:
                parsed.title = unit.span;
                add(parsed, FrontMatterKind::Title, unit);
                break;
            case Part::TitleAgain:
                add(parsed, FrontMatterKind::Title, unit);
                break;
            case Part::FrontMatter:
                parsed.frontMatter.insert(parsed.frontMatter.end(), unit.content->items.begin(),
                                          unit.content->items.end());
                break;
            case Part::Section:
                add(parsed, FrontMatterKind::Other, unit);
                break;
            case Part::Publication:
                add(parsed, FrontMatterKind::Publication, unit);
                break;
            }
        }
    }

    void add(ParsedText& parsed, FrontMatterKind kind, const Unit& unit) const {
        parsed.frontMatter.push_back({kind, unit.span, onOneLine(text_, unit.span)});
    }

    std::string_view text_;
    const LineReader& reader_;
    std::vector<Unit> units_;
    std::vector<Part> parts_;          ///< of each unit
    std::size_t head_ = 0;             ///< units before the first of running text
    std::optional<std::size_t> title_; ///< unit
};

/// The lines but for those at either end that are certainly front matter: these are short in any text.
std::vector<Line> withoutFrontMatter(std::string_view text, const std::vector<Line>& lines,
                                     const LineReader& reader) {
    std::vector<Line> kept;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool atEnd = i < kLongestHead || i + kLongestTail >= lines.size();
        const std::optional<LineContent> content = atEnd ? reader.read(text, lines[i].span) : std::nullopt;
        if (!content || content->certainty != Certainty::Certain)
            kept.push_back(lines[i]);
    }
    return kept;
}

} // namespace

ParsedText parseText(std::string_view text, const std::vector<Line>& lines, const LineReader& reader) {
    ParsedText parsed;
    parsed.rule = paragraphRule(text, withoutFrontMatter(text, lines, reader));
    TextParser(text, unitsOf(text, lines, parsed.rule, reader), reader).parse(parsed);
    return parsed;
}

} // namespace muqabala
