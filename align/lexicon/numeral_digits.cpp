#include "align/lexicon/numerals.h"
#include "corpus/text/normalize.h"
#include "corpus/text/utf8.h"

#include <string>

namespace muqabala {

namespace {

enum class Separator { DecimalPoint, GroupMark, FullStop, Comma };

/// The groups of digits of a number and what stands between them; one more group than separators.
struct Groups {
    std::vector<std::string> digits{1};
    std::vector<Separator> separators;
};

std::optional<Separator> separatorOf(char32_t c) {
    switch (c) {
    case 0x066B:
        return Separator::DecimalPoint;
    case 0x066C:
        return Separator::GroupMark;
    case U'.':
        return Separator::FullStop;
    case U',':
        return Separator::Comma;
    default:
        return std::nullopt;
    }
}

Groups groupsOf(std::string_view text) {
    Groups groups;
    for (Utf8Reader reader(text); !reader.atEnd();) {
        const std::size_t begin = reader.offset();
        const auto separator = separatorOf(reader.next());
        if (separator) {
            groups.separators.push_back(*separator);
            groups.digits.emplace_back();
        } else {
            groups.digits.back() += fold(text.substr(begin, reader.offset() - begin), Folding::Search);
        }
    }
    return groups;
}

double valueOf(const std::string& digits) {
    // Longer runs are no quantities; the cut keeps the conversion exact enough and free of overflow.
    constexpr std::size_t kMostDigits = 300;
    return digits.empty() ? 0 : std::stod(digits.substr(0, kMostDigits));
}

std::string joined(const Groups& groups, std::size_t first, std::size_t last) {
    std::string digits;
    for (std::size_t i = first; i < last; ++i)
        digits += groups.digits[i];
    return digits;
}

bool isGrouping(Separator separator) {
    return separator == Separator::GroupMark || separator == Separator::Comma ||
           separator == Separator::FullStop;
}

/// Whether groups [1, end) have three digits each and stand behind the same kind of separator, the first
/// having one to three.
bool areThousands(const Groups& groups, std::size_t end) {
    const std::size_t leading = groups.digits.front().size();
    if (leading == 0 || leading > 3 || groups.digits.front() == "0")
        return false;
    for (std::size_t i = 1; i < end; ++i) {
        const Separator separator = groups.separators[i - 1];
        if (groups.digits[i].size() != 3 || !isGrouping(separator) || separator != groups.separators.front())
            return false;
    }
    return true;
}

double grouped(const Groups& groups, std::size_t end) {
    return valueOf(joined(groups, 0, end));
}

double withDecimals(const Groups& groups) {
    const std::size_t last = groups.digits.size() - 1;
    return std::stod("0" + joined(groups, 0, last).substr(0, 300) + "." + groups.digits[last].substr(0, 300));
}

/// One separator: decimals, thousands, or one of the two.
Numeral oneSeparator(const Groups& groups) {
    Numeral numeral;
    numeral.role = NumeralRole::Digits;
    const Separator separator = groups.separators.front();
    if (separator == Separator::DecimalPoint || !areThousands(groups, 2)) {
        numeral.value = withDecimals(groups);
        return numeral;
    }
    const bool isLikelyGroup = separator != Separator::FullStop;
    numeral.value = isLikelyGroup ? grouped(groups, 2) : withDecimals(groups);
    if (separator != Separator::GroupMark)
        numeral.otherReading = isLikelyGroup ? withDecimals(groups) : grouped(groups, 2);
    return numeral;
}

} // namespace

std::optional<Numeral> digitsNumeral(std::string_view digits) {
    const Groups groups = groupsOf(digits);
    Numeral numeral;
    numeral.role = NumeralRole::Digits;
    const std::size_t count = groups.digits.size();
    if (count == 1) {
        numeral.value = valueOf(groups.digits.front());
        return numeral;
    }
    if (count == 2)
        return oneSeparator(groups);
    if (areThousands(groups, count)) {
        numeral.value = grouped(groups, count);
        return numeral;
    }
    if (areThousands(groups, count - 1) && groups.separators.back() != groups.separators.front()) {
        numeral.value = withDecimals(groups);
        return numeral;
    }
    return std::nullopt;
}

} // namespace muqabala
