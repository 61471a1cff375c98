#include "corpus/export/markup.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <pugixml.hpp>

namespace muqabala {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Markup, TextIsEscaped) {
    EXPECT_EQ(Markup().element("p", {}, "<script> & ]]> \" '").bytes(),
              "<p>&lt;script&gt; &amp; ]]&gt; \" '</p>");
}

TEST(Markup, ValuesAreEscaped) {
    EXPECT_EQ(Markup().emptyElement("a", {{"b", "\"<&>\n\t"}}).bytes(),
              "<a b=\"&quot;&lt;&amp;&gt;&#10;&#9;\"/>");
}

TEST(Markup, WhatAParserReadsIsWhatWasWritten) {
    const std::string text = "a\r\nb\tc <&>\"' ]]> \u00A0\u202E\u2028 نص \U0001F35E";
    Markup xml;
    xml.open("r", {{"v", text}}).text(text).close();
    pugi::xml_document document;
    ASSERT_TRUE(document.load_string(xml.bytes().c_str()));
    EXPECT_EQ(document.child("r").text().get(), text);
    EXPECT_EQ(document.child("r").attribute("v").value(), text);
}

TEST(Markup, ForbiddenCharactersAreLeftOutAndNamed) {
    Markup xml;
    xml.setPlace("pair 3, source");
    xml.text("a\x01"
             "b\uFFFE"
             "c");
    xml.setPlace("pair 4, target");
    xml.text(std::string_view("\0d", 2));
    EXPECT_EQ(xml.bytes(), "abcd");
    EXPECT_THAT(xml.warnings(),
                ElementsAre("3 characters that XML forbids were left out: U+0001 in pair 3, source; "
                            "U+FFFE in pair 3, source; U+0000 in pair 4, target"));
}

TEST(Markup, OfManyForbiddenCharactersTheFirstPlacesAreNamed) {
    Markup xml;
    xml.setPlace("pair 1");
    xml.text(std::string(7, '\x02'));
    ASSERT_EQ(xml.warnings().size(), 1U);
    EXPECT_THAT(xml.warnings()[0],
                testing::StartsWith("7 characters that XML forbids were left out: U+0002 in pair 1;"));
    EXPECT_THAT(xml.warnings()[0], testing::EndsWith("; and 2 more"));
}

TEST(Markup, NothingForbiddenNoWarning) {
    Markup xml;
    xml.text("\t\n\r\u0080\uFFFD\U0010FFFF");
    EXPECT_THAT(xml.warnings(), IsEmpty());
}

} // namespace
} // namespace muqabala
