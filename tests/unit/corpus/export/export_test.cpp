#include "corpus/export/export.h"
#include "tests/unit/corpus/export/sample.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace muqabala {
namespace {

TEST(Export, AFormatIsKnownByItsName) {
    EXPECT_EQ(formatByName("tmx"), Format::Tmx);
    EXPECT_EQ(formatByName("JSON"), Format::Json);
    EXPECT_EQ(formatByName("htm"), Format::Html);
    EXPECT_EQ(formatByName("docx"), std::nullopt);
}

TEST(Export, AFormatIsKnownByItsExtension) {
    EXPECT_EQ(formatByExtension("a/b.c.TSV"), Format::Tsv);
    EXPECT_EQ(formatByExtension("report.html"), Format::Html);
}

TEST(Export, WithoutExtensionNoFormatIsGuessed) {
    for (const char* path : {"tmx", "a.tmx/b", "", "-", "a."})
        EXPECT_EQ(formatByExtension(path), std::nullopt) << path;
}

TEST(Export, TheSameProjectGivesTheSameBytes) {
    for (const Format format : {Format::Tmx, Format::Tsv, Format::Json, Format::Html})
        EXPECT_EQ(write(bakery(), format, {}).bytes, write(bakery(), format, {}).bytes);
}

TEST(Export, EachFormatHasItsWriter) {
    EXPECT_EQ(write(bakery(), Format::Tmx, {}).bytes, writeTmx(bakery(), {}).bytes);
    EXPECT_EQ(write(bakery(), Format::Tsv, {}).bytes, writeTsv(bakery(), {}).bytes);
    EXPECT_EQ(write(bakery(), Format::Json, {}).bytes, writeJson(bakery(), {}).bytes);
    EXPECT_EQ(write(bakery(), Format::Html, {}).bytes, writeHtml(bakery(), {}).bytes);
}

} // namespace
} // namespace muqabala
