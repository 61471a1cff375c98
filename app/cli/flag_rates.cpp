#include "app/cli/flag_rates.h"

#include "align/divergence/settings.h"
#include "app/cli/check_scores.h"
#include "app/collation/files.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <functional>
#include <string_view>

namespace muqabala::cli {
namespace {

namespace fs = std::filesystem;

constexpr double kUntouchedShare = .05;
constexpr std::string_view kUntouched = "ok_same";

/// A pair, untouched or with an error made by rule.
struct Item {
    std::string kind;
    bool isOnSource = false; ///< the side on which the error is
    TextSpan place;          ///< its characters, in code points; empty where something was taken out
};

struct ItemSet {
    std::vector<Item> items;
    Paragraphs pairs;
};

std::vector<std::string_view> parts(std::string_view text, char mark) {
    std::vector<std::string_view> all;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(mark, begin), text.size());
        all.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return all;
}

std::uint32_t number(std::string_view text) {
    std::uint32_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// Columns: id, src, type, label, side, start, end, en, ar, before, after.
Result<ItemSet> readItems(const std::string& path) {
    enum Column { Kind = 2, Side = 4, Start = 5, End = 6, Source = 7, Target = 8, Count = 11 };
    const Result<std::string> bytes = app::readFile(path);
    if (!bytes)
        return bytes.error();
    ItemSet set;
    std::uint64_t line = 0;
    for (const std::string_view row : parts(*bytes, '\n')) {
        ++line;
        if (line == 1 || row.empty())
            continue;
        const std::vector<std::string_view> cells = parts(row, '\t');
        if (cells.size() != Count)
            return Error{.code = ErrorCode::MalformedData,
                         .file = path,
                         .line = line,
                         .detail = "expected 11 columns"};
        set.items.push_back(
            {std::string(cells[Kind]), cells[Side] == "en", {number(cells[Start]), number(cells[End])}});
        set.pairs.source.emplace_back(cells[Source]);
        set.pairs.target.emplace_back(cells[Target]);
    }
    return set;
}

/// Which notes speak of an error of a kind.
bool isOfKind(const Divergence& note, std::string_view kind) {
    if (note.check == "contrary" || note.check.ends_with("-shift"))
        return kind == "contrary";
    switch (note.category) {
    case Category::Number:
    case Category::Date:
        return kind == "number" || kind == "date";
    case Category::Name:
    case Category::NamingShift:
        return kind == "place";
    case Category::Negation:
        return kind.starts_with("negation");
    case Category::Omission:
        return kind == "omission" || (kind == "wrong_segment" && note.check == "wrong-counterpart");
    case Category::Addition:
        return kind == "addition";
    case Category::Mistranslation:
        return note.check == "wrong-counterpart" && kind == "wrong_segment";
    default:
        return false;
    }
}

/// Whether a note stands at the error. Where words were taken out, there is nothing to stand at but the gap.
bool touches(const CheckedNote& note, const Item& item) {
    const auto& place = item.isOnSource ? note.source : note.target;
    if (!place)
        return item.place.isEmpty();
    if (item.place.isEmpty())
        return place->span.begin <= item.place.end + 1 && item.place.begin <= place->span.end + 1;
    return place->span.overlaps(item.place);
}

using IsEligible = std::function<bool(const Divergence&)>;

/// The surest eligible note of a pair; 0 when there is none.
double surest(const std::vector<CheckedNote>& notes, const IsEligible& isEligible, const Item* at) {
    double best = 0;
    for (const CheckedNote& note : notes) {
        if (isEligible(note.divergence) && (at == nullptr || touches(note, *at)))
            best = std::max(best, note.divergence.confidence);
    }
    return best;
}

using NotesByPair = std::vector<std::vector<CheckedNote>>;

/// The lowest confidence at which no more than 5 % of the untouched pairs have an eligible note.
double confidenceWhereFewAreFlagged(const ItemSet& set, const NotesByPair& notes,
                                    const IsEligible& isEligible) {
    std::vector<double> untouched;
    for (std::size_t i = 0; i < set.items.size(); ++i) {
        if (set.items[i].kind == kUntouched)
            untouched.push_back(surest(notes[i], isEligible, nullptr));
    }
    std::ranges::sort(untouched, std::greater<>());
    const auto allowed = static_cast<std::size_t>(kUntouchedShare * static_cast<double>(untouched.size()));
    constexpr double kLeast = 1e-9;
    return untouched.size() <= allowed ? kLeast : std::max(untouched[allowed], 0.0) + kLeast;
}

std::uint64_t flaggedOfKind(const ItemSet& set, const NotesByPair& notes, const std::string& kind,
                            const IsEligible& isEligible) {
    const double least = confidenceWhereFewAreFlagged(set, notes, isEligible);
    std::uint64_t flagged = 0;
    for (std::size_t i = 0; i < set.items.size(); ++i)
        flagged += set.items[i].kind == kind && surest(notes[i], isEligible, &set.items[i]) >= least ? 1U : 0U;
    return flagged;
}

NotesByPair byPair(const Project& project) {
    NotesByPair notes(project.source.paragraphs.size());
    for (CheckedNote& note : checkedNotes(project)) {
        if (note.source || note.target)
            notes[note.source ? note.source->paragraph : note.target->paragraph].push_back(std::move(note));
    }
    return notes;
}

FlagRates ratesOf(const ItemSet& set, const NotesByPair& notes) {
    FlagRates rates;
    for (std::size_t i = 0; i < set.items.size(); ++i) {
        const Item& item = set.items[i];
        if (!item.kind.starts_with("ok"))
            ++rates.kinds[item.kind].items;
        if (item.kind != kUntouched)
            continue;
        rates.untouchedWords += countWords(set.pairs.source[i]);
        rates.preciseNotes += static_cast<std::uint64_t>(std::ranges::count_if(
            notes[i], [](const CheckedNote& note) { return isShownAt(Setting::Precise, note.divergence); }));
    }
    for (auto& [kind, rate] : rates.kinds) {
        const auto ofKind = [&kind = kind](const Divergence& note) { return isOfKind(note, kind); };
        rate.flagged = flaggedOfKind(set, notes, kind, ofKind);
        rate.flaggedAny = flaggedOfKind(set, notes, kind, [&](const Divergence& note) {
            return ofKind(note) || note.severity != Severity::Minor;
        });
    }
    return rates;
}

} // namespace

Result<std::vector<FlagRates>> flagRates(const std::string& folder, const app::Resources& resources) {
    std::vector<fs::path> sets;
    std::error_code unreadable;
    for (const auto& entry : fs::directory_iterator(fs::path(folder) / "bench" / "sets", unreadable)) {
        if (entry.path().filename().string().starts_with("diverge-"))
            sets.push_back(entry.path());
    }
    std::ranges::sort(sets);
    std::vector<FlagRates> all;
    for (const fs::path& set : sets) {
        const Result<ItemSet> items = readItems(set / "items.tsv");
        if (!items)
            return items.error();
        const Result<Project> project = checkedPairs(items->pairs, set, resources);
        if (!project)
            return project.error();
        all.push_back(ratesOf(*items, byPair(*project)));
        all.back().name = set.filename();
    }
    return all;
}

} // namespace muqabala::cli
