#include "align/lexicon/symbols.h"

#include "corpus/text/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace muqabala {

namespace {

/// Marks by kind; those of one row match each other. Full stops and commas are so common that they tell
/// nothing.
constexpr std::array<std::u32string_view, 12> kMarks{U"?؟", U"!",  U"\"“”„‟«»″", U"([{", U")]}", U":",
                                                     U";؛", U"%٪", U"…",         U"$",   U"€",   U"£"};

std::string markIdentity(std::string_view form) {
    Utf8Reader reader(form);
    const char32_t mark = reader.atEnd() ? 0 : reader.next();
    for (std::size_t kind = 0; kind < kMarks.size(); ++kind) {
        if (kMarks[kind].find(mark) != std::u32string_view::npos)
            return {'!', static_cast<char>('a' + kind)};
    }
    return {};
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Whether a separator has three digits behind it and then no more: 3,500.
bool partsThousands(std::string_view number, std::size_t separator) {
    const std::string_view behind = number.substr(separator + 1, 4);
    return behind.size() >= 3 && std::ranges::all_of(behind.substr(0, 3), isDigit) &&
           (behind.size() == 3 || !isDigit(behind[3]));
}

/// Folded, sorted.
constexpr std::array<std::pair<std::string_view, std::uint64_t>, 151> kNumberWords{{
    {"billion", 1000000000},
    {"eight", 8},
    {"eighteen", 18},
    {"eighth", 8},
    {"eighty", 80},
    {"eleven", 11},
    {"eleventh", 11},
    {"fifteen", 15},
    {"fifth", 5},
    {"fifty", 50},
    {"first", 1},
    {"five", 5},
    {"forty", 40},
    {"four", 4},
    {"fourteen", 14},
    {"fourth", 4},
    {"hundred", 100},
    {"million", 1000000},
    {"nine", 9},
    {"nineteen", 19},
    {"ninety", 90},
    {"ninth", 9},
    {"one", 1},
    {"second", 2},
    {"seven", 7},
    {"seventeen", 17},
    {"seventh", 7},
    {"seventy", 70},
    {"six", 6},
    {"sixteen", 16},
    {"sixth", 6},
    {"sixty", 60},
    {"ten", 10},
    {"tenth", 10},
    {"third", 3},
    {"thirteen", 13},
    {"thirty", 30},
    {"thousand", 1000},
    {"three", 3},
    {"trillion", 1000000000000},
    {"twelfth", 12},
    {"twelve", 12},
    {"twenty", 20},
    {"two", 2},
    {"zero", 0},
    {"اثنان", 2},
    {"اثنتان", 2},
    {"اثنتين", 2},
    {"اثنين", 2},
    {"اربع", 4},
    {"اربعمايه", 400},
    {"اربعميه", 400},
    {"اربعه", 4},
    {"اربعون", 40},
    {"اربعين", 40},
    {"الاف", 1000},
    {"الاول", 1},
    {"الاولي", 1},
    {"التاسع", 9},
    {"التاسعه", 9},
    {"الثالث", 3},
    {"الثالثه", 3},
    {"الثامن", 8},
    {"الثامنه", 8},
    {"الثاني", 2},
    {"الثانيه", 2},
    {"الخامس", 5},
    {"الخامسه", 5},
    {"الرابع", 4},
    {"الرابعه", 4},
    {"السابع", 7},
    {"السابعه", 7},
    {"السادس", 6},
    {"السادسه", 6},
    {"العاشر", 10},
    {"العاشره", 10},
    {"الف", 1000},
    {"الفان", 2000},
    {"الفين", 2000},
    {"اول", 1},
    {"اولي", 1},
    {"بليون", 1000000000},
    {"تاسع", 9},
    {"تريليون", 1000000000000},
    {"تسع", 9},
    {"تسعمايه", 900},
    {"تسعميه", 900},
    {"تسعه", 9},
    {"تسعون", 90},
    {"تسعين", 90},
    {"ثالث", 3},
    {"ثامن", 8},
    {"ثان", 2},
    {"ثاني", 2},
    {"ثلاث", 3},
    {"ثلاثمايه", 300},
    {"ثلاثميه", 300},
    {"ثلاثه", 3},
    {"ثلاثون", 30},
    {"ثلاثين", 30},
    {"ثمان", 8},
    {"ثمانمايه", 800},
    {"ثمانميه", 800},
    {"ثمانون", 80},
    {"ثماني", 8},
    {"ثمانين", 80},
    {"ثمانيه", 8},
    {"خامس", 5},
    {"خمس", 5},
    {"خمسمايه", 500},
    {"خمسميه", 500},
    {"خمسه", 5},
    {"خمسون", 50},
    {"خمسين", 50},
    {"رابع", 4},
    {"سابع", 7},
    {"سادس", 6},
    {"سبع", 7},
    {"سبعمايه", 700},
    {"سبعميه", 700},
    {"سبعه", 7},
    {"سبعون", 70},
    {"سبعين", 70},
    {"ست", 6},
    {"ستمايه", 600},
    {"ستميه", 600},
    {"سته", 6},
    {"ستون", 60},
    {"ستين", 60},
    {"صفر", 0},
    {"عاشر", 10},
    {"عشر", 10},
    {"عشره", 10},
    {"عشرون", 20},
    {"عشرين", 20},
    {"مايتان", 200},
    {"مايتين", 200},
    {"مايه", 100},
    {"ملايين", 1000000},
    {"مليار", 1000000000},
    {"مليارا", 1000000000},
    {"مليارات", 1000000000},
    {"مليون", 1000000},
    {"مليونان", 2000000},
    {"مليوني", 2000000},
    {"مليونين", 2000000},
    {"ميتان", 200},
    {"ميتين", 200},
    {"ميه", 100},
    {"واحد", 1},
    {"واحده", 1},
}};

} // namespace

std::string plainNumber(std::string_view folded) {
    std::string number;
    for (std::size_t i = 0; i < folded.size(); ++i) {
        if (isDigit(folded[i]))
            number += folded[i];
        else if (folded[i] == '.' || (folded[i] == ',' && !partsThousands(folded, i)))
            number += '.';
    }
    while (number.ends_with('.'))
        number.pop_back();
    return number;
}

std::optional<std::uint64_t> numberWordValue(std::string_view folded) {
    const auto* found = std::ranges::lower_bound(kNumberWords, folded, {},
                                                 &std::pair<std::string_view, std::uint64_t>::first);
    if (found == kNumberWords.end() || found->first != folded)
        return std::nullopt;
    return found->second;
}

std::string identityOf(const WordType& type) {
    switch (type.kind) {
    case WordKind::Number:
        return '#' + plainNumber(type.folded);
    case WordKind::Punctuation:
        return markIdentity(type.form);
    case WordKind::Arabic:
    case WordKind::Latin:
    case WordKind::Other:
        break;
    }
    return type.folded;
}

} // namespace muqabala
