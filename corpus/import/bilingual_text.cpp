#include "corpus/import/bilingual_text.h"

#include "corpus/import/front_matter.h"
#include "corpus/import/layout.h"
#include "corpus/import/line_reader.h"
#include "corpus/import/lines.h"
#include "corpus/import/script_count.h"

#include <utility>

namespace muqabala {

namespace {

Error named(Error error, std::string_view name) {
    error.file = name;
    return error;
}

std::string_view scriptName(Script script) {
    return script == Script::Arabic ? "Arabic" : "Latin script";
}

/// Unbroken runs of one text's lines; a run of the other text ends one, blank lines do not.
std::vector<LineRange> ranges(const std::vector<Line>& lines, const std::vector<Line>& others) {
    std::vector<LineRange> result;
    auto other = others.begin();
    for (const Line& line : lines) {
        bool broken = result.empty();
        for (; other != others.end() && other->number < line.number; ++other)
            broken = broken || other->number > result.back().last;
        if (broken)
            result.push_back({line.number, line.number});
        result.back().last = line.number;
    }
    return result;
}

struct ReadDocument {
    Document document;
    ParagraphRule rule{};
};

ReadDocument documentOf(std::string text, std::string_view name, const Language& language,
                        const std::vector<Line>& lines, const LineReader& reader) {
    ParsedText parsed = parseText(text, lines, reader);
    ReadDocument result{{std::string(name), language, std::move(text), {}, {}, std::move(parsed.frontMatter)},
                        parsed.rule};
    if (parsed.title)
        result.document.paragraphs.push_back({*parsed.title, ParagraphRole::Title});
    for (const TextSpan span : parsed.body)
        result.document.paragraphs.push_back({span});
    return result;
}

/// A file of its own for each text.
struct TextFile {
    std::string_view name;
    DecodedText decoded;
    Lines lines;
    ScriptCount count;
};

Result<TextFile> readFile(std::string_view bytes, std::string_view name, std::optional<Encoding> encoding) {
    Result<DecodedText> decoded = decode(bytes, name, encoding);
    if (!decoded)
        return decoded.error();
    TextFile file{name, std::move(*decoded), {}, {}};
    file.lines = splitLines(file.decoded.text);
    for (const Line& line : file.lines.lines)
        file.count += countScripts(file.decoded.text, line.span);
    return file;
}

} // namespace

Result<BilingualText> readBilingualText(std::string_view bytes, std::string_view name,
                                        const ReadOptions& options) {
    Result<DecodedText> decoded = decode(bytes, name, options.encoding);
    if (!decoded)
        return decoded.error();
    if (scriptOf(options.source) == scriptOf(options.target))
        return Error{ErrorCode::LayoutUnclear, std::string(name), std::nullopt, std::nullopt,
                     "both languages are written in " + std::string(scriptName(scriptOf(options.source)))};
    const Lines lines = splitLines(decoded->text);
    Result<Division> division = divide(decoded->text, lines, options.layout, options.splitAtLine);
    if (!division)
        return named(division.error(), name);
    const bool sourceIsArabic = scriptOf(options.source) == Script::Arabic;
    const std::vector<Line>& sourceLines = sourceIsArabic ? division->arabic : division->other;
    const std::vector<Line>& targetLines = sourceIsArabic ? division->other : division->arabic;
    const LineReader reader;
    BilingualText result;
    result.report.encoding = decoded->encoding;
    result.report.targetEncoding = decoded->encoding;
    result.report.layout = division->layout;
    result.report.sourceLines = ranges(sourceLines, targetLines);
    result.report.targetLines = ranges(targetLines, sourceLines);
    ReadDocument source = documentOf(decoded->text, name, options.source, sourceLines, reader);
    ReadDocument target = documentOf(std::move(decoded->text), name, options.target, targetLines, reader);
    result.report.sourceParagraphs = source.rule;
    result.report.targetParagraphs = target.rule;
    result.source = std::move(source.document);
    result.target = std::move(target.document);
    return result;
}

Result<BilingualText> readTwoTexts(std::string_view firstBytes, std::string_view firstName,
                                   std::string_view secondBytes, std::string_view secondName,
                                   const ReadOptions& options) {
    Result<TextFile> first = readFile(firstBytes, firstName, options.encoding);
    if (!first)
        return first.error();
    Result<TextFile> second = readFile(secondBytes, secondName, options.encoding);
    if (!second)
        return second.error();
    const bool scriptsTell = scriptOf(options.source) != scriptOf(options.target);
    for (const TextFile* file : {&*first, &*second}) {
        if (scriptsTell && file->count.words() == 0)
            return Error{ErrorCode::LanguageUnclear, std::string(file->name), std::nullopt, std::nullopt,
                         "no words"};
    }
    if (scriptsTell && first->count.script() == second->count.script())
        return Error{ErrorCode::LanguageUnclear, std::string(secondName), std::nullopt, std::nullopt,
                     "both texts are in " + std::string(scriptName(first->count.script()))};
    const bool inOrder = !scriptsTell || first->count.script() == scriptOf(options.source);
    TextFile& sourceFile = inOrder ? *first : *second;
    TextFile& targetFile = inOrder ? *second : *first;
    const LineReader reader;
    BilingualText result;
    result.report.encoding = sourceFile.decoded.encoding;
    result.report.targetEncoding = targetFile.decoded.encoding;
    result.report.sourceLines = ranges(sourceFile.lines.lines, {});
    result.report.targetLines = ranges(targetFile.lines.lines, {});
    ReadDocument source = documentOf(std::move(sourceFile.decoded.text), sourceFile.name, options.source,
                                     sourceFile.lines.lines, reader);
    ReadDocument target = documentOf(std::move(targetFile.decoded.text), targetFile.name, options.target,
                                     targetFile.lines.lines, reader);
    result.report.sourceParagraphs = source.rule;
    result.report.targetParagraphs = target.rule;
    result.source = std::move(source.document);
    result.target = std::move(target.document);
    return result;
}

Result<Document> readOneText(std::string_view bytes, std::string_view name, Side side,
                             const ReadOptions& options) {
    if (scriptOf(options.source) != scriptOf(options.target)) {
        Result<BilingualText> both = readBilingualText(bytes, name, options);
        if (both)
            return std::move(side == Side::Source ? both->source : both->target);
    }
    Result<TextFile> file = readFile(bytes, name, options.encoding);
    if (!file)
        return file.error();
    const Language& language = side == Side::Source ? options.source : options.target;
    const Script script = scriptOf(language);
    if (file->count.of(script) == 0 || file->count.script() != script)
        return Error{.code = ErrorCode::WrongLanguage,
                     .file = std::string(name),
                     .detail = language.tag + "; found: " +
                               (file->count.words() == 0 ? "no words"
                                                         : std::string(scriptName(file->count.script())))};
    return documentOf(std::move(file->decoded.text), name, language, file->lines.lines, LineReader())
        .document;
}

} // namespace muqabala
