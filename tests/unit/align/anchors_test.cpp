#include "align/search/anchors.h"

#include "tests/unit/align/texts.h"

#include <gtest/gtest.h>

#include <random>

namespace muqabala {
namespace {

double weightOf(const std::vector<Vote>& votes) {
    double sum = 0;
    for (const Vote& vote : votes)
        sum += vote.weight;
    return sum;
}

/// The slow way: quadratic.
double heaviestByTryingAll(const std::vector<Vote>& votes) {
    std::vector<double> best(votes.size());
    double heaviest = 0;
    for (std::size_t v = 0; v < votes.size(); ++v) {
        best[v] = votes[v].weight;
        for (std::size_t u = 0; u < v; ++u) {
            if (votes[u].cell.source < votes[v].cell.source && votes[u].cell.target < votes[v].cell.target)
                best[v] = std::max(best[v], best[u] + votes[v].weight);
        }
        heaviest = std::max(heaviest, best[v]);
    }
    return heaviest;
}

TEST(HeaviestChain, IsAsHeavyAsTheSlowWayFinds) {
    std::mt19937 random(1);
    for (int round = 0; round < 50; ++round) {
        std::vector<Vote> votes;
        for (std::uint32_t source = 0; source < 12; ++source) {
            for (std::uint32_t target = 0; target < 12; ++target) {
                if (random() % 5 == 0)
                    votes.push_back({{source, target}, static_cast<double>(1 + random() % 7)});
            }
        }
        const std::vector<Vote> chain = heaviestChain(votes);
        EXPECT_DOUBLE_EQ(weightOf(chain), heaviestByTryingAll(votes)) << round;
        for (std::size_t i = 1; i < chain.size(); ++i) {
            EXPECT_LT(chain[i - 1].cell.source, chain[i].cell.source);
            EXPECT_LT(chain[i - 1].cell.target, chain[i].cell.target);
        }
    }
}

TEST(HeaviestChain, OfNothingIsEmpty) {
    EXPECT_TRUE(heaviestChain({}).empty());
}

/// Every third segment of a diagonal, which moves by `shift` target segments half-way.
std::vector<Vote> diagonal(std::uint32_t size, std::uint32_t shift) {
    std::vector<Vote> votes;
    for (std::uint32_t i = 0; i < size; i += 3)
        votes.push_back({{i, i < size / 2 ? i : i + shift}, 12});
    return votes;
}

TEST(SteadyPart, LeavesOutWhatLiesOffTheWayOfTheOthers) {
    std::vector<Vote> votes = diagonal(90, 0);
    votes.erase(votes.begin() + 12, votes.begin() + 19);
    std::vector<Cell> expected;
    for (const Vote& vote : votes)
        expected.push_back(vote.cell);
    // Two that agree with each other are wrong all the same.
    votes.insert(votes.begin() + 12, {{{43, 53}, 20}, {{45, 54}, 12}});
    EXPECT_EQ(steadyPart(votes, {0, 0}, {90, 90}), expected);
}

TEST(SteadyPart, FollowsTheTextsBehindAnOmission) {
    const std::vector<Vote> votes = diagonal(90, 200);
    EXPECT_EQ(steadyPart(votes, {0, 0}, {90, 290}).size(), votes.size());
}

TEST(FindAnchors, ATextThatRepeatsItselfKeepsItsOrder) {
    std::vector<std::string> segments;
    for (int copy = 0; copy < 3; ++copy) {
        for (int i = 0; i < 200; ++i)
            segments.push_back(std::to_string(1000 + i) + " and " + std::to_string(5000 + i));
    }
    const TextTypes text = textTypes(test::documentOf("en", segments));
    MatchRows same;
    for (std::uint32_t type = 0; type < text.types.size(); ++type)
        same.addRow(std::vector{std::pair{type, 1.F}});
    const WordEvidence evidence(text, text, same, std::vector<double>(text.types.size(), .5));
    const std::vector<Cell> anchors = findAnchors(text, text, evidence);
    EXPECT_GT(anchors.size(), 500U);
    for (const Cell& anchor : anchors)
        EXPECT_EQ(anchor.source, anchor.target);
}

} // namespace
} // namespace muqabala
