#include "corpus/import/address_line.h"

#include "corpus/import/line_words.h"
#include "corpus/import/url_date.h"
#include "corpus/import/urls.h"

#include <string>
#include <utility>
#include <vector>

namespace muqabala {

namespace {

constexpr std::size_t kLongestLabel = 6; // words
constexpr std::size_t kLongestName = 4;  // words, of the publication between label and address

/// What the words before an address say: nothing when they are neither a label nor end with a colon.
std::optional<LineContent> readLabel(const LineWords& words, const PressPhrases& press) {
    LineContent content;
    const std::size_t count = words.count(0, words.size());
    if (count == 0)
        return content;
    const std::size_t begin = words.withoutMarks(0, words.size()).begin;
    if (const std::optional<Label> label = labelAt(words, begin, press.sourceLabels)) {
        const std::size_t named = words.count(label->end, words.size());
        if (named > kLongestName)
            return std::nullopt;
        if (named > 0)
            content.items.push_back({FrontMatterKind::Publication, words.spanOf(label->end, words.size()),
                                     words.valueOf(label->end, words.size())});
        return content;
    }
    const bool colon = words[words.size() - 1].folded == ":";
    return colon && count <= kLongestLabel ? std::optional(content) : std::nullopt;
}

} // namespace

std::optional<LineContent> readAddress(std::string_view text, TextSpan span, const PressPhrases& press) {
    const std::vector<TextSpan> urls = findUrls(text, span);
    if (urls.size() != 1)
        return std::nullopt;
    const TextSpan url = urls.front();
    const LineWords behind(text, {url.end, span.end});
    if (behind.count(0, behind.size()) > 0)
        return std::nullopt;
    std::optional<LineContent> content = readLabel(LineWords(text, {span.begin, url.begin}), press);
    if (!content)
        return std::nullopt;
    const std::string address(text.substr(url.begin, url.size()));
    const bool mail = address.find('@') != std::string::npos && address.find("://") == std::string::npos;
    content->items.push_back({mail ? FrontMatterKind::Other : FrontMatterKind::Url, span, address});
    if (const std::optional<UrlDate> date = dateInUrl(text, url))
        content->items.push_back({FrontMatterKind::Date, date->span, date->value});
    return content;
}

} // namespace muqabala
