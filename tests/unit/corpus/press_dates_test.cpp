#include "corpus/import/dates.h"
#include "corpus/import/url_date.h"
#include "corpus/import/urls.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace muqabala {
namespace {

std::vector<std::string> datesIn(const std::string& text) {
    std::vector<std::string> values;
    for (const FoundDate& date :
         DateFinder().find(foldedWords(text, {0, static_cast<std::uint32_t>(text.size())})))
        values.push_back(date.value);
    return values;
}

std::string dateIn(const std::string& text) {
    const std::vector<std::string> values = datesIn(text);
    return values.size() == 1 ? values.front() : std::to_string(values.size()) + " dates";
}

std::string urlDate(const std::string& url) {
    const std::optional<UrlDate> date = dateInUrl(url, {0, static_cast<std::uint32_t>(url.size())});
    return date ? date->value : "";
}

TEST(PressDates, OfNumbersStandDayFirst) {
    for (const char* text : {"05.06.2019", "5/6/2019", "5\\6\\2019", "5-6-2019", "5 / 6 / 2019", "٥/٦/٢٠١٩",
                             "2019-06-05", "2019/6/5", "5.6.19"})
        EXPECT_EQ(dateIn(text), "2019-06-05") << text;
}

TEST(PressDates, OfNumbersStandMonthFirstWhereDayFirstIsImpossible) {
    EXPECT_EQ(dateIn("6/25/2019"), "2019-06-25");
}

TEST(PressDates, WithNamesOfMonthsOfBothLanguages) {
    for (const char* text :
         {"5 June 2019", "5th of June, 2019", "June 5, 2019", "Jun. 5, 2019", "JUNE 5,2019", "June 5th 2019",
          "٥ حزيران ٢٠١٩", "5 حزيران/يونيو 2019", "5 يونيو (حزيران) 2019", "5 يونيو، 2019م", "5 جوان 2019",
          "الأربعاء 5 من يونيه عام 2019"})
        EXPECT_EQ(dateIn(text), "2019-06-05") << text;
    EXPECT_EQ(dateIn("4 تشرين الثاني/نوفمبر 2017"), "2017-11-04");
    EXPECT_EQ(dateIn("4 كانون الأول 2017"), "2017-12-04");
    EXPECT_EQ(dateIn("4 كانون الثاني 2017"), "2017-01-04");
}

TEST(PressDates, WithoutADayAreMonths) {
    EXPECT_EQ(dateIn("June 2019"), "2019-06");
    EXPECT_EQ(dateIn("حزيران 2019"), "2019-06");
}

TEST(PressDates, OfTheHijriCalendarHaveNoValue) {
    EXPECT_EQ(dateIn("30 شعبان 1435 هـ"), "");
}

TEST(PressDates, ThatCannotBeAreNone) {
    for (const char* text : {"31.02.2019", "32/1/2019", "13/13/2019", "1.2.3", "10.30", "June 31, 2019",
                             "May", "5 June", "page 5 of 2019"})
        EXPECT_TRUE(datesIn(text).empty()) << text;
    EXPECT_EQ(dateIn("29.02.2020"), "2020-02-29");
}

TEST(PressDates, InAddresses) {
    EXPECT_EQ(urlDate("http://a.b/2014/06/21/x"), "2014-06-21");
    EXPECT_EQ(urlDate("http://a.b/x/2014-6-21.html"), "2014-06-21");
    EXPECT_EQ(urlDate("http://a.b/world/2014/jun/21/x"), "2014-06-21");
    EXPECT_EQ(urlDate("http://a.b/20140621-x"), "2014-06-21");
    for (const char* url :
         {"http://a.b/2014/x", "http://a.b/2014/13/40/", "http://a.b/123456789", "http://a.b/2014/06"})
        EXPECT_EQ(urlDate(url), "") << url;
}

std::vector<std::string> urlsIn(const std::string& text) {
    std::vector<std::string> urls;
    for (const TextSpan span : findUrls(text, {0, static_cast<std::uint32_t>(text.size())}))
        urls.push_back(text.substr(span.begin, span.size()));
    return urls;
}

TEST(Urls, AreFoundWithoutTheMarksAroundThem) {
    EXPECT_EQ(urlsIn("See (http://a.b/c), or www.d.org."),
              (std::vector<std::string>{"http://a.b/c", "www.d.org"}));
    EXPECT_EQ(urlsIn("الموقع:https://a.b/c\u200F"), (std::vector<std::string>{"https://a.b/c"}));
    EXPECT_EQ(urlsIn("example.com/page x@y.org"), (std::vector<std::string>{"example.com/page", "x@y.org"}));
}

TEST(Urls, AreNotEveryWordWithAMark) {
    for (const char* text : {"and/or", "3.5/4", "U.S./Iran", "e.g.", "@name", "نعم/لا", "1/2/2014"})
        EXPECT_TRUE(urlsIn(text).empty()) << text;
}

} // namespace
} // namespace muqabala
