#include "app/cli/score_check.h"

#include "app/cli/check_scores.h"
#include "app/cli/flag_rates.h"
#include "app/cli/wording.h"

#include <algorithm>
#include <array>
#include <ostream>
#include <set>

namespace muqabala::cli {
namespace {

constexpr std::array kSettings = {Setting::Precise, Setting::Balanced, Setting::Thorough};

double share(std::uint64_t part, std::uint64_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

std::string figure(double value) {
    return decimal(value, 3);
}

/// A line of a table in Markdown.
void row(std::ostream& out, const std::vector<std::string>& cells) {
    for (const std::string& cell : cells)
        out << "| " << cell << ' ';
    out << "|\n";
}

void head(std::ostream& out, const std::vector<std::string>& cells) {
    row(out, cells);
    for (std::size_t i = 0; i < cells.size(); ++i)
        out << (i == 0 ? "|---" : "|--:");
    out << "|\n";
}

void printScores(const NotedTexts& texts, std::ostream& out) {
    std::array<NoteScores, kSettings.size()> scores;
    std::ranges::transform(kSettings, scores.begin(),
                           [&](Setting setting) { return texts.scoresAt(setting); });
    const auto line = [&](const std::string& name, auto value) {
        std::vector<std::string> cells{name};
        for (const NoteScores& score : scores)
            cells.push_back(value(score));
        row(out, cells);
    };
    out << "\n"
        << texts.name << ": " << texts.sourceWords << " source words, " << texts.gold.size()
        << " gold notes\n\n";
    head(out, {"measure", "precise", "balanced", "thorough"});
    line("notes", [](const NoteScores& s) { return std::to_string(s.detection.found); });
    line("F1 detection", [](const NoteScores& s) { return figure(s.detection.score().f1()); });
    line("F1 tight", [](const NoteScores& s) { return figure(s.tight.score().f1()); });
    line("F1 typed", [](const NoteScores& s) { return figure(s.typed.score().f1()); });
    line("precision", [](const NoteScores& s) { return figure(s.detection.score().precision); });
    line("recall", [](const NoteScores& s) { return figure(s.detection.score().recall); });
    line("majors found", [](const NoteScores& s) { return figure(share(s.majorsFound, s.majors)); });
    line("majors found, typed", [](const NoteScores& s) { return figure(share(s.majorsTyped, s.majors)); });
    line("unmatched per 1000 source words",
         [&](const NoteScores& s) { return decimal(1000 * share(s.unmatched(), texts.sourceWords), 1); });
}

std::string ofThose(std::uint64_t part, std::uint64_t whole) {
    return figure(share(part, whole)) + " (" + std::to_string(part) + "/" + std::to_string(whole) + ")";
}

void printWorth(const NotedTexts& texts, Setting setting, std::string_view name, std::ostream& out) {
    out << "\n" << texts.name << ", each check, " << name << "\n\n";
    head(out, {"check", "notes", "precision", "tight", "typed", "share of gold"});
    for (const auto& [check, worth] : worthOfChecks(texts, setting))
        row(out, {check, std::to_string(worth.notes), figure(share(worth.right, worth.notes)),
                  figure(share(worth.tight, worth.notes)), figure(share(worth.typed, worth.notes)),
                  figure(share(worth.right, texts.gold.size()))});
    out << "\n" << texts.name << ", each kind of divergence, " << name << "\n\n";
    head(out, {"kind", "recall", "typed"});
    for (const KindRecall& kind : recallOfKinds(texts, setting))
        row(out, {kind.kind, ofThose(kind.found, kind.gold), ofThose(kind.typed, kind.gold)});
}

void printAlarms(const NotedTexts& texts, std::size_t count, std::ostream& out) {
    const std::vector<CheckedNote> alarms = falseAlarms(texts, Setting::Thorough);
    out << "\n" << texts.name << ", the surest notes that no reviser made\n\n";
    for (std::size_t i = 0; i < std::min(count, alarms.size()); ++i) {
        const CheckedNote& note = alarms[i];
        out << "- " << decimal(note.divergence.confidence, 2) << " " << note.divergence.check << " ["
            << note.sourceWords << "] [" << note.targetWords << "] " << note.divergence.reason << "\n";
    }
}

void printBands(const std::vector<NotedTexts>& texts, std::ostream& out) {
    out << "\nreliability of confidences: all notes on the texts above\n\n";
    head(out, {"confidence", "notes", "mean", "share right"});
    for (const ConfidenceBand& band : confidenceBands(texts)) {
        const auto notes = static_cast<double>(band.notes);
        if (band.notes > 0)
            row(out, {"from " + decimal(band.least, 1), std::to_string(band.notes),
                      figure(band.expected / notes), figure(share(band.right, band.notes))});
    }
}

void printRates(const std::vector<FlagRates>& sets, std::ostream& out) {
    if (sets.empty())
        return;
    std::set<std::string> kinds;
    std::vector<std::string> heads{"found where 5 % of untouched pairs are flagged"};
    for (const FlagRates& set : sets) {
        heads.push_back(set.name);
        for (const auto& [kind, rate] : set.kinds)
            kinds.insert(kind);
    }
    out << "\nerrors made by rule: by notes of the kind (by these and all major notes)\n\n";
    head(out, heads);
    for (const std::string& kind : kinds) {
        std::vector<std::string> cells{kind};
        for (const FlagRates& set : sets) {
            const auto rate = set.kinds.find(kind);
            cells.push_back(rate == set.kinds.end()
                                ? "–"
                                : figure(share(rate->second.flagged, rate->second.items)) + " (" +
                                      figure(share(rate->second.flaggedAny, rate->second.items)) + ")");
        }
        row(out, cells);
    }
    std::vector<std::string> cells{"precise notes per 1000 source words, untouched"};
    for (const FlagRates& set : sets)
        cells.push_back(decimal(1000 * share(set.preciseNotes, set.untouchedWords), 1));
    row(out, cells);
}

void print(const NotedTexts& texts, const ScoreCheckOptions& options, std::ostream& out) {
    printScores(texts, out);
    if (options.listsChecks) {
        printWorth(texts, Setting::Precise, "precise", out);
        printWorth(texts, Setting::Balanced, "balanced", out);
    }
    if (options.alarms > 0)
        printAlarms(texts, options.alarms, out);
}

} // namespace

ExitCode scoreChecks(const ScoreCheckOptions& options, const app::Resources& resources, Console console) {
    const Result<std::vector<NotedTexts>> news = checkedNews(options.folder, resources);
    if (!news)
        return fail(console, news.error());
    const Result<std::vector<NotedTexts>> article = checkedArticle(options.folder, resources);
    if (!article)
        return fail(console, article.error());
    const Result<std::vector<FlagRates>> rates = flagRates(options.folder, resources);
    if (!rates)
        return fail(console, rates.error());
    if (news->empty() && article->empty() && rates->empty())
        return refuse(console, options.folder + ": there is nothing to measure on in it: no gold/news, no "
                                                "seed/*.ar-en.txt, no bench/sets/diverge-*.");
    for (const NotedTexts& texts : *news)
        print(texts, options, console.out);
    for (const NotedTexts& texts : *article)
        print(texts, options, console.out);
    std::vector<NotedTexts> noted = *news;
    noted.insert(noted.end(), article->begin(), article->end());
    if (!noted.empty())
        printBands(noted, console.out);
    printRates(*rates, console.out);
    return ExitCode::Success;
}

} // namespace muqabala::cli
