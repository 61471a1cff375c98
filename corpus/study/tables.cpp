#include "corpus/study/tables.h"

#include "corpus/export/labels.h"

#include <array>
#include <string>

namespace muqabala {

namespace {

constexpr std::array<std::string_view, 3> kStatusNames{"unconfirmed", "confirmed", "rejected"};

std::string figure(std::size_t number) {
    return std::to_string(number);
}

std::string figure(double number) {
    return threeDecimals(number);
}

/// Rows of what, name and value.
class Figures {
public:
    template <class Number>
    void add(std::string_view what, std::string_view name, Number value) {
        table_.rows.push_back({std::string(what), std::string(name), figure(value)});
    }

    Table take() { return std::move(table_); }

private:
    Table table_{{"of", "figure", "value"}, {}};
};

void addSide(Figures& figures, std::string_view side, const SideStatistics& statistics) {
    figures.add(side, "paragraphs", statistics.paragraphs);
    figures.add(side, "sentences", statistics.sentences);
    figures.add(side, "words", statistics.words);
    figures.add(side, "characters", statistics.characters);
    figures.add(side, "sentences with counterpart", statistics.pairedSentences);
    figures.add(side, "coverage", statistics.coverage());
}

void addPairs(Figures& figures, const TextStatistics& statistics) {
    figures.add("pairs", "all", statistics.lengths.size());
    for (const auto& [shape, count] : statistics.shapes)
        figures.add("pairs", std::to_string(shape.first) + "–" + std::to_string(shape.second), count);
    for (std::size_t kind = 0; kind < statistics.kinds.size(); ++kind)
        figures.add("pairs", kindName(static_cast<PairKind>(kind)), statistics.kinds.at(kind));
    for (std::size_t status = 0; status < statistics.statuses.size(); ++status)
        figures.add("pairs", kStatusNames.at(status), statistics.statuses.at(status));
    for (std::size_t tenth = 0; tenth < statistics.probabilities.size(); ++tenth)
        figures.add("pairs", "probability from 0." + std::to_string(tenth),
                    statistics.probabilities.at(tenth));
    if (statistics.lengthRatio)
        figures.add("pairs", "length ratio", *statistics.lengthRatio);
    if (statistics.usualLengthRatio)
        figures.add("pairs", "usual length ratio", *statistics.usualLengthRatio);
}

std::vector<std::string> scoreRow(std::string_view name, std::string value) {
    return {std::string(name), "", "", "", "", std::move(value)};
}

} // namespace

Table figuresTable(const TextStatistics& statistics) {
    Figures figures;
    addSide(figures, "source", statistics.source);
    addSide(figures, "target", statistics.target);
    addPairs(figures, statistics);
    return figures.take();
}

Table lengthsTable(const TextStatistics& statistics) {
    Table table{{"pair", "source characters", "target characters", "ratio"}, {}};
    for (const PairLengths& lengths : statistics.lengths) {
        const bool hasBoth = lengths.source > 0 && lengths.target > 0;
        table.rows.push_back(
            {figure(lengths.pair + 1), figure(lengths.source), figure(lengths.target),
             hasBoth ? figure(static_cast<double>(lengths.target) / static_cast<double>(lengths.source))
                     : std::string()});
    }
    return table;
}

Table notesTable(const TextStatistics& statistics) {
    Table table{{"category", "open minor", "open major", "open critical", "accepted minor", "accepted major",
                 "accepted critical", "dismissed"},
                {}};
    for (const NoteStatistics& notes : statistics.notes) {
        std::vector<std::string> row{std::string(categoryName(notes.category))};
        for (const SeverityCounts& counts : {notes.open, notes.accepted}) {
            for (const std::size_t count : counts)
                row.push_back(figure(count));
        }
        row.push_back(figure(notes.dismissed));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table concordanceTable(const std::vector<ConcordanceLine>& lines) {
    Table table{{"pair", "side", "before", "found", "behind", "counterpart"}, {}};
    for (const ConcordanceLine& line : lines)
        table.rows.push_back({figure(line.pair + 1), line.side == Side::Source ? "source" : "target",
                              line.before, line.found, line.behind, line.counterpart});
    return table;
}

Table scorecardTable(const Scorecard& card) {
    Table table{{"category", "minor", "major", "critical", "repeated", "points"}, {}};
    const auto add = [&](std::string_view name, const SeverityCounts& counts, std::size_t repeated,
                         double points) {
        table.rows.push_back({std::string(name), figure(counts[0]), figure(counts[1]), figure(counts[2]),
                              figure(repeated), figure(points)});
    };
    for (const ScorecardRow& row : card.rows)
        add(categoryName(row.category), row.counts, row.repeated, row.points);
    add("all", card.counts, card.repeated, card.points);
    table.rows.push_back(
        scoreRow(card.wordsOf == Side::Source ? "words of the original" : "words of the translation",
                 figure(card.words)));
    if (card.score) {
        table.rows.push_back(scoreRow("points per 1000 words", figure(card.score->pointsPerThousand)));
        table.rows.push_back(scoreRow("raw score", figure(card.score->raw)));
        table.rows.push_back(scoreRow("calibrated score", figure(card.score->calibrated)));
        table.rows.push_back(scoreRow("result", card.score->passes ? "pass" : "fail"));
    }
    if (card.isSampleSmall())
        table.rows.push_back(scoreRow("warning", "fewer than 500 words: no sufficient sample"));
    return table;
}

} // namespace muqabala
