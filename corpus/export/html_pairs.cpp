#include "corpus/export/flat_text.h"
#include "corpus/export/html_inline.h"
#include "corpus/export/html_marks.h"
#include "corpus/export/html_parts.h"
#include "corpus/export/labels.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace muqabala {

namespace {

constexpr double kDoubtful = 0.5; // below it, some other pairing is likelier

std::string languageName(const Document& document) {
    if (document.language.is("en"))
        return "English";
    return document.language.is("ar") ? "Arabic" : languageTag(document);
}

/// Which paragraph pair each pair of sentences stands in: never one before that of the pair before, so that a
/// group stays together even where the sentences were aligned across paragraphs.
std::vector<std::size_t> groupsOf(const Report& report) {
    std::vector<std::size_t> ofSource;
    std::vector<std::size_t> ofTarget;
    for (std::size_t group = 0; group < report.paragraphs.size(); ++group) {
        const Pair& pair = report.paragraphs[group];
        ofSource.resize(pair.source.firstUnit + pair.source.unitCount, group);
        ofTarget.resize(pair.target.firstUnit + pair.target.unitCount, group);
    }
    const auto groupOf = [](const PairSide& side, const std::vector<std::size_t>& groups) {
        return side.isEmpty() || side.firstParagraph >= groups.size() ? 0 : groups[side.firstParagraph];
    };
    std::vector<std::size_t> result;
    for (const Pair& pair : report.sentences) {
        const std::size_t before = result.empty() ? 0 : result.back();
        result.push_back(std::max({before, groupOf(pair.source, ofSource), groupOf(pair.target, ofTarget)}));
    }
    return result;
}

std::string paragraphLabel(const Pair& paragraphs) {
    const std::string source = paragraphNumbers(paragraphs.source, Dash::En);
    const std::string target = paragraphNumbers(paragraphs.target, Dash::En);
    if (source == "0" && target == "0")
        return "Title";
    if (source == target)
        return "¶ " + source;
    return (source.empty() ? "–" : source) + " ¶ " + (target.empty() ? "–" : target);
}

/// How many bytes of a side a remark is on.
std::int64_t extentOn(const Remark& remark, Side side) {
    std::int64_t bytes = 0;
    for (const TextSpan span : remark.spans(side))
        bytes += span.size();
    return bytes;
}

class PairTable {
public:
    PairTable(Markup& html, const Report& report)
        : html_(html),
          report_(report),
          project_(report.project),
          isListed_(report.remarks.size()) {}

    void write() {
        html_.newLine().open("table");
        html_.newLine().trusted("<colgroup><col/><col class=\"gutter\"/><col/></colgroup>");
        writeHead();
        const std::vector<std::size_t> groups = groupsOf(report_);
        std::optional<std::size_t> open;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            if (!isShown(report_.sentences[i]))
                continue;
            writePair(report_.sentences[i], open == groups[i] ? std::nullopt : paragraphLabelOf(groups[i]));
            open = groups[i];
        }
        html_.newLineAndClose();
    }

private:
    [[nodiscard]] std::optional<std::string> paragraphLabelOf(std::size_t group) const {
        return group < report_.paragraphs.size() ? std::optional(paragraphLabel(report_.paragraphs[group]))
                                                 : std::nullopt;
    }

    [[nodiscard]] bool isShown(const Pair& pair) const {
        return report_.reported == ReportedPairs::All || !pair.notes.empty();
    }

    void writeHead() {
        html_.newLine().open("thead").open("tr");
        writeColumnHead(project_.source, "Original");
        html_.element("th", {{"scope", "col"}, {"class", "gutter"}}, "Pair");
        writeColumnHead(project_.target, "Translation");
        html_.close().close();
    }

    /// Above the side of the column where its lines begin.
    void writeColumnHead(const Document& document, std::string_view role) {
        const bool fromRight = document.language.direction() == Direction::RightToLeft;
        html_.element("th", {{"scope", "col"}, {"class", fromRight ? "from-right" : "from-left"}},
                      std::string(role) + " · " + languageName(document));
    }

    /// A pair is a row group, so that a page never breaks inside it.
    void writePair(const Pair& pair, const std::optional<std::string>& paragraph) {
        html_.newLine().open("tbody", {{"class", "pair"}, {"id", "pair-" + std::to_string(pair.number)}});
        if (paragraph) {
            html_.newLine().open("tr", {{"class", "paragraph"}});
            html_.element("th", {{"colspan", "3"}, {"scope", "rowgroup"}}, *paragraph).close();
        }
        html_.newLine().open("tr");
        writeSide(pair, Side::Source);
        writeGutter(pair);
        writeSide(pair, Side::Target);
        html_.close();
        writeNotes(pair);
        html_.newLineAndClose();
    }

    void writeGutter(const Pair& pair) {
        html_.newLine().open("td", {{"class", "gutter"}});
        html_.element("span", {{"class", "number"}}, std::to_string(pair.number));
        const std::string figures = kindName(pair, Dash::En) + " · " + threeDecimals(pair.probability);
        html_.element("span", {{"class", pair.probability < kDoubtful ? "doubtful" : "sure"}}, figures);
        if (pair.status != PairStatus::Unconfirmed)
            html_.element("span", {{"class", std::string(statusName(pair.status))}}, statusName(pair.status));
        html_.close();
    }

    void writeSide(const Pair& pair, Side which) {
        const bool isSource = which == Side::Source;
        const Document& document = isSource ? project_.source : project_.target;
        const PairSide& side = isSource ? pair.source : pair.target;
        html_.setPlace("pair " + std::to_string(pair.number) + (isSource ? ", source" : ", target"));
        Attributes attributes = languageAttributes(document);
        attributes.push_back({"class", side.isEmpty() ? "absent" : "text"});
        html_.newLine().open("td", attributes);
        if (side.isEmpty())
            html_.element("span", {{"lang", "en"}, {"dir", "ltr"}}, "no counterpart");
        else
            writeMarkedText(FlatText(document, side.spans), pair, which);
        html_.close();
    }

    void writeMarkedText(const FlatText& flat, const Pair& pair, Side side) {
        std::vector<Mark> marks;
        for (const std::uint32_t note : pair.notes) {
            for (const TextSpan words : report_.remarks[note].spans(side)) {
                if (const std::optional<TextSpan> place = flat.find(words))
                    marks.push_back({*place, note});
            }
        }
        for (const MarkedPiece& piece : cutAtMarks(flat.text(), marks))
            writePiece(std::string_view(flat.text()).substr(piece.span.begin, piece.span.size()), piece,
                       side);
    }

    /// Each note has its number behind its own words.
    void writePiece(std::string_view text, const MarkedPiece& piece, Side side) {
        if (piece.notes.empty()) {
            html_.text(text);
            return;
        }
        html_.element("mark", {{"class", noteClasses(foremost(piece.notes, side))}}, text);
        for (const std::uint32_t note : piece.ending) {
            const std::string number = std::to_string(note + 1);
            html_.element("a",
                          {{"class", "ref"},
                           {"href", "#note-" + number},
                           {"aria-label", "note " + number},
                           {"data-note", number}},
                          "");
        }
    }

    /// The note that colours words that several concern: the gravest, and of these the shortest, since a
    /// longer one shows on either side of it.
    [[nodiscard]] const Remark& foremost(const std::vector<std::uint32_t>& notes, Side side) const {
        const auto rank = [this, side](std::uint32_t note) {
            const Remark& remark = report_.remarks[note];
            return std::pair(remark.severity(), -extentOn(remark, side));
        };
        return report_
            .remarks[*std::max_element(notes.begin(), notes.end(), [rank](std::uint32_t a, std::uint32_t b) {
                return rank(a) < rank(b);
            })];
    }

    /// A note that touches several pairs is marked in all, and listed below the first.
    void writeNotes(const Pair& pair) {
        std::vector<std::uint32_t> notes;
        std::copy_if(pair.notes.begin(), pair.notes.end(), std::back_inserter(notes),
                     [this](std::uint32_t note) { return !isListed_[note]; });
        if (notes.empty())
            return;
        html_.newLine().open("tr", {{"class", "notes"}}).open("td", {{"colspan", "3"}}).open("ul");
        for (const std::uint32_t note : notes) {
            writeNote(html_, report_, note, pair.number);
            isListed_[note] = true;
        }
        html_.close().close().close();
    }

    Markup& html_;
    const Report& report_;
    const Project& project_;
    std::vector<bool> isListed_; ///< by note
};

} // namespace

void writePairTable(Markup& html, const Report& report) {
    PairTable(html, report).write();
}

} // namespace muqabala
