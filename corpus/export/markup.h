#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muqabala {

/// Whether XML 1.0 allows the character at all, even escaped (production Char).
[[nodiscard]] bool isXmlCharacter(char32_t codePoint);

/// Number of code points of valid text that are left when it is written as XML.
[[nodiscard]] std::size_t countXmlCharacters(std::string_view text);

struct Attribute {
    std::string_view name;
    std::string value;
};
using Attributes = std::vector<Attribute>;

/// Writes XML, and HTML that is well-formed XML. Everything given as text or value is escaped; characters
/// that XML forbids are left out and remembered with their place.
///
///     markup.open("tuv", {{"xml:lang", "ar"}}).element("seg", {}, text).close();
class Markup {
public:
    /// Where the text that follows comes from, for the warning: "pair 3, source".
    void setPlace(std::string place) { place_ = std::move(place); }

    Markup& open(std::string_view name, const Attributes& attributes = {});
    Markup& close(); ///< the element opened last
    Markup& text(std::string_view text);
    Markup& element(std::string_view name, const Attributes& attributes, std::string_view text);
    Markup& emptyElement(std::string_view name, const Attributes& attributes);
    Markup& newLine();                        ///< indented by two spaces for each open element
    Markup& newLineAndClose();                ///< the end tag on a line of its own
    Markup& trusted(std::string_view markup); ///< of our own, written as it is

    [[nodiscard]] const std::string& bytes() const& { return bytes_; }
    [[nodiscard]] std::string&& bytes() && { return std::move(bytes_); }

    /// One sentence with the number of characters left out and their places, or nothing.
    [[nodiscard]] std::vector<std::string> warnings() const;

private:
    struct LeftOut {
        char32_t codePoint = 0;
        std::string place;
    };

    void startTag(std::string_view name, const Attributes& attributes);
    template <class Escape>
    void escape(std::string_view text, Escape escapeCharacter);

    std::string bytes_;
    std::vector<std::string_view> openElements_; ///< names are literals
    std::string place_;
    std::vector<LeftOut> leftOut_;
};

} // namespace muqabala
