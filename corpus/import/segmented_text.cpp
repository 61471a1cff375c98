#include "corpus/import/bilingual_text.h"
#include "corpus/import/lines.h"

#include <utility>

namespace muqabala {

Result<Document> readSegmentedText(std::string_view bytes, std::string_view name, Language language,
                                   std::optional<Encoding> encoding) {
    Result<DecodedText> decoded = decode(bytes, name, encoding);
    if (!decoded)
        return decoded.error();
    Document document{std::string(name), std::move(language), std::move(decoded->text), {}, {}, {}};
    std::uint64_t previous = 0;
    for (const Line& line : splitLines(document.text).lines) {
        if (document.paragraphs.empty() || line.number != previous + 1) {
            const auto first = static_cast<std::uint32_t>(document.segments.size());
            document.paragraphs.push_back({line.span, ParagraphRole::Body, first, 0});
        }
        Paragraph& paragraph = document.paragraphs.back();
        paragraph.span.end = line.span.end;
        ++paragraph.segmentCount;
        document.segments.push_back({line.span, static_cast<std::uint32_t>(document.paragraphs.size() - 1)});
        previous = line.number;
    }
    return document;
}

} // namespace muqabala
