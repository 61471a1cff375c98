#include "align/lexicon/numerals.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

namespace muqabala {

namespace {

struct Entry {
    std::string_view word;
    NumeralRole role = NumeralRole::Other;
    double value = 0;
    bool isOrdinal = false;
    double otherReading = 0; ///< 0: none
};

using enum NumeralRole;

constexpr auto kEnglish = std::to_array<Entry>({
    {"zero", Unit, 0},
    {"nil", Unit, 0},
    {"one", Unit, 1},
    {"two", Unit, 2},
    {"three", Unit, 3},
    {"four", Unit, 4},
    {"five", Unit, 5},
    {"six", Unit, 6},
    {"seven", Unit, 7},
    {"eight", Unit, 8},
    {"nine", Unit, 9},
    {"ten", Ten, 10},
    {"eleven", Ten, 11},
    {"twelve", Ten, 12},
    {"thirteen", Ten, 13},
    {"fourteen", Ten, 14},
    {"fifteen", Ten, 15},
    {"sixteen", Ten, 16},
    {"seventeen", Ten, 17},
    {"eighteen", Ten, 18},
    {"nineteen", Ten, 19},
    {"twenty", Tens, 20},
    {"thirty", Tens, 30},
    {"forty", Tens, 40},
    {"fourty", Tens, 40},
    {"fifty", Tens, 50},
    {"sixty", Tens, 60},
    {"seventy", Tens, 70},
    {"eighty", Tens, 80},
    {"ninety", Tens, 90},
    {"first", Unit, 1, true},
    {"second", Unit, 2, true},
    {"third", Unit, 3, true, 1.0 / 3},
    {"fourth", Unit, 4, true, 1.0 / 4},
    {"fifth", Unit, 5, true, 1.0 / 5},
    {"sixth", Unit, 6, true, 1.0 / 6},
    {"seventh", Unit, 7, true, 1.0 / 7},
    {"eighth", Unit, 8, true, 1.0 / 8},
    {"ninth", Unit, 9, true, 1.0 / 9},
    {"tenth", Ten, 10, true, 1.0 / 10},
    {"eleventh", Ten, 11, true},
    {"twelfth", Ten, 12, true},
    {"thirteenth", Ten, 13, true},
    {"fourteenth", Ten, 14, true},
    {"fifteenth", Ten, 15, true},
    {"sixteenth", Ten, 16, true},
    {"seventeenth", Ten, 17, true},
    {"eighteenth", Ten, 18, true},
    {"nineteenth", Ten, 19, true},
    {"twentieth", Tens, 20, true},
    {"thirtieth", Tens, 30, true},
    {"fortieth", Tens, 40, true},
    {"fiftieth", Tens, 50, true},
    {"sixtieth", Tens, 60, true},
    {"seventieth", Tens, 70, true},
    {"eightieth", Tens, 80, true},
    {"ninetieth", Tens, 90, true},
    {"hundredth", Hundred, 100, true},
    {"thousandth", Scale, 1e3, true},
    {"millionth", Scale, 1e6, true},
    {"hundred", Hundred, 100},
    {"thousand", Scale, 1e3},
    {"million", Scale, 1e6},
    {"billion", Scale, 1e9},
    {"trillion", Scale, 1e12},
    {"dozen", Scale, 12},
    {"tens", Plural, 10},
    {"dozens", Plural, 10},
    {"scores", Plural, 10},
    {"hundreds", Plural, 100},
    {"thousands", Plural, 1e3},
    {"millions", Plural, 1e6},
    {"billions", Plural, 1e9},
    {"trillions", Plural, 1e12},
    {"half", Fraction, 0.5},
    {"halves", Fraction, 0.5},
    {"quarter", Fraction, 0.25},
    {"quarters", Fraction, 0.25},
    {"thirds", Fraction, 1.0 / 3},
    {"fourths", Fraction, 0.25},
    {"fifths", Fraction, 0.2},
    {"sixths", Fraction, 1.0 / 6},
    {"eighths", Fraction, 0.125},
    {"tenths", Fraction, 0.1},
    {"ii", Fixed, 2},
    {"iii", Fixed, 3},
    {"iv", Fixed, 4},
    {"vi", Fixed, 6},
    {"vii", Fixed, 7},
    {"viii", Fixed, 8},
    {"ix", Fixed, 9},
    {"once", Fixed, 1},
    {"single", Fixed, 1},
    {"twice", Fixed, 2},
    {"both", Fixed, 2},
    {"couple", Fixed, 2},
    {"pair", Fixed, 2},
    {"double", Fixed, 2},
    {"doubled", Fixed, 2},
    {"twin", Fixed, 2},
    {"thrice", Fixed, 3},
    {"triple", Fixed, 3},
    {"tripled", Fixed, 3},
    {"trio", Fixed, 3},
    {"decade", Fixed, 10},
    {"century", Fixed, 100},
    {"twenties", Fixed, 20, false, 1920},
    {"thirties", Fixed, 30, false, 1930},
    {"forties", Fixed, 40, false, 1940},
    {"fifties", Fixed, 50, false, 1950},
    {"sixties", Fixed, 60, false, 1960},
    {"seventies", Fixed, 70, false, 1970},
    {"eighties", Fixed, 80, false, 1980},
    {"nineties", Fixed, 90, false, 1990},
    {"and", And},
    {"a", Article, 1},
    {"an", Article, 1},
    {"of", Of},
    {"several", Several, 1},
    {"few", Several, 1},
    {"many", Several, 1},
    {"percent", PerCent},
});

/// Arabic forms after Folding::Match: أ is ا, ة is ه, ى and ئ are ي.
constexpr auto kArabic = std::to_array<Entry>({
    {"صفر", Unit, 0},
    {"واحد", Unit, 1},
    {"واحده", Unit, 1},
    {"احد", Unit, 1},
    {"احدي", Unit, 1},
    {"اثنان", Unit, 2},
    {"اثنين", Unit, 2},
    {"اثنتان", Unit, 2},
    {"اثنتين", Unit, 2},
    {"اثنا", Unit, 2},
    {"اثني", Unit, 2},
    {"اثنتا", Unit, 2},
    {"اثنتي", Unit, 2},
    {"ثلاث", Unit, 3},
    {"ثلاثه", Unit, 3},
    {"اربع", Unit, 4},
    {"اربعه", Unit, 4},
    {"خمس", Unit, 5, false, 1.0 / 5},
    {"خمسه", Unit, 5},
    {"ست", Unit, 6},
    {"سته", Unit, 6},
    {"سبع", Unit, 7},
    {"سبعه", Unit, 7},
    {"ثمان", Unit, 8},
    {"ثماني", Unit, 8},
    {"ثمانيه", Unit, 8},
    {"تسع", Unit, 9},
    {"تسعه", Unit, 9},
    {"عشر", Ten, 10},
    {"عشره", Ten, 10},
    {"عشرون", Tens, 20},
    {"عشرين", Tens, 20},
    {"ثلاثون", Tens, 30},
    {"ثلاثين", Tens, 30},
    {"اربعون", Tens, 40},
    {"اربعين", Tens, 40},
    {"خمسون", Tens, 50},
    {"خمسين", Tens, 50},
    {"ستون", Tens, 60},
    {"ستين", Tens, 60},
    {"سبعون", Tens, 70},
    {"سبعين", Tens, 70},
    {"ثمانون", Tens, 80},
    {"ثمانين", Tens, 80},
    {"تسعون", Tens, 90},
    {"تسعين", Tens, 90},
    {"اول", Unit, 1, true},
    {"اولي", Unit, 1, true},
    {"حادي", Unit, 1, true},
    {"حاديه", Unit, 1, true},
    {"ثاني", Unit, 2, true},
    {"ثانيه", Unit, 2, true},
    {"ثان", Unit, 2, true},
    {"اولا", Unit, 1, true},
    {"ثانيا", Unit, 2, true},
    {"ثالثا", Unit, 3, true},
    {"رابعا", Unit, 4, true},
    {"خامسا", Unit, 5, true},
    {"سادسا", Unit, 6, true},
    {"ثالث", Unit, 3, true},
    {"ثالثه", Unit, 3, true},
    {"رابع", Unit, 4, true},
    {"رابعه", Unit, 4, true},
    {"خامس", Unit, 5, true},
    {"خامسه", Unit, 5, true},
    {"سادس", Unit, 6, true},
    {"سادسه", Unit, 6, true},
    {"سابع", Unit, 7, true},
    {"سابعه", Unit, 7, true},
    {"ثامن", Unit, 8, true},
    {"ثامنه", Unit, 8, true},
    {"تاسع", Unit, 9, true},
    {"تاسعه", Unit, 9, true},
    {"عاشر", Ten, 10, true},
    {"عاشره", Ten, 10, true},
    {"ميه", Hundred, 100},
    {"مايه", Hundred, 100},
    {"ميتان", Hundred, 200},
    {"ميتين", Hundred, 200},
    {"ميتا", Hundred, 200},
    {"ميتي", Hundred, 200},
    {"مايتان", Hundred, 200},
    {"مايتين", Hundred, 200},
    {"مايتا", Hundred, 200},
    {"مايتي", Hundred, 200},
    {"ثلاثميه", Hundred, 300},
    {"ثلاثمايه", Hundred, 300},
    {"اربعميه", Hundred, 400},
    {"اربعمايه", Hundred, 400},
    {"خمسميه", Hundred, 500},
    {"خمسمايه", Hundred, 500},
    {"ستميه", Hundred, 600},
    {"ستمايه", Hundred, 600},
    {"سبعميه", Hundred, 700},
    {"سبعمايه", Hundred, 700},
    {"ثمانميه", Hundred, 800},
    {"ثمانمايه", Hundred, 800},
    {"ثمانيميه", Hundred, 800},
    {"ثمانيمايه", Hundred, 800},
    {"تسعميه", Hundred, 900},
    {"تسعمايه", Hundred, 900},
    {"الف", Scale, 1e3},
    {"الفا", Scale, 1e3, false, 2e3},
    {"الفان", Scale, 2e3},
    {"الفين", Scale, 2e3},
    {"الفي", Scale, 2e3},
    {"مليون", Scale, 1e6},
    {"مليونا", Scale, 1e6, false, 2e6},
    {"مليونان", Scale, 2e6},
    {"مليونين", Scale, 2e6},
    {"مليوني", Scale, 2e6},
    {"مليار", Scale, 1e9},
    {"مليارا", Scale, 1e9, false, 2e9},
    {"ملياران", Scale, 2e9},
    {"مليارين", Scale, 2e9},
    {"ملياري", Scale, 2e9},
    {"بليون", Scale, 1e9},
    {"بليونا", Scale, 1e9},
    {"بليوني", Scale, 2e9},
    {"تريليون", Scale, 1e12},
    {"تريليونا", Scale, 1e12},
    {"تريليوني", Scale, 2e12},
    {"ترليون", Scale, 1e12},
    {"ترليونا", Scale, 1e12},
    {"عشرات", Plural, 10},
    {"ميات", Plural, 100},
    {"الاف", Plural, 1e3},
    {"الوف", Plural, 1e3},
    {"ملايين", Plural, 1e6},
    {"مليارات", Plural, 1e9},
    {"بلايين", Plural, 1e9},
    {"تريليونات", Plural, 1e12},
    {"ترليونات", Plural, 1e12},
    {"نصف", Fraction, 0.5},
    {"نصفا", Fraction, 0.5},
    {"ثلث", Fraction, 1.0 / 3},
    {"ثلثا", Fraction, 2.0 / 3},
    {"ثلثي", Fraction, 2.0 / 3},
    {"ثلثين", Fraction, 2.0 / 3},
    {"ثلثان", Fraction, 2.0 / 3},
    {"ربع", Fraction, 0.25},
    {"نصفه", Fraction, 0.5},
    {"نصفها", Fraction, 0.5},
    {"نصفهم", Fraction, 0.5},
    {"ثلثها", Fraction, 1.0 / 3},
    {"ثلثهم", Fraction, 1.0 / 3},
    {"ثلثه", Fraction, 1.0 / 3},
    {"ربعها", Fraction, 0.25},
    {"ربعهم", Fraction, 0.25},
    {"ارباع", Fraction, 0.25},
    {"اخماس", Fraction, 0.2},
    {"اعشار", Fraction, 0.1},
    {"كلا", Fixed, 2},
    {"كلتا", Fixed, 2},
    {"كلاهما", Fixed, 2},
    {"كليهما", Fixed, 2},
    {"كلتاهما", Fixed, 2},
    {"كلتيهما", Fixed, 2},
    {"ضعف", Fixed, 2},
    {"ضعفي", Fixed, 2},
    {"زوج", Fixed, 2},
    {"توام", Fixed, 2},
    {"عقد", Fixed, 10},
    {"قرن", Fixed, 100},
    {"عشرينيات", Fixed, 20, false, 1920},
    {"عشرينات", Fixed, 20, false, 1920},
    {"ثلاثينيات", Fixed, 30, false, 1930},
    {"ثلاثينات", Fixed, 30, false, 1930},
    {"اربعينيات", Fixed, 40, false, 1940},
    {"اربعينات", Fixed, 40, false, 1940},
    {"خمسينيات", Fixed, 50, false, 1950},
    {"خمسينات", Fixed, 50, false, 1950},
    {"ستينيات", Fixed, 60, false, 1960},
    {"ستينات", Fixed, 60, false, 1960},
    {"سبعينيات", Fixed, 70, false, 1970},
    {"سبعينات", Fixed, 70, false, 1970},
    {"ثمانينيات", Fixed, 80, false, 1980},
    {"ثمانينات", Fixed, 80, false, 1980},
    {"تسعينيات", Fixed, 90, false, 1990},
    {"تسعينات", Fixed, 90, false, 1990},
});

Numeral find(std::span<const Entry> entries, std::string_view word) {
    const auto entry =
        std::find_if(entries.begin(), entries.end(), [word](const Entry& e) { return e.word == word; });
    Numeral numeral;
    if (entry == entries.end())
        return numeral;
    numeral.role = entry->role;
    numeral.value = entry->value;
    numeral.isOrdinal = entry->isOrdinal;
    if (entry->otherReading != 0)
        numeral.otherReading = entry->otherReading;
    return numeral;
}

bool takePrefix(std::string_view& word, std::string_view prefix) {
    if (!word.starts_with(prefix))
        return false;
    word.remove_prefix(prefix.size());
    return true;
}

/// Takes the article off: ال, or ل with it grown together (للمئة is ل + المئة).
bool takeArticle(std::string_view& word) {
    return takePrefix(word, "ال") || takePrefix(word, "لل");
}

/// الأحد is Sunday, and so no number.
bool isSunday(std::string_view stemBehindArticle) {
    return stemBehindArticle == "احد";
}

/// لست is "I am not", no six; كمية is quantity, no hundred.
bool isOtherWord(std::string_view word) {
    return word == "لست" || word == "كميه";
}

/// The number word left when preposition and article are off, in the order they are written.
Numeral arabicWithoutClitics(std::string_view word) {
    if (const Numeral whole = find(kArabic, word); whole.role != Other || isOtherWord(word))
        return whole;
    std::string_view stem = word;
    if (!takeArticle(stem)) {
        if (!takePrefix(stem, "ب") && !takePrefix(stem, "ك") && !takePrefix(stem, "ل"))
            return {};
        if (const Numeral numeral = find(kArabic, stem); numeral.role != Other)
            return numeral;
        if (!takeArticle(stem))
            return {};
    }
    Numeral numeral = find(kArabic, stem);
    numeral.isDefinite = true;
    return isSunday(stem) ? Numeral{} : numeral;
}

} // namespace

Numeral englishNumeral(std::string_view lowered) {
    return find(kEnglish, lowered);
}

Numeral arabicNumeral(std::string_view folded) {
    // واحد begins with a و of its own.
    if (const Numeral whole = arabicWithoutClitics(folded); whole.role != Other)
        return whole;
    std::string_view stem = folded;
    const bool isJoined = takePrefix(stem, "و");
    if (!isJoined && !takePrefix(stem, "ف"))
        return {};
    Numeral numeral = arabicWithoutClitics(stem);
    numeral.isJoined = isJoined;
    return numeral;
}

} // namespace muqabala
