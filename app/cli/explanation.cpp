#include "app/cli/explanation.h"

#include "app/cli/isolates.h"
#include "app/cli/quoting.h"
#include "app/cli/wording.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <string_view>

namespace muqabala::cli {
namespace {

constexpr std::size_t kMostWords = 12; // for a pair, and against it

/// "  +1.25" before what says so.
std::string line(double nats, const std::string& what) {
    constexpr int kDigits = 2;
    constexpr std::size_t kWidth = 8;
    const std::string figure = (std::signbit(nats) ? "−" : "+") + decimal(std::abs(nats), kDigits);
    const std::size_t width = figure.size() - (std::signbit(nats) ? 2 : 0); // the minus sign has three bytes
    return std::string(kWidth - std::min(width, kWidth), ' ') + figure + "  " + what + "\n";
}

/// "1–1", "1–0".
std::string kindOf(const Bead& bead) {
    return std::to_string(bead.source.size()) + "–" + std::to_string(bead.target.size());
}

template <class I>
std::string sentences(const Document& document, Range<I> range) {
    std::string text;
    for (std::uint32_t i = range.begin.value; i < range.end.value; ++i)
        text += "  " + quoted(document, document.segments[i].span) + "\n";
    return text;
}

std::string describe(const WordReason& word) {
    const std::string role = word.role == WordRole::Word ? "" : std::string(" (") + roleName(word.role) + ")";
    if (word.source.empty())
        return isolate(word.target) + role + " has no match in the original";
    if (word.target.empty())
        return isolate(word.source) + role + " has no match in the translation";
    return isolate(word.source) + " ↔ " + isolate(word.target) + role;
}

/// The first of the words, which say most, and the others in one line.
std::string wordLines(std::span<const WordReason> words, std::string_view others) {
    std::string text;
    double rest = 0;
    for (std::size_t w = 0; w < words.size(); ++w) {
        if (w < kMostWords)
            text += line(words[w].nats, describe(words[w]));
        else
            rest += words[w].nats;
    }
    if (words.size() > kMostWords)
        text += line(rest, counted(words.size() - kMostWords, "other word") + std::string(others));
    return text;
}

std::string describeWords(const Reasons& reasons) {
    std::vector<WordReason> words = reasons.words;
    const auto against = std::ranges::find_if(words, [](const WordReason& word) { return word.nats < 0; });
    std::reverse(against, words.end());
    const auto count = static_cast<std::size_t>(against - words.begin());
    const std::span all(words);
    return wordLines(all.first(count), " for it") + wordLines(all.subspan(count), " against it");
}

std::string describeTerms(const Bead& bead, const Reasons& reasons) {
    if (bead.isOneSided())
        return line(reasons.alone, "left without counterpart: what that costs in any text");
    constexpr int kDigits = 2;
    return describeWords(reasons) +
           line(reasons.lengths, "lengths: " + decimal(reasons.lengthRatio, kDigits) +
                                     " letters to each of the original, usual here are " +
                                     decimal(reasons.usualLengthRatio, kDigits)) +
           line(reasons.shape, "how usual pairs of " + kindOf(bead) + " are") +
           line(reasons.paragraphs, "beginnings and ends of paragraphs") + line(reasons.total(), "in all");
}

std::string describeRunnerUp(const Project& project, const PairCertainty& certainty) {
    if (certainty.isGiven)
        return "Kept whatever speaks for it: a pair that was confirmed, or the titles.\n";
    if (!certainty.runnerUp)
        return "Nothing else is nearly as probable.\n";
    const Bead& other = *certainty.runnerUp;
    constexpr int kDigits = 3;
    return "Runner-up: " + kindOf(other) + ", probability " + decimal(other.probability, kDigits) + "\n" +
           sentences(project.source, other.source) + sentences(project.target, other.target);
}

} // namespace

std::string explanationOf(const Project& project, std::size_t pair) {
    const Bead& bead = project.alignment.beads()[pair];
    constexpr int kDigits = 3;
    std::string text =
        pairHeading(project, pair, LineNumbers(project.source.text), LineNumbers(project.target.text)) +
        " · " + kindOf(bead) + ", probability " + decimal(bead.probability, kDigits) + "\n" +
        sentences(project.source, bead.source) + sentences(project.target, bead.target);
    const PairCertainty* certainty = project.certainty.of(bead);
    if (certainty == nullptr)
        return text;
    if (certainty->reasons)
        text += describeTerms(bead, *certainty->reasons);
    return text + describeRunnerUp(project, *certainty);
}

} // namespace muqabala::cli
