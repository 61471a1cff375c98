// The lattice against an oracle: every alignment of two short texts, one by one.

#include "align/search/lattice.h"

#include "align/search/alternatives.h"
#include "tests/unit/align/texts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <tuple>

namespace muqabala {
namespace {

/// What the slow way finds: the summed weight of all alignments, and of those that hold each bead or leave
/// each segment alone.
struct Oracle {
    double total = 0;
    std::map<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>, double>
        beads; ///< by position and shape
    std::map<std::uint32_t, double> sourceAlone;
    std::map<std::uint32_t, double> targetAlone;
};

class Enumeration {
public:
    /// `held` are in every alignment and score nothing; `band` is one without them.
    Enumeration(const Band& band, const BeadScores& scores, std::vector<Bead> held = {})
        : band_(band),
          scores_(scores),
          held_(std::move(held)) {
        from(0, 0, 1, 'b');
    }

    Oracle oracle;

private:
    // `last` is what came before: a bead, a source segment alone, a target segment alone.
    void from(std::uint32_t i, std::uint32_t j, double weight, char last) {
        if (i == band_.sourceSize() && j == band_.targetSize()) {
            note(weight);
            return;
        }
        for (const Bead& held : held_) {
            if (held.source.begin.value == i && held.target.begin.value == j)
                return from(held.source.end.value, held.target.end.value, weight, 'b');
        }
        if (i < band_.sourceSize() && last != 't' && isAllowed(i, 1, j, 0)) {
            path_.push_back({i, j, 100});
            from(i + 1, j, weight * (last == 's' ? .2 : .08), 's');
            path_.pop_back();
        }
        if (j < band_.targetSize() && isAllowed(i, 0, j, 1)) {
            path_.push_back({i, j, 200});
            from(i, j + 1, weight * (last == 't' ? .2 : .08), 't');
            path_.pop_back();
        }
        for (std::uint32_t k = 1; k <= kLongestSide && i + k <= band_.sourceSize(); ++k) {
            for (std::uint32_t l = 1; l <= kLongestSide && j + l <= band_.targetSize(); ++l) {
                const float score = scores_.of(band_.cell(i, j), shape(k, l));
                if (score == kImpossible || !isAllowed(i, k, j, l))
                    continue;
                path_.push_back({i, j, shape(k, l)});
                from(i + k, j + l, weight * std::exp(static_cast<double>(score)), 'b');
                path_.pop_back();
            }
        }
    }

    /// Whether a step takes no part of a held bead and does not go past one.
    bool isAllowed(std::uint32_t i, std::uint32_t k, std::uint32_t j, std::uint32_t l) const {
        return std::ranges::all_of(held_, [&](const Bead& held) {
            const bool before = i + k <= held.source.begin.value && j + l <= held.target.begin.value;
            const bool behind = i >= held.source.end.value && j >= held.target.end.value;
            return before || behind;
        });
    }

    void note(double weight) {
        oracle.total += weight;
        for (const auto& [i, j, step] : path_) {
            if (step == 100)
                oracle.sourceAlone[i] += weight;
            else if (step == 200)
                oracle.targetAlone[j] += weight;
            else
                oracle.beads[{i, j, step}] += weight;
        }
    }

    const Band& band_;
    const BeadScores& scores_;
    std::vector<Bead> held_;
    std::vector<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>> path_;
};

/// Random texts over a few words, matched at random.
struct RandomTexts {
    explicit RandomTexts(unsigned seed, std::uint32_t sourceSize, std::uint32_t targetSize)
        : random(seed),
          source(textTypes(test::documentOf("en", sentences(sourceSize)))),
          target(textTypes(test::documentOf("en", sentences(targetSize)))),
          sourceEvidence(source, target, matches(source, target),
                         std::vector<double>(source.types.size(), .5)),
          targetEvidence(target, source, matches(target, source),
                         std::vector<double>(target.types.size(), .4)) {}

    std::vector<std::string> sentences(std::uint32_t count) {
        std::vector<std::string> result;
        for (std::uint32_t i = 0; i < count; ++i) {
            std::string sentence;
            for (auto words = 1 + random() % 5; words > 0; --words)
                sentence += std::string("w") + static_cast<char>('a' + random() % 9) + ' ';
            result.push_back(sentence);
        }
        return result;
    }

    static MatchRows matches(const TextTypes& own, const TextTypes& other) {
        MatchRows rows;
        for (const WordType& type : own.types) {
            std::vector<std::pair<std::uint32_t, float>> row;
            for (std::uint32_t o = 0; o < other.types.size(); ++o) {
                if (other.types[o].folded == type.folded)
                    row.emplace_back(o, .8F);
            }
            rows.addRow(row);
        }
        return rows;
    }

    BeadScores scores(const Band& band, std::uint32_t longestSide) const {
        const BeadScores::Texts texts{source, target, sourceEvidence, targetEvidence};
        BeadScores result(band, texts, {});
        result.combine(band, texts, LengthModel(source.lengths, target.lengths), longestSide);
        return result;
    }

    std::mt19937 random;
    TextTypes source;
    TextTypes target;
    WordEvidence sourceEvidence;
    WordEvidence targetEvidence;
};

/// That the lattice says what the alignments taken one by one say.
void expectEqual(const Lattice& lattice, const Band& band, Oracle oracle) {
    const std::uint32_t n = band.sourceSize();
    const std::uint32_t m = band.targetSize();
    for (const Bead& bead : band.held()) {
        for (std::uint32_t i = bead.source.begin.value; bead.isOneSided() && i < bead.source.end.value; ++i)
            oracle.sourceAlone[i] = oracle.total;
        for (std::uint32_t j = bead.target.begin.value; bead.isOneSided() && j < bead.target.end.value; ++j)
            oracle.targetAlone[j] = oracle.total;
    }
    for (std::uint32_t i = 0; i < n; ++i)
        EXPECT_NEAR(lattice.sourceAlone()[i], oracle.sourceAlone[i] / oracle.total, 1e-6);
    for (std::uint32_t j = 0; j < m; ++j)
        EXPECT_NEAR(lattice.targetAlone()[j], oracle.targetAlone[j] / oracle.total, 1e-6);
    for (std::uint32_t i = 0; i < n; ++i) {
        for (std::uint32_t j = 0; j < m; ++j) {
            for (std::uint32_t s = 0; s < kShapeCount; ++s) {
                const double expected = oracle.beads[{i, j, s}] / oracle.total;
                const double found = band.contains(i, j) ? lattice.beadProbability(i, j, s) : 0;
                EXPECT_NEAR(found, expected, 1e-6) << i << ' ' << j;
            }
        }
    }
}

TEST(Lattice, TheProbableBeadsAreAllThatAreProbableEnough) {
    const RandomTexts texts(11, 4, 5);
    const Band band = Band::whole(4, 5);
    const BeadScores scores = texts.scores(band, kLongestSide);
    const Lattice lattice(band, scores, {});
    constexpr double kLeast = 1e-3;
    std::size_t expected = 0;
    const Oracle oracle = Enumeration(band, scores).oracle;
    for (const auto& weights : {oracle.sourceAlone, oracle.targetAlone})
        expected += static_cast<std::size_t>(
            std::ranges::count_if(weights, [&](const auto& w) { return w.second / oracle.total >= kLeast; }));
    expected += static_cast<std::size_t>(std::ranges::count_if(
        oracle.beads, [&](const auto& w) { return w.second / oracle.total >= kLeast; }));
    const std::vector<Bead> probable = lattice.probableBeads(kLeast);
    EXPECT_EQ(probable.size(), expected);
    for (const Bead& bead : probable)
        EXPECT_GE(bead.probability, kLeast);
}

bool touches(const Bead& one, const Bead& other) {
    const auto overlap = [](auto a, auto b) { return std::max(a.begin, b.begin) < std::min(a.end, b.end); };
    return overlap(one.source, other.source) || overlap(one.target, other.target);
}

/// By source segment and target segment, how probable it is that they are in one bead.
std::map<std::pair<std::uint32_t, std::uint32_t>, double> linksOf(const Oracle& oracle) {
    std::map<std::pair<std::uint32_t, std::uint32_t>, double> links;
    for (const auto& [bead, weight] : oracle.beads) {
        const auto& [i, j, s] = bead;
        for (std::uint32_t k = 0; k <= s / kLongestSide; ++k) {
            for (std::uint32_t l = 0; l <= s % kLongestSide; ++l)
                links[{i + k, j + l}] += weight / oracle.total;
        }
    }
    return links;
}

TEST(Lattice, LinksAreAsProbableAsAllAlignmentsThatHaveThem) {
    for (unsigned seed = 0; seed < 20; ++seed) {
        const RandomTexts texts(seed, 5, 4);
        const Band band = Band::whole(5, 4);
        const BeadScores scores = texts.scores(band, kLongestSide);
        const Lattice lattice(band, scores, {});
        auto expected = linksOf(Enumeration(band, scores).oracle);
        for (const SegmentLink& link : certaintyOf(lattice.decode(), lattice.probableBeads(1e-9)).links)
            EXPECT_NEAR(link.probability, (expected[{link.source.value, link.target.value}]), 1e-6) << seed;
    }
}

TEST(Lattice, RunnersUpAreTheMostProbableOfAllOtherBeads) {
    for (unsigned seed = 20; seed < 40; ++seed) {
        const RandomTexts texts(seed, 4, 4);
        const Band band = Band::whole(4, 4);
        const BeadScores scores = texts.scores(band, kLongestSide);
        const Lattice lattice(band, scores, {});
        const Oracle oracle = Enumeration(band, scores).oracle;
        const Certainty certainty = certaintyOf(lattice.decode(), lattice.probableBeads(kLeastAlternative));
        for (const PairCertainty& pair : certainty.pairs) {
            double best = 0;
            for (const auto& [bead, weight] : oracle.beads) {
                const auto& [i, j, s] = bead;
                const Bead other = test::bead(i, i + s / kLongestSide + 1, j, j + s % kLongestSide + 1);
                if (touches(pair.bead, other) && test::shapesOf({other}) != test::shapesOf({pair.bead}))
                    best = std::max(best, weight / oracle.total);
            }
            for (const auto& [i, weight] : oracle.sourceAlone) {
                if (pair.bead.source.contains({i}) && !pair.bead.target.isEmpty())
                    best = std::max(best, weight / oracle.total);
            }
            for (const auto& [j, weight] : oracle.targetAlone) {
                if (pair.bead.target.contains({j}) && !pair.bead.source.isEmpty())
                    best = std::max(best, weight / oracle.total);
            }
            const double found = pair.runnerUp ? pair.runnerUp->probability : 0;
            EXPECT_NEAR(found, best, std::max(1e-6, pair.runnerUp ? 0 : kLeastAlternative)) << seed;
        }
    }
}

TEST(Lattice, ProbabilitiesAreThoseOfAllAlignmentsTakenOneByOne) {
    for (unsigned seed = 0; seed < 40; ++seed) {
        SCOPED_TRACE(seed);
        const std::uint32_t n = 1 + seed % 5;
        const std::uint32_t m = 1 + (seed / 5) % 5;
        const RandomTexts texts(seed, n, m);
        const Band band = Band::whole(n, m);
        const BeadScores scores = texts.scores(band, kLongestSide);
        expectEqual(Lattice(band, scores, {}), band, Enumeration(band, scores).oracle);
    }
}

/// Beads of all sizes, one-sided ones too, with room between them.
std::vector<Bead> randomBeads(std::mt19937& random, std::uint32_t n, std::uint32_t m) {
    const auto below = [&](std::uint32_t limit) { return static_cast<std::uint32_t>(random() % limit); };
    std::vector<Bead> beads;
    std::uint32_t i = below(3);
    std::uint32_t j = below(3);
    while (true) {
        const std::uint32_t k = below(3);
        const std::uint32_t l = k == 0 ? 1 + below(2) : below(3);
        if (i + k > n || j + l > m)
            return beads;
        beads.push_back(test::bead(i, i + k, j, j + l));
        i += k + below(3);
        j += l + below(3);
    }
}

TEST(Lattice, AroundHeldBeadsProbabilitiesAreThoseOfAllAlignmentsThatHaveThem) {
    for (unsigned seed = 0; seed < 200; ++seed) {
        SCOPED_TRACE(seed);
        const std::uint32_t n = 1 + seed % 6;
        const std::uint32_t m = 1 + (seed / 6) % 6;
        RandomTexts texts(seed, n, m);
        const std::vector<Bead> held = randomBeads(texts.random, n, m);
        const Band whole = Band::whole(n, m);
        const Band band = whole.holding(held);
        const BeadScores wholeScores = texts.scores(whole, kLongestSide);
        const BeadScores scores = texts.scores(band, kLongestSide);
        const Lattice lattice(band, scores, {});
        expectEqual(lattice, band, Enumeration(whole, wholeScores, held).oracle);

        const std::vector<Bead> beads = lattice.decode();
        ASSERT_TRUE(Alignment::tiles(beads));
        EXPECT_EQ(beads.back().source.end.value, n);
        EXPECT_EQ(beads.back().target.end.value, m);
        for (const Bead& bead : held)
            EXPECT_NE(std::ranges::find(beads, bead), beads.end());
    }
}

TEST(Lattice, ABeadOfAnySizeCanBeHeld) {
    const RandomTexts texts(5, 400, 300);
    const Band band = Band::whole(400, 300).holding(std::vector{test::bead(10, 390, 5, 295)});
    const std::vector<Bead> beads = Lattice(band, texts.scores(band, kLongestSide), {}).decode();
    EXPECT_NE(std::ranges::find(beads, test::bead(10, 390, 5, 295)), beads.end());
    EXPECT_TRUE(Alignment::tiles(beads));
}

TEST(Lattice, DecodedBeadsTileBothTexts) {
    for (unsigned seed = 100; seed < 140; ++seed) {
        const RandomTexts texts(seed, seed % 13, seed % 7);
        const Band band = Band::whole(seed % 13, seed % 7);
        const BeadScores scores = texts.scores(band, kLongestSide);
        const std::vector<Bead> beads = Lattice(band, scores, {}).decode();
        EXPECT_TRUE(Alignment::tiles(beads)) << seed;
        const std::uint32_t covered = beads.empty() ? 0 : beads.back().source.end.value;
        EXPECT_EQ(covered, seed % 13) << seed;
    }
}

TEST(Lattice, TextAgainstNothingIsAllAlone) {
    const RandomTexts texts(7, 3, 0);
    const Band band = Band::whole(3, 0);
    const std::vector<Bead> beads = Lattice(band, texts.scores(band, kLongestSide), {}).decode();
    EXPECT_EQ(test::shapesOf(beads),
              (std::vector<std::vector<std::uint32_t>>{{0, 1, 0, 0}, {1, 2, 0, 0}, {2, 3, 0, 0}}));
}

TEST(Lattice, NoBeadIsLongerThanAskedFor) {
    for (unsigned seed = 0; seed < 10; ++seed) {
        const RandomTexts texts(seed, 6, 6);
        const Band band = Band::whole(6, 6);
        for (const Bead& bead : Lattice(band, texts.scores(band, 1), {}).decode())
            EXPECT_LE(bead.source.size() + bead.target.size(), 2U) << seed;
    }
}

TEST(Lattice, CorridorWideEnoughGivesWhatTheWholeLatticeGives) {
    for (unsigned seed = 0; seed < 5; ++seed) {
        const RandomTexts texts(seed, 30, 30);
        const Band whole = Band::whole(30, 30);
        const Band corridor =
            Band::around({{10, 10}, {20, 20}}, 30, 30, {.margin = 30, .widestGap = 400, .gapMargin = 250});
        const BeadScores scores = texts.scores(whole, kLongestSide);
        const BeadScores corridorScores = texts.scores(corridor, kLongestSide);
        EXPECT_EQ(Lattice(whole, scores, {}).decode(), Lattice(corridor, corridorScores, {}).decode())
            << seed;
    }
}

TEST(Lattice, TwoThreadsSayTheSame) {
    const RandomTexts texts(5, 40, 40);
    const Band band = Band::whole(40, 40);
    const BeadScores::Texts evidence{texts.source, texts.target, texts.sourceEvidence, texts.targetEvidence};
    BeadScores scores(band, evidence, {}, 3);
    scores.combine(band, evidence, LengthModel(texts.source.lengths, texts.target.lengths), kLongestSide);
    EXPECT_EQ(Lattice(band, scores, {}, 2).decode(),
              Lattice(band, texts.scores(band, kLongestSide), {}).decode());
}

} // namespace
} // namespace muqabala
