#include "corpus/export/html_parts.h"

#include <algorithm>
#include <map>
#include <string>

namespace muqabala {

namespace {

std::string counted(std::size_t count, const std::string& noun) {
    return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

bool isTitle(const Pair& paragraphs) {
    return paragraphs.source.lastParagraphNumber == 0 && paragraphs.target.lastParagraphNumber == 0;
}

std::string pairCounts(const Report& report) {
    const auto titles = std::count_if(report.paragraphs.begin(), report.paragraphs.end(), isTitle);
    const auto bodies = report.paragraphs.size() - static_cast<std::size_t>(titles);
    const auto oneSided = std::count_if(report.sentences.begin(), report.sentences.end(),
                                        [](const Pair& pair) { return pair.isOneSided(); });
    return std::string(titles > 0 ? "Title and " : "") + counted(bodies, "paragraph") + ", " +
           counted(report.sentences.size(), "pair") +
           (oneSided > 0 ? ", " + std::to_string(oneSided) + " of them without counterpart" : "");
}

/// "4 notes: 1 critical, 3 minor", or "4 minor notes" when they are all alike.
std::string noteCounts(const std::vector<Remark>& notes) {
    std::string counts;
    for (const Severity severity : {Severity::Critical, Severity::Major, Severity::Minor}) {
        const auto isSo = [severity](const Remark& note) { return note.severity() == severity; };
        const auto count = static_cast<std::size_t>(std::count_if(notes.begin(), notes.end(), isSo));
        const std::string name(severityName(severity));
        if (count > 0 && count == notes.size())
            return counted(count, name + " note");
        if (count > 0)
            counts += (counts.empty() ? ": " : ", ") + std::to_string(count) + " " + name;
    }
    return counted(notes.size(), "note") + counts;
}

void writeCategoryCounts(Markup& html, const std::vector<Remark>& notes) {
    std::map<Category, std::size_t> counts;
    for (const Remark& note : notes)
        ++counts[note.category()];
    html.newLine().open("ul");
    for (const auto& [category, count] : counts) {
        html.open("li").element("mark", {{"class", familyName(category)}}, plainName(category)).text(" ");
        html.element("span", {{"class", "figure"}}, std::to_string(count)).close();
    }
    html.close();
}

} // namespace

void writeSummary(Markup& html, const Report& report) {
    const std::vector<Remark>& notes = report.remarks;
    html.newLine().open("section", {{"class", "summary"}});
    html.newLine().element("p", {}, pairCounts(report) + " · " + noteCounts(notes));
    if (!notes.empty())
        writeCategoryCounts(html, notes);
    html.newLineAndClose();
}

} // namespace muqabala
