// The report for readers: one file of HTML5 that is also well-formed XML, without script and without anything
// from outside. Every text goes through Markup, which escapes it; a content security policy forbids the rest.

#include "corpus/export/html_inline.h"
#include "corpus/export/html_parts.h"
#include "corpus/export/html_style.h"

#include <string>
#include <utility>
#include <vector>

namespace muqabala {

namespace {

void writeMeta(Markup& html, const Attributes& attributes) {
    html.newLine().emptyElement("meta", attributes);
}

void writeHead(Markup& html, const Project& project) {
    html.setPlace("the heading");
    html.newLine().open("head");
    writeMeta(html, {{"charset", "utf-8"}});
    writeMeta(html, {{"http-equiv", "Content-Security-Policy"},
                     {"content", "default-src 'none'; style-src 'unsafe-inline'"}});
    writeMeta(html, {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
    html.newLine().element("title", {}, withoutBidiControls(titleOf(project.source)) + " – collation");
    html.newLine().open("style").trusted(kReportStyle).close();
    html.newLineAndClose();
}

void writeColophon(Markup& html, const ExportOptions& options) {
    std::string made = "Made with Muqabala";
    if (!options.programVersion.empty())
        made += " " + options.programVersion;
    if (!options.creationDate.empty())
        made += ", " + options.creationDate;
    html.newLine().element(
        "footer", {{"class", "colophon"}},
        made + ". Under each pair’s number: how many sentences correspond, and how probably.");
}

} // namespace

Exported writeHtml(const Project& project, const ExportOptions& options) {
    Report report{project, reportedRemarks(project), {}, {}, options.reasons, options.reported};
    report.sentences = pairsOf(project, Level::Sentence, report.remarks);
    report.paragraphs = pairsOf(project, Level::Paragraph, {});
    Markup html;
    html.trusted("<!DOCTYPE html>\n").open("html", {{"lang", "en"}, {"dir", "ltr"}});
    writeHead(html, project);
    html.newLine().open("body");
    writeMasthead(html, project);
    writeSummary(html, report);
    if (options.scorecard)
        writeScorecard(html, scorecardOf(project, *options.scorecard));
    writeNotesOnDocument(html, report);
    writePairTable(html, report);
    writeColophon(html, options);
    html.newLineAndClose().newLineAndClose().trusted("\n");
    std::vector<std::string> warnings = html.warnings();
    return {std::move(html).bytes(), std::move(warnings)};
}

} // namespace muqabala
