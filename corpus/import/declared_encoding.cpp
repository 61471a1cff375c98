#include "corpus/import/declared_encoding.h"

#include <string>

namespace muqabala {
namespace {

/// The value of `encoding` in an XML declaration at the very beginning; empty when there is none.
std::string_view namedEncoding(std::string_view bytes) {
    if (!bytes.starts_with("<?xml"))
        return {};
    const std::string_view declaration = bytes.substr(0, bytes.find("?>"));
    constexpr std::string_view kAttribute = "encoding";
    const std::size_t attribute = declaration.find(kAttribute);
    if (attribute == std::string_view::npos)
        return {};
    const std::size_t open = declaration.find_first_of("\"'", attribute + kAttribute.size());
    if (open == std::string_view::npos)
        return {};
    const std::size_t close = declaration.find(declaration[open], open + 1);
    return close == std::string_view::npos ? std::string_view()
                                           : declaration.substr(open + 1, close - open - 1);
}

} // namespace

Result<std::optional<Encoding>> declaredEncoding(std::string_view bytes, std::string_view name) {
    const std::string_view named = namedEncoding(bytes);
    if (named.empty())
        return std::optional<Encoding>();
    Result<Encoding> encoding = encodingByName(named);
    if (!encoding) {
        Error error = encoding.error();
        error.file = name;
        return error;
    }
    if (*encoding == Encoding::Utf16LittleEndian || *encoding == Encoding::Utf16BigEndian)
        return std::optional<Encoding>();
    return std::optional(*encoding);
}

Result<DecodedText> decodeXml(std::string_view bytes, std::string_view name,
                              std::optional<Encoding> encoding) {
    if (!encoding) {
        const Result<std::optional<Encoding>> declared = declaredEncoding(bytes, name);
        if (!declared)
            return declared.error();
        encoding = *declared;
    }
    return decode(bytes, name, encoding, LongLines::Accept);
}

} // namespace muqabala
