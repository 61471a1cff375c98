#include "align/link/concept_table.h"
#include "align/link/type_match_index.h"
#include "align/link/typed_text.h"
#include "align/link/word_links.h"

#include <gtest/gtest.h>

namespace muqabala {
namespace {

struct LinkedSentence {
    Document source;
    Document target;
    std::vector<Word> sourceWords;
    std::vector<Word> targetWords;
    PairLinks links;

    /// The word that a source word is linked with, "" when with none.
    [[nodiscard]] std::string counterpartOf(std::string_view word) const {
        for (std::size_t i = 0; i < sourceWords.size(); ++i) {
            if (source.at(sourceWords[i].span) == word && links.source.linked[i] >= 0)
                return std::string(
                    target.at(targetWords[static_cast<std::size_t>(links.source.linked[i])].span));
        }
        return {};
    }

    [[nodiscard]] float supportOf(std::string_view word) const {
        for (std::size_t i = 0; i < sourceWords.size(); ++i) {
            if (source.at(sourceWords[i].span) == word)
                return links.source.support[i];
        }
        return -1;
    }
};

/// What links a source word, which has a link.
LinkEvidence evidenceOf(const LinkedSentence& sentence, std::string_view word) {
    for (const WordLink& link : sentence.links.links) {
        if (sentence.source.at(sentence.sourceWords[link.source].span) == word)
            return link.evidence;
    }
    ADD_FAILURE() << word << " is not linked";
    return {};
}

LinkedSentence linked(const std::string& english, const std::string& arabic, std::string_view table,
                      std::string_view relatives = {}) {
    Lexicon lexicon;
    EXPECT_TRUE(lexicon.addTable(table, "table", {"en"}, {"ar"}, 0));
    RelatedWords related{Language{"en"}};
    EXPECT_TRUE(related.read(relatives, "relatives"));
    LinkedSentence sentence;
    sentence.source.language = {"en"};
    sentence.source.text = english;
    sentence.target.language = {"ar"};
    sentence.target.text = arabic;
    sentence.sourceWords = splitWords(english, {0, static_cast<std::uint32_t>(english.size())});
    sentence.targetWords = splitWords(arabic, {0, static_cast<std::uint32_t>(arabic.size())});
    TypedText source(sentence.source);
    TypedText target(sentence.target);
    const auto sourceTypes = source.add(sentence.sourceWords);
    const auto targetTypes = target.add(sentence.targetWords);
    const std::vector<const Lexicon*> lexicons{&lexicon};
    sentence.links =
        linkWords(sourceTypes, targetTypes,
                  matchWithRelated({source.types(), sentence.source.language},
                                   {target.types(), sentence.target.language}, lexicons, &related));
    return sentence;
}

TEST(WordLinks, AWordIsLinkedThroughCliticsWithItsTranslation) {
    const LinkedSentence sentence =
        linked("The harbour was closed", "أُغلق وبالميناء", "harbour\tميناء\nclosed\tأغلق\n");
    EXPECT_EQ(sentence.counterpartOf("harbour"), "وبالميناء");
    EXPECT_EQ(sentence.counterpartOf("closed"), "أُغلق");
}

TEST(WordLinks, OfTwoEqualWordsEachIsLinkedWithTheOneAtItsPlace) {
    const LinkedSentence sentence =
        linked("red boat and a very old green boat", "قارب أحمر وآخر قديم جدا قارب أخضر",
               "boat\tقارب\nred\tأحمر\ngreen\tأخضر\n");
    EXPECT_EQ(sentence.links.source.linked[1], 0);
    EXPECT_EQ(sentence.links.source.linked[7], 5);
}

TEST(WordLinks, ARelativeOfAWordLinksItForLess) {
    const std::string_view table = "steal\tسرق\n";
    const LinkedSentence direct = linked("they steal", "هم سرقوا سرق", table);
    const LinkedSentence related = linked("they plunder", "هم سرقوا سرق", table, "plunder\tsteal\t1\n");
    EXPECT_EQ(related.counterpartOf("plunder"), "سرق");
    EXPECT_LT(related.supportOf("plunder"), direct.supportOf("steal"));
}

TEST(WordLinks, AWordWithoutTranslationHasNoSupport) {
    EXPECT_EQ(linked("a quiet harbour", "ميناء", "harbour\tميناء\nquiet\tهادئ\n").supportOf("quiet"), 0);
}

TEST(WordLinks, TheProbabilityGrowsWithTheScore) {
    const LinkedSentence sentence = linked("harbour", "ميناء", "harbour\tميناء\n");
    ASSERT_EQ(sentence.links.links.size(), 1U);
    EXPECT_GT(sentence.links.links.front().probability, .9F);
}

TEST(ConceptTable, AnyWordOfARowMayStandForAnyTranslation) {
    Lexicon lexicon;
    ASSERT_TRUE(addConcepts(lexicon, "say, tell\tقال, صرح\n", "table", {"en"}, {"ar"}, .5F));
    const std::vector<WordType> english{{"tell", "tell", WordKind::Latin, false}};
    const std::vector<WordType> arabic{{"صرح", "صرح", WordKind::Arabic, false}};
    EXPECT_EQ(lexicon.match(english, {"en"}, arabic, {"ar"}).matches.size(), 1U);
}

TEST(ConceptTable, ARowWithoutTranslationsIsMalformed) {
    Lexicon lexicon;
    const Status status = addConcepts(lexicon, "say, tell\n", "table", {"en"}, {"ar"}, .5F);
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, ErrorCode::MalformedData);
    EXPECT_EQ(status.error().line, 1U);
}

TEST(WordLinks, EachTellsItsEvidence) {
    const LinkedSentence sentence = linked("The harbour of Sunderland has 44 old boats with a NATO flag.",
                                           "في ميناء سندرلاند 44 قاربا عتيقا وعلم NATO.",
                                           "harbour\tميناء\nancient\tعتيق\n", "old\tancient\t1\n");
    EXPECT_EQ(evidenceOf(sentence, "harbour"), LinkEvidence::Dictionary);
    EXPECT_EQ(evidenceOf(sentence, "Sunderland"), LinkEvidence::Sound);
    EXPECT_EQ(evidenceOf(sentence, "44"), LinkEvidence::Number);
    EXPECT_EQ(evidenceOf(sentence, "old"), LinkEvidence::Related);
    EXPECT_EQ(evidenceOf(sentence, "NATO"), LinkEvidence::SameForm);
}

TEST(WordLinks, WhatOnlyTheSecondLexiconHasWasLearned) {
    Lexicon lexicon;
    Lexicon learned;
    ASSERT_TRUE(learned.addTable("harbour\tميناء\n", "table", {"en"}, {"ar"}, 0));
    const WordType english{"harbour", "harbour", WordKind::Latin, false};
    const WordType arabic{"ميناء", "ميناء", WordKind::Arabic, false};
    const Language from{"en"};
    const Language to{"ar"};
    const std::vector<const Lexicon*> lexicons{&lexicon, &learned};
    const TypeMatchIndex matches =
        matchWithRelated({{&english, 1}, from}, {{&arabic, 1}, to}, lexicons, nullptr);
    ASSERT_EQ(matches.of(0).size(), 1U);
    EXPECT_EQ(matches.of(0).front().evidence, LinkEvidence::Learned);
}

} // namespace
} // namespace muqabala
