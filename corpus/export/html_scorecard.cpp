// The scorecard of a review in the report: counts by category and severity, and what they come to.

#include "corpus/export/html_parts.h"

#include <array>
#include <charconv>
#include <string>

namespace muqabala {

namespace {

std::string oneDecimal(double value) {
    std::array<char, 32> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, 1);
    return {digits.data(), end.ptr};
}

void writeFigure(Markup& html, const std::string& figure) {
    html.element("td", {{"class", "figures"}}, figure);
}

void writeHead(Markup& html) {
    html.newLine().open("thead").open("tr").element("th", {{"scope", "col"}}, "Category");
    for (const std::string_view name : {"minor", "major", "critical", "repeated", "points"})
        html.element("th", {{"scope", "col"}, {"class", "figures"}}, name);
    html.close().close();
}

void writeRow(Markup& html, const std::string& name, const SeverityCounts& counts, std::size_t repeated,
              double points) {
    html.newLine().open("tr").element("th", {{"scope", "row"}}, name);
    for (const std::size_t count : counts)
        writeFigure(html, std::to_string(count));
    writeFigure(html, std::to_string(repeated));
    writeFigure(html, oneDecimal(points));
    html.close();
}

/// "12.5 points in 1000 words of the original (2015): score 87.5, raw 98.8 · pass".
std::string scoreSentence(const Scorecard& card) {
    const std::string words = std::string("words of the ") +
                              (card.wordsOf == Side::Source ? "original" : "translation") + " (" +
                              std::to_string(card.words) + ")";
    if (!card.score)
        return "There are no " + words + " to measure by.";
    return oneDecimal(card.score->pointsPerThousand) + " penalty points in 1000 " + words +
           ": calibrated score " + oneDecimal(card.score->calibrated) + ", raw score " +
           oneDecimal(card.score->raw) + " · " + (card.score->passes ? "pass" : "fail");
}

} // namespace

void writeScorecard(Markup& html, const Scorecard& card) {
    html.newLine().open("section", {{"class", "scorecard"}}).element("h2", {}, "Scorecard");
    if (!card.rows.empty()) {
        html.newLine().open("table");
        writeHead(html);
        html.newLine().open("tbody");
        for (const ScorecardRow& row : card.rows)
            writeRow(html, plainName(row.category), row.counts, row.repeated, row.points);
        writeRow(html, "All", card.counts, card.repeated, card.points);
        html.close().newLineAndClose();
    }
    html.newLine().element("p", {}, scoreSentence(card));
    if (card.isSampleSmall())
        html.newLine().element("p", {}, "Fewer than 500 words: too small a sample for a score to rest on.");
    html.newLineAndClose();
}

} // namespace muqabala
