#pragma once

#include "app/collation/collate.h"
#include "corpus/project.h"

#include <string>
#include <string_view>
#include <vector>

namespace muqabala::review::test {

enum class Begins { Nothing, Paragraph, Title };

/// A pair as a test writes it down: its sentences on both sides.
struct PairText {
    std::vector<std::string> source;
    std::vector<std::string> target;
    Begins begins = Begins::Nothing;
    double probability = 0.99;
};

/// A project of English and Arabic with these pairs, without notes.
[[nodiscard]] Project buildProject(const std::vector<PairText>& pairs);

/// Six pairs in two paragraphs and a title, with four notes; what the tests of models and window read.
[[nodiscard]] Project smallProject();

/// So many pairs of two sentences of varying length.
[[nodiscard]] Project longProject(int pairs);

/// Where words first stand in a document; they must be there.
[[nodiscard]] TextSpan spanOf(const Document& document, std::string_view words);

/// The project as a collation found it, plausibly.
[[nodiscard]] app::Collation collationOf(Project project);

} // namespace muqabala::review::test
