#include "corpus/import/tbx.h"

#include "corpus/import/declared_encoding.h"
#include "corpus/import/language_tag.h"
#include "corpus/import/xml_references.h"
#include "corpus/text/utf8.h"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace muqabala {
namespace {

/// The name of an element without the prefix of its namespace.
std::string_view localName(pugi::xml_node node) {
    const std::string_view name = node.name();
    return name.substr(name.find(':') == std::string_view::npos ? 0 : name.find(':') + 1);
}

bool isOneOf(pugi::xml_node node, std::initializer_list<std::string_view> names) {
    return std::ranges::find(names, localName(node)) != names.end();
}

/// The text of an element, its markup taken off one level deep: <hi> and the like.
std::string textOf(pugi::xml_node element) {
    std::string text;
    for (const pugi::xml_node node : element) {
        if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata)
            text += node.value();
        else
            text += node.child_value();
    }
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(" \t\r\n") + 1 - begin);
}

/// What says of a term whether it is to be used: <termNote type="administrativeStatus"> or, in the style of
/// 2019, <min:administrativeStatus>.
bool isStatus(pugi::xml_node note) {
    const std::string_view type = note.attribute("type").value();
    return localName(note) == "administrativeStatus" || type == "administrativeStatus" ||
           type == "normativeAuthorization";
}

TermStatus statusOf(pugi::xml_node section) {
    for (const pugi::xml_node note : section) {
        if (!isStatus(note))
            continue;
        const std::string status = textOf(note);
        if (status.starts_with("deprecated") || status.starts_with("superseded"))
            return TermStatus::Forbidden;
        if (status.starts_with("admitted"))
            return TermStatus::Admitted;
    }
    return TermStatus::Preferred;
}

/// The element that holds a term and what is said of it: a termGrp within an ntig, else the section itself.
pugi::xml_node termGroup(pugi::xml_node section) {
    const pugi::xml_node group = section.child("termGrp");
    return group ? group : section;
}

/// The terms of one language of a concept, added to those there are.
void addTerms(pugi::xml_node language, std::vector<TermRendering>& terms) {
    for (const pugi::xml_node section : language) {
        if (!isOneOf(section, {"tig", "ntig", "termSec"}))
            continue;
        const pugi::xml_node group = termGroup(section);
        std::string term = textOf(group.child("term"));
        if (!term.empty())
            terms.push_back({std::move(term), statusOf(group)});
    }
}

class TbxReader {
public:
    TbxReader(std::string text, std::string_view name, const ReadOptions& options)
        : text_(std::move(text)),
          name_(name),
          options_(options) {}

    Result<Termbase> read() && {
        if (const std::optional<std::size_t> offset = firstFalseReference(text_))
            return malformed(*offset, "a character reference (&#…;) that stands for no character");
        pugi::xml_document document;
        const pugi::xml_parse_result parsed =
            document.load_buffer(text_.data(), text_.size(), pugi::parse_default, pugi::encoding_utf8);
        if (!parsed)
            return malformed(static_cast<std::size_t>(parsed.offset),
                             std::string("not well-formed XML (") + parsed.description() + ")");
        const pugi::xml_node root = document.document_element();
        if (!isOneOf(root, {"martif", "tbx"}))
            return malformed(static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, root.offset_debug())),
                             "expected the element <martif> or <tbx>, found <" + std::string(root.name()) +
                                 ">");
        for (const pugi::xml_node concept_ : root.child("text").child("body"))
            readConcept(concept_);
        if (termbase_.empty())
            return languagesMissing();
        return std::move(termbase_);
    }

private:
    void readConcept(pugi::xml_node entry) {
        if (!isOneOf(entry, {"termEntry", "conceptEntry"}))
            return;
        std::vector<TermRendering> source;
        std::vector<TermRendering> target;
        for (const pugi::xml_node language : entry) {
            if (!isOneOf(language, {"langSet", "langSec"}))
                continue;
            const std::string tag = language.attribute("xml:lang").value();
            tags_.insert(tag);
            if (fitOf(tag, options_.source.tag) != TagFit::None)
                addTerms(language, source);
            if (fitOf(tag, options_.target.tag) != TagFit::None)
                addTerms(language, target);
        }
        if (source.empty() || target.empty())
            return;
        TermEntry result{{}, std::move(target)};
        for (TermRendering& term : source)
            result.terms.push_back(std::move(term.text));
        termbase_.push_back(std::move(result));
    }

    [[nodiscard]] Error languagesMissing() const {
        std::string found;
        for (const std::string& tag : tags_)
            found += (found.empty() ? "" : ", ") + tag;
        return {.code = ErrorCode::LanguagesMissing,
                .file = std::string(name_),
                .detail = options_.source.tag + " and " + options_.target.tag +
                          "; found: " + (found.empty() ? "none" : found)};
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
    Termbase termbase_;
    std::set<std::string> tags_; ///< of the languages that were found
};

} // namespace

bool looksLikeXml(std::string_view bytes) {
    // UTF-16 has zeros between; a byte order mark may stand in front.
    const std::size_t first = bytes.find_first_not_of(std::string_view("\xEF\xBB\xBF\xFE\xFF\0 \t\r\n", 10));
    return first != std::string_view::npos && bytes[first] == '<';
}

Result<Termbase> readTbx(std::string_view bytes, std::string_view name, const ReadOptions& options) {
    Result<DecodedText> decoded = decodeXml(bytes, name, options.encoding);
    if (!decoded)
        return decoded.error();
    return TbxReader(std::move(decoded->text), name, options).read();
}

} // namespace muqabala
