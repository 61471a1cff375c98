#include "app/cli/quoting.h"

#include "app/cli/isolates.h"
#include "app/cli/wording.h"
#include "corpus/text/utf8.h"

#include <algorithm>

namespace muqabala::cli {
namespace {

constexpr std::size_t kLongestQuotation = 120; ///< in characters; what is longer is cut at a word

/// White space as single spaces, so that a quotation stays on its line.
std::string onOneLine(std::string_view text) {
    std::string line;
    bool wasSpace = false;
    for (Utf8Reader reader(text); !reader.atEnd();) {
        const char32_t codePoint = reader.next();
        if (!isSpace(codePoint))
            appendUtf8(line, codePoint);
        else if (!wasSpace)
            line += ' ';
        wasSpace = isSpace(codePoint);
    }
    return line;
}

/// The text, or its beginning up to a word's end when it is long.
std::string shortened(const std::string& line) {
    std::size_t count = 0;
    std::size_t wordEnd = 0;
    for (Utf8Reader reader(line); !reader.atEnd(); ++count) {
        if (count == kLongestQuotation)
            return line.substr(0, wordEnd == 0 ? reader.offset() : wordEnd) + " …";
        if (reader.peek() == U' ')
            wordEnd = reader.offset();
        reader.next();
    }
    return line;
}

std::string lineOf(const Document& document, const LineNumbers& lines, std::uint32_t segment) {
    return " · " + languageName(document.language) + " line " +
           std::to_string(lines.at(document.segments[segment].span));
}

} // namespace

LineNumbers::LineNumbers(std::string_view text) {
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', end + 1))
        ends_.push_back(end);
}

std::size_t LineNumbers::at(TextSpan span) const {
    return static_cast<std::size_t>(std::ranges::lower_bound(ends_, span.begin) - ends_.begin()) + 1;
}

std::string quoted(const Document& document, TextSpan span) {
    return isolate("“" + shortened(onOneLine(document.at(span))) + "”");
}

std::string pairHeading(const Project& project, std::size_t pair, const LineNumbers& sourceLines,
                        const LineNumbers& targetLines) {
    const Bead& bead = project.alignment.beads()[pair];
    std::string heading = "Pair " + std::to_string(pair + 1);
    if (!bead.source.isEmpty())
        heading += lineOf(project.source, sourceLines, bead.source.begin.value);
    if (!bead.target.isEmpty())
        heading += lineOf(project.target, targetLines, bead.target.begin.value);
    return heading;
}

} // namespace muqabala::cli
