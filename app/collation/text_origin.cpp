#include "app/collation/text_origin.h"

#include "app/collation/files.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>

namespace muqabala::app {
namespace {

constexpr std::string_view kMark = "# Source: ";
constexpr std::string_view kBetween = " | ";

/// On one line, and without what parts the fields.
std::string plain(std::string text) {
    std::ranges::replace_if(
        text, [](unsigned char c) { return c < ' ' || c == '|'; }, ' ');
    return text;
}

std::string_view takeField(std::string_view& line) {
    const std::size_t end = std::min(line.find(kBetween), line.size());
    const std::string_view field = line.substr(0, end);
    line.remove_prefix(std::min(end + kBetween.size(), line.size()));
    return field;
}

std::string textIn(const nlohmann::json& object, const char* key) {
    const auto value = object.find(key);
    return value != object.end() && value->is_string() ? plain(value->get<std::string>()) : std::string();
}

std::string nameOf(const std::string& path) {
    const std::filesystem::path whole = std::filesystem::path(path).lexically_normal();
    return (whole.has_filename() ? whole.filename() : whole.parent_path().filename()).string();
}

} // namespace

bool TextOrigin::isSameAs(const TextOrigin& other) const {
    return source.empty() || other.source.empty() ? name == other.name : source == other.source;
}

TextOrigin originOf(const std::string& path) {
    TextOrigin origin{.name = plain(nameOf(path)), .source = {}, .licence = {}};
    const Result<std::string> bytes = readFile(path + "/meta.json");
    if (!bytes)
        return origin;
    const nlohmann::json meta = nlohmann::json::parse(*bytes, nullptr, false);
    if (!meta.is_object())
        return origin;
    origin.source = textIn(meta, "source");
    origin.licence = textIn(meta, "licence");
    return origin;
}

std::string headLineOf(const TextOrigin& origin) {
    std::string line = std::string(kMark) + origin.name;
    if (!origin.source.empty() || !origin.licence.empty())
        line.append(kBetween).append(origin.source);
    if (!origin.licence.empty())
        line.append(kBetween).append(origin.licence);
    return line;
}

std::vector<TextOrigin> originsInHead(std::string_view table) {
    std::vector<TextOrigin> origins;
    while (table.starts_with('#')) {
        const std::size_t end = std::min(table.find('\n'), table.size());
        std::string_view line = table.substr(0, end);
        table.remove_prefix(std::min(end + 1, table.size()));
        if (!line.starts_with(kMark))
            continue;
        line.remove_prefix(kMark.size());
        TextOrigin& origin = origins.emplace_back();
        origin.name = takeField(line);
        origin.source = takeField(line);
        origin.licence = takeField(line);
    }
    return origins;
}

} // namespace muqabala::app
