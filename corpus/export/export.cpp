#include "corpus/export/export.h"

#include <algorithm>

namespace muqabala {

namespace {

std::string inLowerCase(std::string_view ascii) {
    std::string lower(ascii);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

} // namespace

std::optional<Format> formatByName(std::string_view name) {
    const std::string lower = inLowerCase(name);
    if (lower == "tmx")
        return Format::Tmx;
    if (lower == "tsv")
        return Format::Tsv;
    if (lower == "json")
        return Format::Json;
    if (lower == "html" || lower == "htm")
        return Format::Html;
    return std::nullopt;
}

std::optional<Format> formatByExtension(std::string_view path) {
    const std::string_view file = path.substr(path.find_last_of('/') + 1);
    const std::size_t point = file.find_last_of('.');
    return point == std::string_view::npos ? std::nullopt : formatByName(file.substr(point + 1));
}

Exported write(const Project& project, Format format, const ExportOptions& options) {
    switch (format) {
    case Format::Tmx:
        return writeTmx(project, options);
    case Format::Tsv:
        return writeTsv(project, options);
    case Format::Json:
        return writeJson(project, options);
    case Format::Html:
        return writeHtml(project, options);
    }
    return {};
}

} // namespace muqabala
