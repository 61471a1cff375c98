#pragma once

#include "corpus/import/folded_words.h"

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// A date among the words of a line.
struct FoundDate {
    std::size_t firstWord = 0;
    std::size_t wordCount = 0;
    TextSpan span;
    std::string value; ///< YYYY-MM-DD, or YYYY-MM where no day stands; empty for a date of the hijri calendar
};

/// Finds dates in the forms of the press: 28.06.2014, 25\6\2014, 2014-06-25, 4 نيسان/أبريل 2017, June 21,
/// 2014, ٢٥ حزيران ٢٠١٤, 30 شعبان 1435. Numbers stand day first unless that is impossible.
class DateFinder {
public:
    DateFinder();

    [[nodiscard]] std::vector<FoundDate> find(std::span<const FoldedWord> words) const;

private:
    struct Match {
        std::size_t wordCount = 0;
        std::string value;
    };
    struct MonthMatch {
        std::size_t wordCount = 0;
        int month = 0; ///< 1 to 12; 0 for a month of the hijri calendar
    };
    using Words = std::span<const FoldedWord>;

    [[nodiscard]] std::optional<Match> matchAt(Words words) const;
    [[nodiscard]] std::optional<Match> dayMonthYear(Words words) const;
    [[nodiscard]] std::optional<Match> monthDayYear(Words words) const;
    [[nodiscard]] std::optional<Match> monthYear(Words words) const;
    [[nodiscard]] std::optional<MonthMatch> monthAt(Words words) const;

    std::map<std::string, int, std::less<>> months_;
};

} // namespace muqabala
