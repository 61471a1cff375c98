#include "align/divergence/term_index.h"
#include "tests/unit/align/divergence/pairs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace muqabala {
namespace {

using muqabala::testing::divergencesIn;
using muqabala::testing::Pairs;
using muqabala::testing::projectOf;
using muqabala::testing::Said;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TermEntry entry(std::vector<std::string> terms, const std::string& preferred,
                const std::string& forbidden = {}) {
    TermEntry entry{std::move(terms), {}};
    if (!preferred.empty())
        entry.renderings.push_back({preferred, TermStatus::Preferred});
    if (!forbidden.empty())
        entry.renderings.push_back({forbidden, TermStatus::Forbidden});
    return entry;
}

std::vector<Divergence> notesOn(const Project& project, const Termbase& termbase) {
    TermIndex terms(Language{"en"}, Language{"ar"});
    terms.add(termbase);
    DetectionResources resources;
    resources.terms = &terms;
    std::vector<Divergence> notes = divergencesIn(project, resources);
    std::erase_if(notes, [](const Divergence& note) { return !note.check.starts_with("term-"); });
    return notes;
}

std::vector<Said> found(const Pairs& pairs, const Termbase& termbase) {
    const Project project = projectOf(pairs);
    std::vector<Said> said;
    for (const Divergence& note : notesOn(project, termbase))
        said.push_back({note.check, note.source ? std::string(project.source.at(*note.source)) : "",
                        note.target ? std::string(project.target.at(*note.target)) : ""});
    return said;
}

const Termbase kCeasefire{entry({"ceasefire"}, "وقف إطلاق النار", "هدنة")};

TEST(Terms, AForbiddenRenderingIsNotedOnBothSides) {
    const Project project = projectOf({{"The ceasefires held.", "صمدت الهدنة."}});
    const std::vector<Divergence> notes = notesOn(project, kCeasefire);
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_EQ(notes[0].check, "term-forbidden");
    EXPECT_EQ(project.source.at(*notes[0].source), "ceasefires");
    EXPECT_EQ(project.target.at(*notes[0].target), "الهدنة");
    EXPECT_EQ(notes[0].reason, "The termbase wants “وقف إطلاق النار” for “ceasefires”, not “الهدنة”.");
    EXPECT_EQ(notes[0].arabicReason, "المصطلح المعتمد لـ«ceasefires» هو «وقف إطلاق النار»، لا «الهدنة».");
}

TEST(Terms, APreferredRenderingThatIsMissingIsNotedAtTheTerm) {
    EXPECT_THAT(found({{"The ceasefire held.", "صمد الاتفاق."}}, kCeasefire),
                ElementsAre(Said{"term-not-used", "ceasefire", ""}));
}

TEST(Terms, RenderingsAreFoundThroughCliticsAndInflection) {
    EXPECT_THAT(found({{"The ceasefire held.", "صمد وقف إطلاق النار."},
                       {"After the ceasefire.", "بعد وقفهم لإطلاق النار."}},
                      kCeasefire),
                IsEmpty());
    EXPECT_THAT(
        found({{"A nuclear weapon.", "سلاح وأسلحة نووية."}}, {entry({"nuclear weapons"}, "الأسلحة النووية")}),
        IsEmpty());
}

TEST(Terms, WhereTheOriginalHasNoTermNothingIsForbidden) {
    EXPECT_THAT(found({{"The truce held.", "صمدت الهدنة."}}, kCeasefire), IsEmpty());
}

TEST(Terms, TheLongerTermSpeaksForTheShorterInsideIt) {
    EXPECT_THAT(found({{"The prime minister spoke.", "تحدث رئيس الوزراء."}},
                      {entry({"minister"}, "وزير"), entry({"prime minister"}, "رئيس الوزراء")}),
                IsEmpty());
}

TEST(Terms, AForbiddenWordInsideThePreferredOneIsNoMatter) {
    EXPECT_THAT(
        found({{"The group spoke.", "تحدث تنظيم الدولة."}}, {entry({"group"}, "تنظيم الدولة", "الدولة")}),
        IsEmpty());
}

TEST(Terms, AnAdmittedRenderingWillDo) {
    TermEntry truce = entry({"truce"}, "هدنة");
    truce.renderings.push_back({"مهادنة", TermStatus::Admitted});
    EXPECT_THAT(found({{"The truce held.", "صمدت المهادنة."}}, {truce}), IsEmpty());
}

TEST(Terms, AcronymsAreNotTheWordsThatTheyLookLike) {
    EXPECT_THAT(found({{"They told us so.", "أخبرونا بذلك."}}, {entry({"US"}, "الولايات المتحدة")}),
                IsEmpty());
    EXPECT_THAT(found({{"The US said so.", "قالت أمريكا ذلك."}}, {entry({"US"}, "الولايات المتحدة")}),
                ElementsAre(Said{"term-not-used", "US", ""}));
}

} // namespace
} // namespace muqabala
