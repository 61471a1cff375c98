#include "align/evaluate/note_matching.h"

#include <algorithm>
#include <array>
#include <utility>

namespace muqabala {

namespace {

using Entry = std::pair<std::string_view, std::string_view>;

constexpr auto kGroups = std::to_array<Entry>({
    {"accuracy/mistranslation", "meaning"},
    {"accuracy/undertranslation", "meaning"},
    {"accuracy/overtranslation", "meaning"},
    {"style/idiom", "meaning"},
    {"style/awkward", "meaning"},
    {"style/register", "meaning"},
    {"terminology/wrong-term", "meaning"},
    {"meaning", "meaning"},
    {"accuracy/omission", "omission"},
    {"omission", "omission"},
    {"accuracy/addition", "addition"},
    {"addition", "addition"},
    {"accuracy/number", "quantity"},
    {"accuracy/date", "quantity"},
    {"accuracy/quantifier", "quantity"},
    {"number", "quantity"},
    {"date", "quantity"},
    {"quantifier", "quantity"},
    {"accuracy/name", "name"},
    {"name", "name"},
    {"terminology/naming-shift", "name"},
    {"naming", "name"},
    {"accuracy/hedge", "hedge"},
    {"hedge", "hedge"},
    {"accuracy/negation", "negation"},
    {"negation", "negation"},
    {"accuracy/quotation", "quote"},
    {"quote", "quote"},
    {"terminology/inconsistent", "term-consistency"},
    {"term-consistency", "term-consistency"},
    {"fluency/grammar", "form"},
    {"fluency/spelling", "form"},
    {"fluency/punctuation", "form"},
    {"fluency/spacing", "form"},
    {"form", "form"},
});

/// For categories that are not listed, by what stands before the slash.
constexpr auto kFamilies = std::to_array<Entry>({
    {"fluency", "form"},
    {"accuracy", "meaning"},
    {"style", "meaning"},
    {"terminology", "term-consistency"},
});

template <std::size_t Size>
std::string_view find(const std::array<Entry, Size>& table, std::string_view key) {
    const auto entry =
        std::find_if(table.begin(), table.end(), [key](const Entry& e) { return e.first == key; });
    return entry == table.end() ? std::string_view() : entry->second;
}

} // namespace

std::string_view noteGroup(std::string_view category) {
    if (const std::string_view group = find(kGroups, category); !group.empty())
        return group;
    const std::string_view family = find(kFamilies, category.substr(0, category.find('/')));
    return family.empty() ? std::string_view("other") : family;
}

} // namespace muqabala
