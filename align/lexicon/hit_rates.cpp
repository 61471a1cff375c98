#include "align/lexicon/hit_rates.h"

#include <algorithm>
#include <array>

namespace muqabala {

namespace {

// In the order of TypeClass.
using Rates = std::array<double, 9>;
constexpr Rates kUninflectedRates = {.05, .40, .50, .60, .16, .70, .90, .97, .85};
constexpr Rates kArabicRates = {.15, .10, .55, .55, .28, .55, .90, .97, .65};

} // namespace

double hitRate(TypeClass typeClass, const Language& language) {
    // The rates were measured with one dictionary; a little more optimism was measured to align better.
    constexpr double kOptimism = 1.1;
    constexpr double kMost = .95;
    const Rates& rates = language.is("ar") ? kArabicRates : kUninflectedRates;
    return std::min(kMost, kOptimism * rates[static_cast<std::size_t>(typeClass)]);
}

} // namespace muqabala
