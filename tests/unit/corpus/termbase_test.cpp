#include "corpus/import/tbx.h"
#include "corpus/import/termbase.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace muqabala {
namespace {

const ReadOptions kEnglishToArabic{.source = {"en"}, .target = {"ar"}};

Result<Termbase> read(std::string_view bytes) {
    return readTermbase(bytes, "terms", kEnglishToArabic);
}

/// The line and detail of what is wrong: "3: …".
std::string objectionTo(std::string_view bytes) {
    const Result<Termbase> termbase = read(bytes);
    if (termbase)
        return "nothing";
    return std::to_string(termbase.error().line.value_or(0)) + ": " + termbase.error().detail;
}

TEST(Termbase, ARowHasTermsAndPreferredAndForbiddenRenderings) {
    const Result<Termbase> termbase =
        read("# comment\n\nceasefire, truce\tوقف إطلاق النار\tهدنة؛ صلح\tUN usage\r\n");
    ASSERT_TRUE(termbase);
    EXPECT_EQ(*termbase, (Termbase{{{"ceasefire", "truce"},
                                    {{"وقف إطلاق النار", TermStatus::Preferred},
                                     {"هدنة", TermStatus::Forbidden},
                                     {"صلح", TermStatus::Forbidden}}}}));
}

TEST(Termbase, TermsWithCommasArePartedBySemicolons) {
    const Result<Termbase> termbase = read("Paris, Texas; Paris\tباريس");
    ASSERT_TRUE(termbase);
    EXPECT_EQ(termbase->front().terms, (std::vector<std::string>{"Paris, Texas", "Paris"}));
}

TEST(Termbase, WhatIsWrongWithARowIsToldWithItsLine) {
    EXPECT_EQ(objectionTo("a\tأ\nb"), "2: expected 2 to 4 columns parted by tabs, found 1");
    EXPECT_EQ(objectionTo("a\tb\tc\td\te"), "1: expected 2 to 4 columns parted by tabs, found 5");
    EXPECT_EQ(objectionTo(" \tأ"), "1: a row without a term of the original");
    EXPECT_EQ(objectionTo("a\t\t"), "1: a term without preferred or forbidden renderings");
}

TEST(Termbase, ATableOfCommentsAloneIsEmpty) {
    const Result<Termbase> termbase = read("# nothing yet\n");
    ASSERT_FALSE(termbase);
    EXPECT_EQ(termbase.error().code, ErrorCode::Empty);
}

constexpr std::string_view kMartif = R"(<?xml version="1.0" encoding="UTF-8"?>
<martif type="TBX-Basic" xml:lang="en"><text><body>
 <termEntry id="c1">
  <langSet xml:lang="en"><tig><term>cease<hi>fire</hi></term></tig></langSet>
  <langSet xml:lang="ar-SY">
   <tig><term> وقف إطلاق النار </term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
   <ntig><termGrp><term>هدنة</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig>
   <tig><term>وقف القتال</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig>
  </langSet>
 </termEntry>
 <termEntry id="c2"><langSet xml:lang="en"><tig><term>alone</term></tig></langSet></termEntry>
</body></text></martif>)";

TEST(Tbx, AConceptWithBothLanguagesIsAnEntryWithTheStatusOfItsTerms) {
    const Result<Termbase> termbase = read(kMartif);
    ASSERT_TRUE(termbase);
    EXPECT_EQ(*termbase, (Termbase{{{"ceasefire"},
                                    {{"وقف إطلاق النار", TermStatus::Preferred},
                                     {"هدنة", TermStatus::Forbidden},
                                     {"وقف القتال", TermStatus::Admitted}}}}));
}

TEST(Tbx, TheNamesOf2019AreKnownToo) {
    const Result<Termbase> termbase = read(R"(<tbx type="TBX-Basic" xmlns="urn:iso:std:iso:30042:ed-2"
 xmlns:min="http://www.tbxinfo.net/ns/min"><text><body><conceptEntry id="1">
 <langSec xml:lang="en"><termSec><term>truce</term></termSec></langSec>
 <langSec xml:lang="ar"><termSec><term>هدنة</term>
 <min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec></langSec>
 </conceptEntry></body></text></tbx>)");
    ASSERT_TRUE(termbase);
    EXPECT_EQ(*termbase, (Termbase{{{"truce"}, {{"هدنة", TermStatus::Forbidden}}}}));
}

TEST(Tbx, AFileWithoutTheLanguagesTellsWhichItHas) {
    const Result<Termbase> termbase = readTermbase(kMartif, "t", {.source = {"fr"}, .target = {"ar"}});
    ASSERT_FALSE(termbase);
    EXPECT_EQ(termbase.error().code, ErrorCode::LanguagesMissing);
    EXPECT_EQ(termbase.error().detail, "fr and ar; found: ar-SY, en");
}

TEST(Tbx, EntitiesOfADtdAreNeverExpanded) {
    const Result<Termbase> termbase =
        read(R"(<!DOCTYPE martif [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">
<!ENTITY f SYSTEM "file:///etc/passwd">]>
<martif><text><body><termEntry><langSet xml:lang="en"><tig><term>x&b;&f;</term></tig></langSet>
<langSet xml:lang="ar"><tig><term>س</term></tig></langSet></termEntry></body></text></martif>)");
    ASSERT_TRUE(termbase);
    EXPECT_EQ(termbase->front().terms, (std::vector<std::string>{"x&b;&f;"}));
}

TEST(Tbx, WhatIsNoTbxIsRefusedWithItsPlace) {
    EXPECT_EQ(objectionTo("<tmx/>"), "1: expected the element <martif> or <tbx>, found <tmx>");
    EXPECT_EQ(objectionTo("<martif>\n<text></martif>"), "2: not well-formed XML (Start-end tags mismatch)");
    EXPECT_EQ(objectionTo("<martif>&#0;</martif>"),
              "1: a character reference (&#…;) that stands for no character");
}

} // namespace
} // namespace muqabala
