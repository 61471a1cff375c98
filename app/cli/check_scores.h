#pragma once

#include "align/divergence/settings.h"
#include "app/cli/gold_notes.h"
#include "app/collation/collate.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace muqabala::cli {

/// Words as white space parts them.
[[nodiscard]] std::uint64_t countWords(const std::string& text);

/// Checks texts that are paired already, as `check --pairs` does. No cell may hold a tab or a line break.
[[nodiscard]] Result<Project> checkedPairs(const Paragraphs& pairs, const std::string& name,
                                           const app::Resources& resources);

/// What the notes of a check were worth on texts that revisers had noted.
struct CheckWorth {
    std::uint64_t notes = 0;
    std::uint64_t right = 0; ///< matched with a note of a reviser
    std::uint64_t tight = 0; ///< matched with one that shares half of its letters
    std::uint64_t typed = 0; ///< matched with one of its kind
};

/// The texts of one kind with the notes that were made on them and those that were found.
struct NotedTexts {
    std::string name;
    std::vector<Passage> passages;
    std::vector<PlacedNote> gold;
    std::vector<CheckedNote> found; ///< at the setting Thorough
    LongSpans longSpans = LongSpans::Allowed;
    std::uint64_t sourceWords = 0;

    [[nodiscard]] std::vector<CheckedNote> shownAt(Setting setting) const;
    [[nodiscard]] NoteScores scoresAt(Setting setting) const;
};

/// The article and its revision: FOLDER/seed/*.ar-en.txt, FOLDER/gold/notes_dev.json and paras.json. No text
/// when the folder has none. Errors: those of reading.
[[nodiscard]] Result<std::vector<NotedTexts>> checkedArticle(const std::string& folder,
                                                             const app::Resources& resources);

/// The news documents: FOLDER/gold/news/*.flawed.json and *.published.json, checked as pairs.
[[nodiscard]] Result<std::vector<NotedTexts>> checkedNews(const std::string& folder,
                                                          const app::Resources& resources);

/// By check, at a setting.
[[nodiscard]] std::map<std::string, CheckWorth> worthOfChecks(const NotedTexts& texts, Setting setting);

/// The notes shown at a setting that match no note of a reviser, the surest first.
[[nodiscard]] std::vector<CheckedNote> falseAlarms(const NotedTexts& texts, Setting setting);

/// Notes of like confidence, and how many of them a reviser made as well.
struct ConfidenceBand {
    double least = 0; ///< of its confidences; those of the next band are higher
    std::uint64_t notes = 0;
    std::uint64_t right = 0;
    double expected = 0; ///< confidences added up: how many should be right
};

/// In bands a tenth wide, the lowest first, over all notes of all texts; notes on a whole document left out.
/// Whether confidences mean what they say.
[[nodiscard]] std::vector<ConfidenceBand> confidenceBands(std::span<const NotedTexts> texts);

/// How many of the notes of revisers of one kind are found.
struct KindRecall {
    std::string kind;
    std::uint64_t gold = 0;
    std::uint64_t found = 0;
    std::uint64_t typed = 0;
};

/// By kind, in alphabetical order.
[[nodiscard]] std::vector<KindRecall> recallOfKinds(const NotedTexts& texts, Setting setting);

} // namespace muqabala::cli
