// TMX 1.4b (LISA, 2005). A tolerant reader: of what the DTD asks for, only the way down to the segments has
// to be there, since much of what programs exchange does not follow it.

#include "corpus/import/tmx.h"

#include "corpus/import/declared_encoding.h"
#include "corpus/import/language_tag.h"
#include "corpus/import/paired_texts.h"
#include "corpus/import/xml_references.h"
#include "corpus/text/utf8.h"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace muqabala {
namespace {

constexpr int kDeepestMarkup = 64;        ///< elements within each other in a segment
constexpr std::size_t kMostTagsNamed = 8; ///< of the languages that were found, in an error

bool isAnyOf(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::ranges::find(names, name) != names.end();
}

/// The text of a <seg>.
class SegmentText {
public:
    explicit SegmentText(pugi::xml_node segment) { addContent(segment, 0); }

    [[nodiscard]] bool isTooDeep() const { return isTooDeep_; }

    /// The sentence, and behind it the sub-flows of its codes.
    [[nodiscard]] std::string text() && { return std::move(sentence_ += subFlows_); }

private:
    void addContent(pugi::xml_node element, int depth) {
        isTooDeep_ = isTooDeep_ || depth > kDeepestMarkup;
        if (isTooDeep_)
            return;
        for (const pugi::xml_node node : element) {
            if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata)
                sentence_ += node.value();
            else if (isAnyOf(node.name(), {"bpt", "ept", "ph", "it", "ut"}))
                addSubFlows(node, depth + 1);
            else
                addContent(node, depth + 1);
        }
    }

    void addSubFlows(pugi::xml_node code, int depth) {
        for (const pugi::xml_node subFlow : code.children("sub")) {
            const std::string sentence = std::exchange(sentence_, {});
            addContent(subFlow, depth + 1);
            subFlows_.append(" ").append(std::exchange(sentence_, sentence));
        }
    }

    std::string sentence_;
    std::string subFlows_;
    bool isTooDeep_ = false;
};

/// The tag of a variant; `lang` is that of TMX before 1.4.
std::string_view tagOf(pugi::xml_node variant) {
    const pugi::xml_attribute tag = variant.attribute("xml:lang");
    return tag ? tag.value() : variant.attribute("lang").value();
}

/// The variant that answers best to a language, none when there is none.
pugi::xml_node variantIn(pugi::xml_node unit, const Language& language) {
    pugi::xml_node best;
    TagFit bestFit = TagFit::None;
    for (const pugi::xml_node variant : unit.children("tuv")) {
        const TagFit fit = fitOf(tagOf(variant), language.tag);
        if (fit <= bestFit)
            continue;
        best = variant;
        bestFit = fit;
    }
    return best;
}

double probabilityOf(pugi::xml_node unit) {
    const pugi::xml_node score = unit.find_child_by_attribute("prop", "type", "x-align-score");
    const std::string_view text = score.child_value();
    double value = 1;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() && value >= 0 && value <= 1 ? value : 1;
}

std::string listed(const std::set<std::string>& tags) {
    std::string list;
    std::size_t count = 0;
    for (const std::string& tag : tags) {
        if (++count > kMostTagsNamed)
            return list + ", …";
        list.append(list.empty() ? "" : ", ").append(tag);
    }
    return list.empty() ? "none" : list;
}

class TmxReader {
public:
    TmxReader(std::string text, std::string_view name, const ReadOptions& options)
        : text_(std::move(text)),
          name_(name),
          options_(options),
          pairs_({.name = std::string(name), .language = options.source},
                 {.name = std::string(name), .language = options.target}) {}

    Result<Project> read() && {
        if (const std::optional<std::size_t> offset = firstFalseReference(text_))
            return malformed(*offset, "a character reference (&#…;) that stands for no character");
        pugi::xml_document document;
        const pugi::xml_parse_result parsed = document.load_buffer(
            text_.data(), text_.size(), pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8);
        if (!parsed)
            return malformed(static_cast<std::size_t>(parsed.offset),
                             std::string("not well-formed XML (") + parsed.description() + ")");
        if (std::optional<Error> error = readUnits(document))
            return *error;
        return std::move(pairs_).project();
    }

private:
    std::optional<Error> readUnits(const pugi::xml_document& document) {
        const pugi::xml_node root = document.document_element();
        if (std::string_view(root.name()) != "tmx")
            return malformedAt(root, "expected the element <tmx>, found <" + std::string(root.name()) + ">");
        const pugi::xml_node body = root.child("body");
        if (!body)
            return malformedAt(root, "there is no <body> in <tmx>");
        for (const pugi::xml_node unit : body.children("tu")) {
            if (std::optional<Error> error = readUnit(unit))
                return error;
        }
        return hasPair_ ? std::nullopt : std::optional(languagesMissing(body));
    }

    std::optional<Error> readUnit(pugi::xml_node unit) {
        const pugi::xml_node source = variantIn(unit, options_.source);
        const pugi::xml_node target = variantIn(unit, options_.target);
        const bool isOnlyVariant = !unit.child("tuv").next_sibling("tuv");
        if ((!source && !target) || ((!source || !target) && !isOnlyVariant))
            return std::nullopt;
        SegmentText sourceText(source.child("seg"));
        SegmentText targetText(target.child("seg"));
        if (sourceText.isTooDeep() || targetText.isTooDeep())
            return malformedAt(unit, "elements of a segment more than " + std::to_string(kDeepestMarkup) +
                                         " deep within each other");
        pairs_.append(std::move(sourceText).text(), std::move(targetText).text(), probabilityOf(unit));
        hasPair_ = hasPair_ || (source && target);
        return std::nullopt;
    }

    [[nodiscard]] Error languagesMissing(pugi::xml_node body) const {
        std::set<std::string> tags;
        for (const pugi::xml_node unit : body.children("tu")) {
            for (const pugi::xml_node variant : unit.children("tuv"))
                tags.emplace(tagOf(variant));
        }
        return {.code = ErrorCode::LanguagesMissing,
                .file = std::string(name_),
                .detail = options_.source.tag + " and " + options_.target.tag + "; found: " + listed(tags)};
    }

    [[nodiscard]] Error malformedAt(pugi::xml_node node, std::string detail) const {
        return malformed(static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, node.offset_debug())),
                         std::move(detail));
    }

    [[nodiscard]] Error malformed(std::size_t offset, std::string detail) const {
        return {.code = ErrorCode::MalformedData,
                .file = std::string(name_),
                .line = lineOf(text_, std::min(offset, text_.size())),
                .detail = std::move(detail)};
    }

    std::string text_;
    std::string_view name_;
    const ReadOptions& options_;
    PairedTexts pairs_;
    bool hasPair_ = false; ///< whether some unit has both languages
};

} // namespace

Result<Project> readTmx(std::string_view bytes, std::string_view name, const ReadOptions& options) {
    Result<DecodedText> decoded = decodeXml(bytes, name, options.encoding);
    if (!decoded)
        return decoded.error();
    return TmxReader(std::move(decoded->text), name, options).read();
}

} // namespace muqabala
