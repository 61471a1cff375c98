#include "align/lexicon/run_together.h"

#include "align/lexicon/word_pieces.h"
#include "corpus/text/normalize.h"

#include <gmock/gmock.h>

#include <set>

namespace muqabala {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> segments(std::string_view word, const std::set<std::string>& known) {
    return segmentRunTogether(word, [&](std::string_view piece) {
        return known.contains(std::string(piece)) ? std::optional(0.F) : std::nullopt;
    });
}

TEST(WordEnds, ClosedFeminineAndShortAlefEndAWord) {
    EXPECT_THAT(splitAtWordEnds("حكومةجديدة"), ElementsAre("حكومة", "جديدة"));
    EXPECT_THAT(splitAtWordEnds("علىأن"), ElementsAre("على", "أن"));
    EXPECT_THAT(splitAtWordEnds("حكومة"), ElementsAre("حكومة"));
    EXPECT_THAT(splitAtWordEnds("حكومةٌ"), ElementsAre("حكومةٌ"));
}

TEST(WordEnds, TheMarksOfIndefinitenessEndAWordWithTheirAlef) {
    EXPECT_THAT(splitAtWordEnds("أيضًاعن"), ElementsAre("أيضًا", "عن"));
    EXPECT_THAT(splitAtWordEnds("أيضاًعن"), ElementsAre("أيضاً", "عن"));
    EXPECT_THAT(splitAtWordEnds("أيضاًأن"), ElementsAre("أيضاً", "أن"));
    EXPECT_THAT(splitAtWordEnds("قاضٍالذي"), ElementsAre("قاضٍ", "الذي"));
    EXPECT_THAT(splitAtWordEnds("كتابًا"), ElementsAre("كتابًا"));
}

TEST(RunTogether, KnownWordsAreFound) {
    EXPECT_THAT(segments("فيالدراسه", {"في", "الدراسه", "الدر", "اسه"}), ElementsAre("في", "الدراسه"));
}

TEST(RunTogether, FewLongWordsArePreferred) {
    EXPECT_THAT(segments("كتابهالجديد", {"كتاب", "كتابه", "الجديد", "ها", "لجديد"}),
                ElementsAre("كتابه", "الجديد"));
}

TEST(RunTogether, AFifthOfTheLettersMayRemain) {
    EXPECT_THAT(segments("مدرسهلالمدينه", {"مدرسه", "المدينه"}), ElementsAre("مدرسه", "المدينه"));
    EXPECT_THAT(segments("مدرسهترامبوف", {"مدرسه", "مبوف"}), IsEmpty());
}

TEST(RunTogether, OneWordOrShortPiecesAreNotBelieved) {
    EXPECT_THAT(segments("المدينه", {"المدينه"}), IsEmpty());
    EXPECT_THAT(segments("كوليسترول", {"كول", "يست", "رول"}), IsEmpty());
    EXPECT_THAT(segments("", {}), IsEmpty());
}

TEST(WordPieces, UseTheDictionaryAndTheRestOfTheText) {
    Vocabulary vocabulary(Language{"ar"});
    vocabulary.addTerm(fold("الدراسة", Folding::Match));
    vocabulary.addTerm(fold("القانون", Folding::Match));
    vocabulary.index();
    const auto type = [](std::string_view form) {
        return WordType{std::string(form), fold(form, Folding::Match), WordKind::Arabic, false};
    };
    const std::vector<WordType> types = {type("فيالدراسة"), type("القانونترامب"), type("ترامب"),
                                         type("القانون"), type("والقانونية")};
    const WordPieces pieces(types, vocabulary);
    EXPECT_THAT(pieces.of(types[0]), ElementsAre("في", "الدراسه"));
    EXPECT_THAT(pieces.of(types[1]), ElementsAre("القانون", "ترامب"));
    EXPECT_THAT(pieces.of(types[3]), IsEmpty());
    EXPECT_THAT(pieces.of(types[4]), IsEmpty()) << "known as it is";
}

} // namespace
} // namespace muqabala
