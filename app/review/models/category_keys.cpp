#include "app/review/models/category_keys.h"

#include <algorithm>
#include <array>
#include <utility>

namespace muqabala::review {

namespace {

/// The first letter where it is free, else one that is heard in the name.
constexpr std::array<std::pair<Category, char>, 23> kKeys{{
    {Category::Mistranslation, 'M'}, {Category::Overtranslation, 'V'}, {Category::Undertranslation, 'U'},
    {Category::Omission, 'O'},       {Category::Addition, 'A'},        {Category::Number, 'N'},
    {Category::Date, 'D'},           {Category::Quantifier, 'Y'},      {Category::Name, 'E'},
    {Category::Hedge, 'H'},          {Category::Negation, 'G'},        {Category::Quotation, 'Q'},
    {Category::Untranslated, 'L'},   {Category::WrongTerm, 'T'},       {Category::InconsistentTerm, 'C'},
    {Category::NamingShift, 'F'},    {Category::Grammar, 'R'},         {Category::Spelling, 'S'},
    {Category::Punctuation, 'P'},    {Category::Spacing, 'W'},         {Category::Awkward, 'K'},
    {Category::Idiom, 'I'},          {Category::Register, 'B'},
}};

} // namespace

QChar keyOf(Category category) {
    const auto* const found =
        std::find_if(kKeys.begin(), kKeys.end(), [&](const auto& entry) { return entry.first == category; });
    return found == kKeys.end() ? QChar() : QLatin1Char(found->second);
}

std::optional<Category> categoryAt(QChar letter) {
    const auto* const found = std::find_if(kKeys.begin(), kKeys.end(), [&](const auto& entry) {
        return QLatin1Char(entry.second) == letter.toUpper();
    });
    return found == kKeys.end() ? std::nullopt : std::optional(found->first);
}

int digitOf(Severity severity) {
    return static_cast<int>(severity) + 1;
}

std::optional<Severity> severityAt(int digit) {
    if (digit < digitOf(Severity::Minor) || digit > digitOf(Severity::Critical))
        return std::nullopt;
    return static_cast<Severity>(digit - 1);
}

bool isExtension(Category category) {
    switch (category) {
    case Category::Number:
    case Category::Date:
    case Category::Quantifier:
    case Category::Name:
    case Category::Hedge:
    case Category::Negation:
    case Category::Quotation:
    case Category::NamingShift:
    case Category::Spacing:
        return true;
    default:
        return false;
    }
}

} // namespace muqabala::review
