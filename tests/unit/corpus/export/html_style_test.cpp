#include "corpus/export/html_style.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <map>
#include <regex>
#include <string>

namespace muqabala {
namespace {

using Colours = std::map<std::string, std::string>;

/// The custom properties --name: #rrggbb of a part of the style sheet.
Colours coloursIn(std::string_view part) {
    static const std::regex colour("--([a-z-]+): #([0-9a-f]{6});");
    const std::string text(part);
    Colours colours;
    for (std::sregex_iterator found(text.begin(), text.end(), colour); found != std::sregex_iterator();
         ++found)
        colours[(*found)[1]] = (*found)[2];
    return colours;
}

/// The part from a line to the end of the rule that follows it.
std::string_view partFrom(std::string_view begin) {
    const std::size_t at = kReportStyle.find(begin);
    return kReportStyle.substr(at, kReportStyle.find("\n}\n", at) - at);
}

Colours light() {
    return coloursIn(partFrom(":root {"));
}

Colours dark() {
    return coloursIn(partFrom("@media screen and (prefers-color-scheme: dark)"));
}

/// In print: those of light, some replaced.
Colours print() {
    Colours colours = coloursIn(partFrom("@media print"));
    colours.merge(light());
    return colours;
}

/// Relative luminance, WCAG 2.1.
double luminance(const std::string& colour) {
    const auto channel = [&colour](std::size_t i) {
        const double value = std::stoi(colour.substr(2 * i, 2), nullptr, 16) / 255.0;
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(0) + 0.7152 * channel(1) + 0.0722 * channel(2);
}

double contrast(const std::string& a, const std::string& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

void expectLegible(const Colours& colours, const std::string& text, const std::string& ground) {
    EXPECT_GE(contrast(colours.at(text), colours.at(ground)), 4.5) << text << " on " << ground;
}

TEST(HtmlStyle, AllTextIsLegibleOnItsGround) {
    for (const Colours& colours : {light(), dark(), print()}) {
        for (const char* text : {"ink", "quiet"}) {
            expectLegible(colours, text, "paper");
            expectLegible(colours, text, "shade");
        }
        for (const std::string family : {"accuracy", "terminology", "fluency", "style"}) {
            expectLegible(colours, family, "paper");
            expectLegible(colours, family, "shade");
            expectLegible(colours, "ink", family + "-major");
            expectLegible(colours, "ink", family + "-critical");
        }
    }
}

TEST(HtmlStyle, DarkReplacesEveryColourOfLight) {
    Colours missing = light();
    for (const auto& [name, colour] : dark())
        missing.erase(name);
    EXPECT_THAT(missing, testing::IsEmpty());
}

TEST(HtmlStyle, TheSheetCanStandInXml) {
    EXPECT_EQ(kReportStyle.find_first_of("<&"), std::string_view::npos);
    EXPECT_EQ(kReportStyle.find("]]>"), std::string_view::npos);
}

} // namespace
} // namespace muqabala
