// Reading the article for which the program was first made, and its sentences against those set by hand.

#include "corpus/import/bilingual_text.h"
#include "corpus/text/trim.h"

#include "files.h"
#include "sentences.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <string>
#include <utility>
#include <vector>

namespace muqabala {
namespace {

using nlohmann::json;

constexpr const char* kName = "how-iran-and-america-can-beat-isis.ar-en.txt";

std::string trimmedOf(const std::string& text) {
    const TextSpan span = trimmed(text, {0, static_cast<std::uint32_t>(text.size())});
    return text.substr(span.begin, span.size());
}

class Article : public testing::Test {
protected:
    void SetUp() override {
        const std::optional<std::string> bytes =
            test::bytesOf(test::sharedFile(std::string("seed/") + kName));
        if (!bytes)
            GTEST_SKIP() << "the article is not beside the project";
        Result<BilingualText> read = readBilingualText(*bytes, kName, {});
        ASSERT_TRUE(read) << read.error().detail;
        article_ = std::move(*read);
    }

    static json gold(const std::string& name) {
        return json::parse(*test::bytesOf(test::sharedFile("gold/" + name)));
    }

    static std::vector<std::string> body(const Document& document) {
        std::vector<std::string> texts;
        for (const Paragraph& paragraph : document.paragraphs) {
            if (paragraph.role == ParagraphRole::Body)
                texts.emplace_back(document.at(paragraph.span));
        }
        return texts;
    }

    static std::vector<std::string> values(const Document& document, FrontMatterKind kind) {
        std::vector<std::string> found;
        for (const FrontMatterItem& item : document.frontMatter) {
            if (item.kind == kind)
                found.push_back(item.value);
        }
        return found;
    }

    void expectBody(const Document& document, const std::string& language) {
        std::vector<std::string> expected = gold("paras.json").at(language).get<std::vector<std::string>>();
        for (std::string& paragraph : expected)
            paragraph = trimmedOf(paragraph);
        EXPECT_EQ(body(document), expected);
    }

    void expectSentences(const Document& document, const std::string& language) {
        const Document segmented = test::segmentedByShippedRules(document);
        ASSERT_EQ(segmented.paragraphs.front().role, ParagraphRole::Title);
        const json notes = gold("notes_dev.json");
        for (const json& entry : notes.at("sentences")) {
            const std::size_t number = entry.at("para").get<std::size_t>();
            EXPECT_EQ(test::sentenceSpans(segmented, number + 1),
                      entry.at(language).get<test::CodePointSpans>())
                << language << " paragraph " << number;
        }
    }

    BilingualText article_;
};

TEST_F(Article, ItsTwoTextsAreFound) {
    EXPECT_EQ(article_.report.layout, Layout::Stacked);
    EXPECT_EQ(article_.report.targetLines, (std::vector<LineRange>{{1, 33}}));
    EXPECT_EQ(article_.report.sourceLines, (std::vector<LineRange>{{35, 58}}));
    EXPECT_EQ(article_.report.encoding, Encoding::Utf8);
    EXPECT_EQ(article_.report.sourceParagraphs, ParagraphRule::EachLine);
    EXPECT_EQ(article_.report.targetParagraphs, ParagraphRule::EachLine);
}

TEST_F(Article, ItsBodyIsTwentyTwoParagraphsOnEitherSide) {
    expectBody(article_.source, "en");
    expectBody(article_.target, "ar");
}

TEST_F(Article, ItsTitlesAreTheFirstParagraphs) {
    for (const Document* document : {&article_.source, &article_.target}) {
        const Paragraph& title = document->paragraphs.front();
        EXPECT_EQ(title.role, ParagraphRole::Title);
        EXPECT_EQ(values(*document, FrontMatterKind::Title),
                  (std::vector<std::string>{std::string(document->at(title.span))}));
    }
}

TEST_F(Article, ItsDatesAreFoundOnEitherSide) {
    EXPECT_EQ(values(article_.target, FrontMatterKind::Date),
              (std::vector<std::string>{"2014-06-28", "2014-06-25"}));
    EXPECT_EQ(values(article_.source, FrontMatterKind::Date), (std::vector<std::string>{"2014-06-21"}));
}

TEST_F(Article, ItsCreditsAreFound) {
    EXPECT_EQ(values(article_.target, FrontMatterKind::SitePath).size(), 1U);
    EXPECT_EQ(values(article_.target, FrontMatterKind::Publication),
              (std::vector<std::string>{"نيوزويك – ديلي بيست"}));
    EXPECT_EQ(values(article_.target, FrontMatterKind::Translator),
              (std::vector<std::string>{"قسم الترجمة في مركز الشرق العربي"}));
    ASSERT_EQ(values(article_.source, FrontMatterKind::Url).size(), 1U);
    EXPECT_TRUE(
        values(article_.source, FrontMatterKind::Url).front().starts_with("http://www.thedailybeast.com/"));
}

TEST_F(Article, ItsSentencesAreThoseSetByHand) {
    expectSentences(article_.source, "en");
    expectSentences(article_.target, "ar");
}

} // namespace
} // namespace muqabala
