#include "corpus/export/flat_text.h"
#include "corpus/export/html_inline.h"
#include "corpus/export/html_parts.h"
#include "corpus/export/labels.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

namespace {

/// As on a title page; the title itself is the heading.
constexpr std::array kOrder = {FrontMatterKind::Author,      FrontMatterKind::Translator,
                               FrontMatterKind::Publication, FrontMatterKind::Date,
                               FrontMatterKind::SitePath,    FrontMatterKind::Other,
                               FrontMatterKind::Url};

/// A label in the languages that we know best.
struct Label {
    std::string_view english;
    std::string_view arabic;
};

Label labelOf(FrontMatterKind kind) {
    switch (kind) {
    case FrontMatterKind::SitePath:
        return {"Section", "القسم"};
    case FrontMatterKind::Title:
        return {"Title", "العنوان"};
    case FrontMatterKind::Date:
        return {"Date", "التاريخ"};
    case FrontMatterKind::Publication:
        return {"Published in", "النشر"};
    case FrontMatterKind::Author:
        return {"By", "بقلم"};
    case FrontMatterKind::Translator:
        return {"Translated by", "ترجمة"};
    case FrontMatterKind::Url:
        return {"Link", "الرابط"};
    case FrontMatterKind::Other:
        return {"Also", "معلومات أخرى"};
    }
    return {};
}

bool isWebAddress(std::string_view value) {
    return value.starts_with("http://") || value.starts_with("https://");
}

/// Dates and addresses run from left to right in every language.
Attributes valueAttributes(const Document& document, FrontMatterKind kind) {
    const bool runsLeftToRight = kind == FrontMatterKind::Url || kind == FrontMatterKind::Date;
    return runsLeftToRight ? Attributes{{"dir", "ltr"}} : languageAttributes(document);
}

void writeFrontMatter(Markup& html, const Document& document, const FrontMatterItem& item) {
    const Label label = labelOf(item.kind);
    const std::string value = withoutBidiControls(item.value);
    html.element("dt", {}, document.language.is("ar") ? label.arabic : label.english).open("dd");
    html.open("bdi", valueAttributes(document, item.kind));
    if (item.kind == FrontMatterKind::Url && isWebAddress(value))
        html.element("a", {{"href", value}, {"rel", "noreferrer"}}, value);
    else
        html.text(value);
    html.close().close();
}

void writeTitlePage(Markup& html, const Document& document) {
    html.newLine()
        .open("section", languageAttributes(document))
        .element("h1", {}, titleOf(document))
        .open("dl");
    for (const FrontMatterKind kind : kOrder) {
        for (const FrontMatterItem& item : document.frontMatter) {
            if (item.kind == kind)
                writeFrontMatter(html, document, item);
        }
    }
    html.close().close();
}

void writeNames(Markup& html, const Project& project) {
    html.newLine().open("p", {{"class", "work"}}).text("Collation of ");
    html.element("bdi", {}, withoutBidiControls(documentName(project.source)));
    if (project.target.name != project.source.name) // else one file holds both
        html.text(" with ").element("bdi", {}, withoutBidiControls(documentName(project.target)));
    html.close();
}

} // namespace

std::string titleOf(const Document& document) {
    for (const Paragraph& paragraph : document.paragraphs) {
        if (paragraph.role == ParagraphRole::Title)
            return FlatText(document, std::array{paragraph.span}).text();
    }
    for (const FrontMatterItem& item : document.frontMatter) {
        if (item.kind == FrontMatterKind::Title)
            return item.value;
    }
    return documentName(document);
}

void writeMasthead(Markup& html, const Project& project) {
    html.setPlace("the heading");
    html.newLine().open("header", {{"class", "masthead"}});
    writeNames(html, project);
    html.newLine().open("div", {{"class", "sides"}});
    writeTitlePage(html, project.source);
    writeTitlePage(html, project.target);
    html.newLineAndClose().newLineAndClose();
}

} // namespace muqabala
