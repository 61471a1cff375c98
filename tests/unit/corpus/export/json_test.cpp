#include "corpus/export/export.h"
#include "tests/unit/corpus/export/sample.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <string>

namespace muqabala {
namespace {

using nlohmann::json;

json written(const Project& project) {
    return json::parse(writeJson(project, {}).bytes);
}

json schema() {
    return json::parse(std::ifstream(MUQABALA_SOURCE_DIR "/corpus/export/muqabala.schema.json"));
}

/// The part of the schema that a "$ref" of it ("#/$defs/note") names; the part itself when it names none.
const json& resolved(const json& schema, const json& part) {
    if (!part.contains("$ref"))
        return part;
    return schema.at(json::json_pointer(part["$ref"].get<std::string>().substr(1)));
}

/// Follows the subset of JSON Schema that ours is written in, and reports what does not conform.
void expectConforms(const json& schema, const json& rule, const json& value, const std::string& place) {
    const json& part = resolved(schema, rule);
    if (value.is_null()) {
        EXPECT_THAT(part.at("type"), testing::Contains("null")) << place;
        return;
    }
    for (const json& name : part.value("required", json::array()))
        EXPECT_TRUE(value.contains(name.get<std::string>())) << place << " has no " << name;
    if (part.contains("enum")) {
        EXPECT_THAT(part["enum"], testing::Contains(value)) << place;
    }
    if (part.contains("const")) {
        EXPECT_EQ(part["const"], value) << place;
    }
    const json properties = part.value("properties", json::object());
    if (value.is_object()) {
        for (const auto& [name, member] : value.items()) {
            ASSERT_TRUE(properties.contains(name))
                << place << " has " << name << ", which the schema does not";
            expectConforms(schema, properties[name], member, place + "/" + name);
        }
    }
    for (std::size_t i = 0; value.is_array() && i < value.size(); ++i)
        expectConforms(schema, part.at("items"), value[i], place + "/" + std::to_string(i));
}

/// The bakery with what the pairs might be instead.
Project doubtfulBakery() {
    Project project = bakery();
    for (const Bead& bead : project.alignment.beads())
        project.certainty.pairs.push_back({.bead = bead});
    project.certainty.pairs[2].runnerUp = Bead{{{2}, {3}}, {{2}, {3}}, 0.28};
    project.certainty.pairs[1].reasons =
        Reasons{.words = {{"Thirty", "ثلاثة", WordRole::Number, 1.25}, {"", "هنا", WordRole::Word, -0.5}},
                .lengths = 0.75,
                .lengthRatio = 0.9,
                .usualLengthRatio = 0.95,
                .shape = -0.4,
                .paragraphs = 0.2};
    project.certainty.pairs[1].words = {{{.source = project.source.segments[1].span,
                                          .target = project.target.segments[1].span,
                                          .evidence = LinkEvidence::SameForm,
                                          .weight = 0.5,
                                          .probability = 0.75}}};
    project.certainty.links = {{{0}, {0}, 1}, {{2}, {2}, 0.9876}, {{3}, {2}, 0.7}};
    return project;
}

TEST(Json, TheFileConformsToItsSchema) {
    const json theSchema = schema();
    ExportOptions options;
    options.creationDate = "20170404T120000Z";
    for (const Project& project : {bakery(), doubtfulBakery(), reviewedBakery(), Project{}})
        expectConforms(theSchema, theSchema, json::parse(writeJson(project, options).bytes), "");
}

TEST(Json, TheFormatAndItsVersionComeFirst) {
    EXPECT_THAT(writeJson(bakery(), {}).bytes,
                testing::StartsWith("{\n \"format\": \"muqabala\",\n \"version\": 1,"));
}

TEST(Json, ParagraphsAreTheOriginalCharacters) {
    Project project;
    project.source = documentOf("a", "en", {{"A line\n that  goes on.", "Next."}});
    const json file = written(project);
    EXPECT_EQ(file["source"]["paragraphs"], json::array({"A line\n that  goes on. Next."}));
}

TEST(Json, ADocumentIsThisObject) {
    EXPECT_EQ(written(bakery())["translation"], json::parse(R"({
        "name": "bakery.ar.txt",
        "language": "ar",
        "paragraphs": ["المخبز في حارة الطاحونة",
                       "يعمل هنا ثلاثة أشخاص. يبدؤون في الرابعة والجو مظلم.",
                       "تقول السيدة رو: «خبز وملح». والخبز طيب , وهو رخيص."],
        "roles": ["title", "body", "body"],
        "frontMatter": [{"kind": "site-path", "value": "الرئيسة \\ طعام", "text": "الرئيسة \\ طعام"},
                        {"kind": "translator", "value": "هند", "text": "ترجمة : هند"},
                        {"kind": "translator", "value": "هند", "text": "ترجمة : هند"}]
    })"));
}

TEST(Json, APairIsThisObject) {
    EXPECT_EQ(written(bakery())["pairs"][2], json::parse(R"({
        "number": 3, "kind": "2-1", "probability": 0.7,
        "source": {"begin": 2, "end": 4,
                   "spans": [{"paragraph": 1, "start": 25, "end": 44}, {"paragraph": 1, "start": 45, "end": 56}],
                   "text": "They begin at four. It is dark."},
        "translation": {"begin": 2, "end": 3, "spans": [{"paragraph": 1, "start": 22, "end": 51}],
                        "text": "يبدؤون في الرابعة والجو مظلم."}
    })"));
}

TEST(Json, WhatAPairMightBeInsteadStandsWithIt) {
    const json pairs = written(doubtfulBakery())["pairs"];
    EXPECT_EQ(pairs[2]["runnerUp"], json::parse(R"({"kind": "1-1", "probability": 0.28,
        "source": {"begin": 2, "end": 3}, "translation": {"begin": 2, "end": 3}})"));
    EXPECT_TRUE(pairs[0].contains("runnerUp"));
    EXPECT_TRUE(pairs[0]["runnerUp"].is_null());
}

TEST(Json, ReasonsAreThisObject) {
    const json pairs = written(doubtfulBakery())["pairs"];
    EXPECT_EQ(pairs[1]["reasons"], json::parse(R"({
        "words": [{"source": "Thirty", "translation": "ثلاثة", "role": "number", "nats": 1.25},
                  {"source": "", "translation": "هنا", "role": "word", "nats": -0.5}],
        "lengths": 0.75, "lengthRatio": 0.9, "usualLengthRatio": 0.95, "shape": -0.4, "paragraphs": 0.2,
        "alone": 0.0, "total": 1.3})"));
    EXPECT_FALSE(pairs[0].contains("reasons"));
}

TEST(Json, AWordLinkIsThisObject) {
    const json pairs = written(doubtfulBakery())["pairs"];
    EXPECT_EQ(pairs[1]["words"], json::parse(R"([{
        "source": {"paragraph": 1, "start": 0, "end": 24}, "translation": {"paragraph": 1, "start": 0, "end": 21},
        "evidence": "same form", "weight": 0.5, "probability": 0.75}])"));
    EXPECT_FALSE(pairs[0].contains("words"));
}

TEST(Json, LinksOfSentencesAreTheseObjects) {
    const json links = written(doubtfulBakery())["links"];
    ASSERT_EQ(links.size(), 3U);
    EXPECT_EQ(links[1], json::parse(R"({"source": 2, "translation": 2, "probability": 0.988})"));
}

TEST(Json, APairThatWasEditedSinceHasNoRunnerUp) {
    Project project = doubtfulBakery();
    const std::vector<Bead> halves = {{{{2}, {3}}, {{2}, {3}}, 1.0}, {{{3}, {4}}, {{3}, {3}}, 1.0}};
    EXPECT_EQ(project.alignment.splice(2, 1, halves).size(), 1U);
    EXPECT_FALSE(written(project)["pairs"][2].contains("runnerUp"));
    EXPECT_TRUE(written(project)["pairs"][4].contains("runnerUp"));
}

TEST(Json, AnEmptySideHasAnEmptyRange) {
    EXPECT_EQ(written(bakery())["pairs"][4]["translation"],
              json::parse(R"({"begin": 4, "end": 4, "spans": [], "text": ""})"));
}

TEST(Json, AParagraphPairIsThisObject) {
    EXPECT_EQ(written(bakery())["paragraphPairs"][1], json::parse(R"({
        "number": 2, "kind": "1-1", "probability": 0.98,
        "source": {"begin": 1, "end": 2}, "translation": {"begin": 1, "end": 2}
    })"));
}

TEST(Json, ANoteIsThisObject) {
    EXPECT_EQ(written(bakery())["notes"][1], json::parse(R"({
        "id": "n1", "check": "test", "category": "accuracy/number", "severity": "major", "confidence": 0.75,
        "source": {"paragraph": 1, "start": 0, "end": 6},
        "translation": {"paragraph": 1, "start": 9, "end": 14},
        "reason": "“Thirty” becomes “ثلاثة” (3).", "arabicReason": "", "pairs": [2], "occurrences": []
    })"));
}

TEST(Json, ANoteOnTheWholeTextHasOccurrencesInsteadOfPlaces) {
    const json note = written(bakery())["notes"][0];
    EXPECT_TRUE(note["source"].is_null());
    EXPECT_TRUE(note["translation"].is_null());
    EXPECT_EQ(note["pairs"], json::array());
    EXPECT_EQ(note["occurrences"], json::parse(R"([{"paragraph": 2, "start": 39, "end": 40}])"));
}

/// Where a span of a text of two paragraphs, "ab😀c" and "de", is said to lie.
json placeOf(TextSpan span) {
    Project project;
    project.source = documentOf("a", "en", {{"ab😀c"}, {"de"}}); // bytes 0 to 7 and 8 to 10
    Divergence note = noteOf("n", Category::Spelling, Severity::Minor, "reason");
    note.source = span;
    project.divergences = {note};
    return written(project)["notes"][0]["source"];
}

TEST(Json, PlacesAreCodePointsOfTheParagraph) {
    EXPECT_EQ(placeOf({6, 7}), json::parse(R"({"paragraph": 0, "start": 3, "end": 4})"));
    EXPECT_EQ(placeOf({9, 10}), json::parse(R"({"paragraph": 1, "start": 1, "end": 2})"));
}

TEST(Json, APlaceOverTwoParagraphsIsCutOffAtTheEndOfTheFirst) {
    EXPECT_EQ(placeOf({6, 9}), json::parse(R"({"paragraph": 0, "start": 3, "end": 4})"));
}

TEST(Json, APlaceWithoutCharactersMayStandAtTheEndOfAParagraph) {
    EXPECT_EQ(placeOf({7, 7}), json::parse(R"({"paragraph": 0, "start": 4, "end": 4})"));
}

TEST(Json, APlaceOutsideTheParagraphsIsNoPlace) {
    EXPECT_TRUE(placeOf({7, 8}).is_null());
}

TEST(Json, PlacesAreRightInALongText) {
    Project project;
    std::string text;
    for (int i = 0; i < 400; ++i)
        text += "سطر ";
    project.source = documentOf("a", "ar", {{text + "هنا"}});
    Divergence note = noteOf("n", Category::Spelling, Severity::Minor, "reason");
    note.source = spanOf(project.source, "هنا");
    project.divergences = {note};
    EXPECT_EQ(written(project)["notes"][0]["source"],
              json::parse(R"({"paragraph": 0, "start": 1600, "end": 1603})"));
}

TEST(Json, ControlCharactersComeBackAsTheyWentOut) {
    Project project;
    project.source = documentOf("a\"\\.txt", "en", {{"a\x01\u2028\"b</script>"}});
    EXPECT_EQ(written(project)["source"]["paragraphs"][0], "a\x01\u2028\"b</script>");
    EXPECT_EQ(written(project)["source"]["name"], "a\"\\.txt");
}

} // namespace
} // namespace muqabala
