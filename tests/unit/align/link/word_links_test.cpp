#include "align/link/concept_table.h"
#include "align/link/typed_text.h"
#include "align/link/word_linker.h"

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

LinkedSentence linkedBy(const LinkKnowledge& knowledge, const std::string& english,
                        const std::string& arabic) {
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
    const WordLinker linker({source.types(), sentence.source.language},
                            {target.types(), sentence.target.language}, knowledge);
    sentence.links = linker.link(sourceTypes, targetTypes);
    return sentence;
}

LinkedSentence linked(const std::string& english, const std::string& arabic, std::string_view table,
                      std::string_view relatives = {}) {
    Lexicon lexicon;
    EXPECT_TRUE(lexicon.addTable(table, "table", {"en"}, {"ar"}, 0));
    RelatedWords related{Language{"en"}};
    EXPECT_TRUE(related.read(relatives, "relatives"));
    return linkedBy({.dictionaries = &lexicon, .related = &related}, english, arabic);
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
    const LinkedSentence sentence =
        linkedBy({.dictionaries = &lexicon, .learned = &learned}, "a harbour", "ميناء");
    EXPECT_EQ(evidenceOf(sentence, "harbour"), LinkEvidence::Learned);
}

Renderings renderings(std::string_view rows) {
    Renderings read(Language{"en"}, Language{"ar"});
    EXPECT_TRUE(read.read(rows, "rows"));
    read.phrases.index();
    return read;
}

TEST(WordLinks, AllWordsOfAPhraseAreSupportedByItsRendering) {
    const Renderings known = renderings("take the stand\tأدلى بشهادة, وقف\n");
    const LinkedSentence sentence =
        linkedBy({.renderings = &known}, "He took the stand today", "أدلى الرجل بشهادته اليوم");
    EXPECT_GT(sentence.supportOf("took"), .7F);
    EXPECT_GT(sentence.supportOf("stand"), .7F);
    EXPECT_GT(sentence.links.target.support[0], .7F);
    EXPECT_GT(sentence.links.target.support[2], .7F);
}

TEST(WordLinks, HalfAPhraseSupportsNothing) {
    const Renderings known = renderings("retrial\tإعادة محاكمة\n");
    EXPECT_EQ(linkedBy({.renderings = &known}, "a retrial", "محاكمة").supportOf("retrial"), 0);
    EXPECT_GT(linkedBy({.renderings = &known}, "a retrial", "إعادة محاكمة").supportOf("retrial"), .7F);
}

TEST(WordLinks, APhraseDoesNotReachOverAMark) {
    const Renderings known = renderings("retrial\tإعادة محاكمة\n");
    EXPECT_EQ(linkedBy({.renderings = &known}, "a retrial", "إعادة، محاكمة").supportOf("retrial"), 0);
}

TEST(WordLinks, PhrasesAreFoundFromArabicIntoEnglishToo) {
    const Renderings known = renderings("retrial\tإعادة محاكمة\n");
    LinkedSentence sentence = linkedBy({.renderings = &known}, "retrial", "إعادة محاكمة");
    TypedText source(sentence.target);
    TypedText target(sentence.source);
    const auto sourceTypes = source.add(sentence.targetWords);
    const auto targetTypes = target.add(sentence.sourceWords);
    const WordLinker linker({source.types(), {"ar"}}, {target.types(), {"en"}}, {.renderings = &known});
    EXPECT_EQ(linker.link(sourceTypes, targetTypes).links.size(), 2U);
}

TEST(WordLinks, BesideAWordWhoseRenderingsAreKnownOthersAreTrustedLess) {
    Lexicon lexicon;
    ASSERT_TRUE(lexicon.addTable("anger\tكره\n", "table", {"en"}, {"ar"}, 0));
    const Renderings known = renderings("anger\tغضب\n");
    const LinkedSentence alone = linkedBy({.dictionaries = &lexicon}, "anger", "كره");
    const LinkedSentence beside = linkedBy({.dictionaries = &lexicon, .renderings = &known}, "anger", "كره");
    EXPECT_GT(beside.supportOf("anger"), 0);
    EXPECT_LT(beside.supportOf("anger"), alone.supportOf("anger"));
    EXPECT_TRUE(beside.links.source.known[0]);
    EXPECT_FALSE(alone.links.source.known[0]);
}

TEST(Renderings, ARowWithoutRenderingsIsMalformed) {
    Renderings read(Language{"en"}, Language{"ar"});
    const Status status = read.read("anger\tغضب\nhatred\n", "rows");
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, ErrorCode::MalformedData);
    EXPECT_EQ(status.error().line, 2U);
}

TEST(Renderings, OfATableOfTranslationsOnlyPhrasesAreTaken) {
    Renderings read(Language{"en"}, Language{"ar"});
    ASSERT_TRUE(
        read.readPhrases("anger\tغضب\nunited states\tالولايات المتحدة\nIT\tتقنية المعلومات\n", "rows"));
    EXPECT_EQ(read.phrases.first().size(), 1U);
}

} // namespace
} // namespace muqabala
