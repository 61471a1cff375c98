#include "corpus/text/segment.h"

#include "corpus/text/trim.h"
#include "corpus/text/utf8.h"

#include <array>
#include <optional>
#include <utility>

namespace muqabala {

namespace {

using List = std::vector<std::string> SegmentationRules::*;

struct Heading {
    std::string_view name;
    List list;
    bool isOfAbbreviations;
};

constexpr std::array<Heading, 7> kHeadings{{
    {"never-ends", &SegmentationRules::suppressions, true},
    {"ends-before-starter", &SegmentationRules::shortForms, true},
    {"before-number", &SegmentationRules::beforeNumbers, true},
    {"time-of-day", &SegmentationRules::timesOfDay, true},
    {"starters", &SegmentationRules::starters, false},
    {"after-time", &SegmentationRules::timeContinuations, false},
    {"speech-verbs", &SegmentationRules::speechVerbs, false},
}};

const Heading* headingNamed(std::string_view name) {
    for (const Heading& heading : kHeadings) {
        if (heading.name == name)
            return &heading;
    }
    return nullptr;
}

std::string_view withoutComment(std::string_view line) {
    const std::string_view content = line.substr(0, line.find('#'));
    const TextSpan span = trimmed(content, {0, static_cast<std::uint32_t>(content.size())});
    return content.substr(span.begin, span.size());
}

/// Reads the file line by line; says what is wrong with a line.
class RulesReader {
public:
    std::optional<std::string> read(std::string_view line) {
        const std::string_view entry = withoutComment(line);
        if (entry.empty())
            return std::nullopt;
        if (entry.front() == '[')
            return readHeading(entry);
        if (heading_->isOfAbbreviations && !entry.ends_with('.'))
            return "expected an abbreviation with its full stop, found \"" + std::string(entry) + "\"";
        (rules_.*heading_->list).emplace_back(entry);
        return std::nullopt;
    }

    SegmentationRules take() { return std::move(rules_); }

private:
    std::optional<std::string> readHeading(std::string_view entry) {
        const Heading* heading =
            entry.ends_with(']') ? headingNamed(entry.substr(1, entry.size() - 2)) : nullptr;
        if (heading == nullptr)
            return "unknown heading " + std::string(entry);
        heading_ = heading;
        return std::nullopt;
    }

    const Heading* heading_ = kHeadings.data();
    SegmentationRules rules_;
};

} // namespace

Result<SegmentationRules> readSegmentationRules(std::string_view bytes, std::string_view name) {
    const auto malformed = [name](std::uint64_t line, std::string detail) {
        return Error{ErrorCode::MalformedData, std::string(name), line, std::nullopt, std::move(detail)};
    };
    if (const std::optional<std::size_t> bad = firstInvalidUtf8(bytes))
        return malformed(lineOf(bytes, *bad), "not UTF-8");
    RulesReader reader;
    std::uint64_t number = 1;
    for (std::size_t begin = 0; begin < bytes.size(); ++number) {
        const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
        if (const std::optional<std::string> fault = reader.read(bytes.substr(begin, end - begin)))
            return malformed(number, *fault);
        begin = end + 1;
    }
    return reader.take();
}

} // namespace muqabala
