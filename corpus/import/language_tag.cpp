#include "corpus/import/language_tag.h"

#include <algorithm>
#include <string>

namespace muqabala {
namespace {

constexpr char kSubtagMark = '-';

char plainLetter(char c) {
    if (c == '_')
        return kSubtagMark;
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string plainTag(std::string_view tag) {
    std::string plain(tag);
    std::ranges::transform(plain, plain.begin(), plainLetter);
    return plain;
}

} // namespace

TagFit fitOf(std::string_view found, std::string_view asked) {
    const std::string foundTag = plainTag(found);
    const std::string askedTag = plainTag(asked);
    if (foundTag.empty() || askedTag.empty())
        return TagFit::None;
    if (foundTag == askedTag)
        return TagFit::Same;
    if (foundTag.starts_with(askedTag + kSubtagMark))
        return TagFit::Narrower;
    return askedTag.starts_with(foundTag + kSubtagMark) ? TagFit::Broader : TagFit::None;
}

} // namespace muqabala
