// TMX 1.4 (LISA, 2005), level 1: plain text in <seg>, everything we know besides in <prop> and <note>, which
// readers keep or pass over. Inline <hi> would carry the words of a note better, but OmegaT and others drop
// its contents on import, so they are given as offsets in x-issue. FORMAT.md names every prop.

#include "corpus/export/flat_text.h"
#include "corpus/export/labels.h"
#include "corpus/export/markup.h"
#include "corpus/export/pairs.h"
#include "corpus/export/reviewed.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace muqabala {

namespace {

constexpr std::string_view kIssueFields = "id|check|category|severity|confidence|side|start|end";
constexpr std::string_view kReviewedIssueFields =
    "id|check|category|severity|confidence|side|start|end|state";
constexpr std::string_view kIssueOffsets = "half-open, in Unicode code points of the seg";

std::string_view sideName(Side side) {
    return side == Side::Source ? "source" : "target";
}

/// "x-title-src", "x-sitepath-tgt": without the inner hyphen, since the last one parts off the side.
std::string frontMatterProp(FrontMatterKind kind, Side side) {
    std::string name(frontMatterName(kind));
    std::erase(name, '-');
    return "x-" + name + (side == Side::Source ? "-src" : "-tgt");
}

class TmxWriter {
public:
    TmxWriter(const Project& project, const ExportOptions& options)
        : project_(project),
          options_(options),
          remarks_(reportedRemarks(project)),
          hasReview_(isReviewed(project)) {}

    Exported write() {
        xml_.trusted("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n");
        xml_.open("tmx", {{"version", "1.4"}});
        writeHeader();
        xml_.newLine().open("body");
        std::size_t rejected = 0;
        for (const Pair& pair : pairsOf(project_, options_.level, remarks_)) {
            if (pair.status == PairStatus::Rejected)
                ++rejected;
            else if (!pair.isOneSided() || options_.oneSided == OneSidedPairs::Include)
                writeUnit(pair);
        }
        xml_.newLineAndClose().newLineAndClose().trusted("\n");
        std::vector<std::string> warnings = xml_.warnings();
        if (rejected > 0)
            warnings.push_back(std::to_string(rejected) + (rejected == 1 ? " pair was" : " pairs were") +
                               " rejected and left out.");
        return {std::move(xml_).bytes(), std::move(warnings)};
    }

private:
    void writeHeader() {
        xml_.setPlace("the header");
        std::vector<Attribute> attributes = {
            {"creationtool", "muqabala"},
            {"creationtoolversion", options_.programVersion.empty() ? "unknown" : options_.programVersion},
            {"segtype", options_.level == Level::Sentence ? "sentence" : "paragraph"},
            {"o-tmf", "muqabala"},
            {"adminlang", "en"},
            {"srclang", languageTag(project_.source)},
            {"datatype", "plaintext"},
            {"o-encoding", "UTF-8"},
        };
        if (!options_.creationDate.empty())
            attributes.push_back({"creationdate", options_.creationDate});
        xml_.newLine().open("header", attributes);
        for (const Remark& remark : remarks_) {
            if (remark.isOnDocument())
                writeNote(remark);
        }
        writeFrontMatter(project_.source, Side::Source);
        writeFrontMatter(project_.target, Side::Target);
        writeProp("x-issue-fields", hasReview_ ? kReviewedIssueFields : kIssueFields);
        writeProp("x-issue-offsets", kIssueOffsets);
        xml_.newLineAndClose();
    }

    /// A title that stands twice in its file is written once.
    void writeFrontMatter(const Document& document, Side side) {
        std::vector<std::pair<FrontMatterKind, std::string_view>> written;
        for (const FrontMatterItem& item : document.frontMatter) {
            const std::pair<FrontMatterKind, std::string_view> matter(item.kind, item.value);
            if (std::find(written.begin(), written.end(), matter) != written.end())
                continue;
            written.push_back(matter);
            writeProp(frontMatterProp(item.kind, side), item.value);
        }
    }

    void writeUnit(const Pair& pair) {
        const std::string place = "pair " + std::to_string(pair.number);
        xml_.setPlace(place);
        xml_.newLine().open("tu", {{"tuid", std::to_string(pair.number)}});
        for (const std::uint32_t note : pair.notes)
            writeNote(remarks_[note]);
        writeProp("x-align-type", kindName(pair, Dash::Hyphen));
        writeProp("x-align-score", threeDecimals(pair.probability));
        if (hasReview_)
            writeProp("x-align-status", statusName(pair.status));
        writeOrigins(pair);
        const FlatText source(project_.source, pair.source.spans);
        const FlatText target(project_.target, pair.target.spans);
        for (const std::uint32_t note : pair.notes) {
            writeIssues(remarks_[note], source, Side::Source);
            writeIssues(remarks_[note], target, Side::Target);
        }
        writeVariant(project_.source, source, place + ", source");
        writeVariant(project_.target, target, place + ", target");
        xml_.newLineAndClose();
    }

    /// Where the pair comes from; a side that is not there comes from nowhere.
    void writeOrigins(const Pair& pair) {
        writeOrigin("x-para-src", pair.source, paragraphNumbers(pair.source, Dash::Hyphen));
        writeOrigin("x-para-tgt", pair.target, paragraphNumbers(pair.target, Dash::Hyphen));
        writeOrigin("x-doc-src", pair.source, documentName(project_.source));
        writeOrigin("x-doc-tgt", pair.target, documentName(project_.target));
    }

    void writeOrigin(std::string_view type, const PairSide& side, std::string_view value) {
        if (!side.isEmpty())
            writeProp(type, value);
    }

    void writeIssues(const Remark& remark, const FlatText& flat, Side side) {
        for (const TextSpan words : remark.spans(side)) {
            if (const std::optional<TextSpan> place = flat.find(words))
                writeIssue(remark, *place, flat, side);
        }
    }

    void writeIssue(const Remark& remark, TextSpan place, const FlatText& flat, Side side) {
        const auto offset = [&flat](std::uint32_t byte) {
            return std::to_string(countXmlCharacters(std::string_view(flat.text()).substr(0, byte)));
        };
        const Divergence* finding = remark.divergence();
        std::string issue;
        for (const std::string_view field :
             {remark.id(), finding == nullptr ? std::string_view() : std::string_view(finding->check),
              categoryName(remark.category()), severityName(remark.severity())})
            issue.append(field).append("|");
        issue += finding == nullptr ? "" : threeDecimals(finding->confidence);
        issue.append("|").append(sideName(side));
        issue += "|" + offset(place.begin) + "|" + offset(place.end);
        if (hasReview_)
            issue.append("|").append(standingName(remark));
        writeProp("x-issue", issue);
    }

    /// A side that is not there has no variant: empty segments break importers.
    void writeVariant(const Document& document, const FlatText& flat, std::string place) {
        if (flat.text().empty())
            return;
        xml_.setPlace(std::move(place));
        xml_.newLine().open("tuv", {{"xml:lang", languageTag(document)}});
        xml_.element("seg", {}, flat.text()).close();
    }

    /// What it says; a person's words, whose language nobody told, have none.
    void writeNote(const Remark& remark) {
        const std::string text =
            "[" + noteHeading(remark) + "] " + std::string(sayingOf(remark, options_.reasons));
        if (remark.note() != nullptr)
            writeWords(text);
        else
            xml_.newLine().element("note", {{"xml:lang", reasonLanguage(*remark.divergence())}}, text);
        if (!commentOn(remark).empty())
            writeWords("[comment] " + std::string(commentOn(remark)));
        if (!remark.suggestion().empty())
            writeWords("[suggestion] " + std::string(remark.suggestion()));
    }

    void writeWords(const std::string& text) { xml_.newLine().element("note", {}, text); }

    [[nodiscard]] std::string reasonLanguage(const Divergence& divergence) const {
        return &divergence.reasonIn(options_.reasons) == &divergence.arabicReason ? "ar" : "en";
    }

    void writeProp(std::string_view type, std::string_view value) {
        xml_.newLine().element("prop", {{"type", std::string(type)}}, value);
    }

    const Project& project_;
    const ExportOptions& options_;
    std::vector<Remark> remarks_;
    bool hasReview_;
    Markup xml_;
};

} // namespace

Exported writeTmx(const Project& project, const ExportOptions& options) {
    return TmxWriter(project, options).write();
}

} // namespace muqabala
