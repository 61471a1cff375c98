#include "corpus/divergence.h"

#include <algorithm>
#include <array>

namespace muqabala {

namespace {

constexpr std::size_t kCategories = static_cast<std::size_t>(Category::Register) + 1;

constexpr std::array<Category, kCategories> listCategories() {
    std::array<Category, kCategories> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<Category>(i);
    return all;
}

constexpr std::array kAllCategories = listCategories();
constexpr std::array kAllSeverities{Severity::Minor, Severity::Major, Severity::Critical};

} // namespace

std::string_view categoryName(Category category) {
    switch (category) {
    case Category::Mistranslation:
        return "accuracy/mistranslation";
    case Category::Overtranslation:
        return "accuracy/overtranslation";
    case Category::Undertranslation:
        return "accuracy/undertranslation";
    case Category::Omission:
        return "accuracy/omission";
    case Category::Addition:
        return "accuracy/addition";
    case Category::Number:
        return "accuracy/number";
    case Category::Date:
        return "accuracy/date";
    case Category::Quantifier:
        return "accuracy/quantifier";
    case Category::Name:
        return "accuracy/name";
    case Category::Hedge:
        return "accuracy/hedge";
    case Category::Negation:
        return "accuracy/negation";
    case Category::Quotation:
        return "accuracy/quotation";
    case Category::Untranslated:
        return "accuracy/untranslated";
    case Category::WrongTerm:
        return "terminology/wrong-term";
    case Category::InconsistentTerm:
        return "terminology/inconsistent";
    case Category::NamingShift:
        return "terminology/naming-shift";
    case Category::Grammar:
        return "fluency/grammar";
    case Category::Spelling:
        return "fluency/spelling";
    case Category::Punctuation:
        return "fluency/punctuation";
    case Category::Spacing:
        return "fluency/spacing";
    case Category::Awkward:
        return "style/awkward";
    case Category::Idiom:
        return "style/idiom";
    case Category::Register:
        return "style/register";
    }
    return "";
}

std::string_view severityName(Severity severity) {
    switch (severity) {
    case Severity::Minor:
        return "minor";
    case Severity::Major:
        return "major";
    case Severity::Critical:
        return "critical";
    }
    return "";
}

std::optional<Category> categoryByName(std::string_view name) {
    const auto found = std::find_if(kAllCategories.begin(), kAllCategories.end(),
                                    [&](Category category) { return categoryName(category) == name; });
    return found == kAllCategories.end() ? std::nullopt : std::optional(*found);
}

std::optional<Severity> severityByName(std::string_view name) {
    const auto found = std::find_if(kAllSeverities.begin(), kAllSeverities.end(),
                                    [&](Severity severity) { return severityName(severity) == name; });
    return found == kAllSeverities.end() ? std::nullopt : std::optional(*found);
}

std::span<const Category> allCategories() {
    return kAllCategories;
}

const std::string& Divergence::reasonIn(const Language& language) const {
    return language.is("ar") && !arabicReason.empty() ? arabicReason : reason;
}

} // namespace muqabala
