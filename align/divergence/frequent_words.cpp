#include "align/divergence/frequent_words.h"

#include "align/divergence/table_rows.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <utility>

namespace muqabala {

namespace {

constexpr auto kProclitics =
    std::to_array<std::string_view>({"",  "و",  "ف",  "ال", "وال", "فال", "ب",  "وب",  "فب", "بال", "وبال",
                                     "ل", "ول", "فل", "لل", "ولل", "ك",   "وك", "كال", "س",  "وس",  "فس"});

/// Pronouns and endings, with what stands in their place in the form without them.
constexpr auto kEndings = std::to_array<std::pair<std::string_view, std::string_view>>(
    {{"", ""},    {"ه", ""},   {"ها", ""},    {"هم", ""},   {"هما", ""},  {"نا", ""},   {"ني", ""},
     {"ي", ""},   {"ك", ""},   {"كم", ""},    {"ته", "ة"},  {"تها", "ة"}, {"تهم", "ة"}, {"تنا", "ة"},
     {"تي", "ة"}, {"تك", "ة"}, {"تهما", "ة"}, {"ا", ""},    {"ان", ""},   {"ين", ""},   {"ون", ""},
     {"ات", ""},  {"ات", "ة"}, {"تين", "ة"},  {"تان", "ة"}, {"وا", ""},   {"ت", ""},    {"ة", ""}});

constexpr auto kPersons = std::to_array<std::string_view>({"ي", "ت", "ن", "أ"});
constexpr std::size_t kShortest = 6; // bytes: three letters

} // namespace

Result<FrequentWords> FrequentWords::read(std::string_view bytes, std::string_view name) {
    FrequentWords table;
    const Status status = readTableRows(bytes, name, 2, [&](const std::vector<std::string_view>& cells) {
        std::uint32_t forms = 0;
        const auto [end, error] = std::from_chars(cells[1].data(), cells[1].data() + cells[1].size(), forms);
        if (error != std::errc() || end != cells[1].data() + cells[1].size())
            return "\"" + std::string(cells[1]) + "\" is no number";
        if (table.words_.intern(cells[0]) == table.forms_.size())
            table.forms_.push_back(forms);
        return std::string();
    });
    if (!status)
        return status.error();
    return table;
}

std::uint32_t FrequentWords::formsOf(std::string_view word) const {
    const std::uint32_t id = words_.find(word);
    return id == StringPool::kNone ? 0 : forms_[id];
}

std::uint32_t FrequentWords::commonness(std::string_view word) const {
    std::uint32_t most = 0;
    const auto weigh = [&](std::string_view stem) {
        if (stem.size() < kShortest)
            return;
        for (const auto& [written, bare] : kEndings) {
            if (stem.ends_with(written) && stem.size() >= written.size() + kShortest - bare.size())
                most = std::max(
                    most, formsOf(std::string(stem.substr(0, stem.size() - written.size())).append(bare)));
        }
    };
    for (const std::string_view proclitics : kProclitics) {
        if (!word.starts_with(proclitics))
            continue;
        const std::string_view stem = word.substr(proclitics.size());
        weigh(stem);
        const bool isImperfect = std::any_of(kPersons.begin(), kPersons.end(), [&](std::string_view person) {
            return stem.starts_with(person);
        });
        if (!isImperfect || stem.size() <= kShortest)
            continue;
        for (const std::string_view person : kPersons)
            weigh(std::string(person).append(stem.substr(person.size())));
    }
    return most;
}

} // namespace muqabala
