#include "app/collation/messages.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace muqabala::app {
namespace {

TEST(Messages, ThePlaceComesFirst) {
    EXPECT_EQ(message({.code = ErrorCode::InvalidBytes,
                       .file = "a.txt",
                       .line = 3,
                       .byteOffset = 120,
                       .detail = "UTF-8: 0xE1"}),
              "a.txt, line 3, byte 120: bytes that the encoding does not allow (UTF-8: 0xE1). Name "
              "the right "
              "encoding with --encoding, or mend the file there.");
}

TEST(Messages, AFailureWithoutPlaceIsASentenceOfItsOwn) {
    EXPECT_EQ(message({.code = ErrorCode::Cancelled}), "stopped before the end. Nothing was written.");
}

TEST(Messages, InArabicWhatIsForeignIsIsolated) {
    EXPECT_EQ(message({.code = ErrorCode::Binary, .file = "a.txt", .line = 3, .detail = "NUL"}, {"ar"}),
              "\u2068a.txt\u2069، السطر 3: ليس نصًا مجردًا (\u2068NUL\u2069). احفظه أولًا ملفًا نصيًا.");
}

TEST(Messages, OtherLanguagesThanArabicGetEnglish) {
    const Error error{.code = ErrorCode::Cancelled};
    EXPECT_EQ(message(error, {"en"}), message(error));
    EXPECT_EQ(message(error, {"de"}), message(error));
    EXPECT_NE(message(error, {"ar-SY"}), message(error));
}

class MessagesInEachLanguage : public testing::TestWithParam<const char*> {};

TEST_P(MessagesInEachLanguage, EachFailureHasItsOwn) {
    std::vector<std::string> messages;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code) {
        messages.push_back(
            message({.code = static_cast<ErrorCode>(code), .file = "f", .detail = "D."}, {GetParam()}));
        EXPECT_EQ(messages.back().find("unknown failure"), std::string::npos) << code;
        EXPECT_EQ(messages.back().find("عطل غير معروف"), std::string::npos) << code;
        EXPECT_TRUE(messages.back().ends_with('.') || messages.back().ends_with("\u2069")) << messages.back();
    }
    std::ranges::sort(messages);
    EXPECT_EQ(std::ranges::adjacent_find(messages), messages.end());
}

INSTANTIATE_TEST_SUITE_P(All, MessagesInEachLanguage, testing::Values("en", "ar"));

} // namespace
} // namespace muqabala::app
