#pragma once

#include "corpus/project.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

using Sentences = std::vector<std::string>;

/// A document of paragraphs of sentences, a space between sentences and a line break between paragraphs.
/// Paragraphs in `titles` (by index) are titles.
Document documentOf(std::string name, std::string language, const std::vector<Sentences>& paragraphs,
                    std::initializer_list<std::size_t> titles = {});

/// The words where they first stand in the document.
TextSpan spanOf(const Document& document, std::string_view words);

/// A bead by the numbers of its units on either side.
struct Step {
    std::uint32_t source = 1;
    std::uint32_t target = 1;
    double probability = 0.9;
};

template <class A>
A alignmentOf(std::initializer_list<Step> steps) {
    std::vector<typename A::Bead> beads;
    typename A::Bead next;
    for (const Step& step : steps) {
        next.source = {next.source.end, {next.source.end.value + step.source}};
        next.target = {next.target.end, {next.target.end.value + step.target}};
        next.probability = step.probability;
        beads.push_back(next);
    }
    return A(std::move(beads));
}

/// A note; fields that the test is not about can be set afterwards.
Divergence noteOf(std::string id, Category category, Severity severity, std::string reason);

/// Two texts of our own about a bakery: a title, two paragraphs, one-sided and uneven pairs, notes on one
/// side, on both and on the whole text.
Project bakery();

/// The bakery as two people reviewed it: the second pair confirmed, the fourth rejected; the number accepted
/// with a comment and a rendering, the comma dismissed; a note of Hind's own on words of both texts.
Project reviewedBakery();

/// A sentence on either side that correspond with probability 0.5; "a.txt" in "en", "b.txt" in "ar".
Project onePair(std::string source, std::string target);

} // namespace muqabala
