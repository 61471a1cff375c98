#include "app/cli/wording.h"

#include <array>
#include <charconv>
#include <cmath>

namespace muqabala::cli {

std::string counted(std::size_t number, std::string_view noun) {
    return std::to_string(number) + " " + std::string(noun) + (number == 1 ? "" : "s");
}

std::string percent(double share) {
    constexpr double kTolerance = 1e-9; // 0.57 is stored as a little less than 57 hundredths
    return decimal(std::floor(100 * share + kTolerance), 0) + " %";
}

std::string decimal(double value, int digits) {
    std::array<char, 64> text{};
    const auto [end, error] =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, digits);
    return {text.data(), end};
}

std::string languageName(const Language& language) {
    if (language.is("en"))
        return "English";
    if (language.is("ar"))
        return "Arabic";
    return language.tag;
}

} // namespace muqabala::cli
