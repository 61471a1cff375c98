#include "app/cli/check_scores.h"

#include "app/collation/files.h"
#include "corpus/import/pair_table.h"
#include "corpus/text/trim.h"
#include "corpus/text/utf8.h"

#include <algorithm>
#include <filesystem>
#include <sstream>
#include <unordered_map>

namespace muqabala::cli {
namespace {

namespace fs = std::filesystem;

/// The files of a folder whose names end so, in alphabetical order; none when there is no such folder.
std::vector<fs::path> filesEnding(const fs::path& folder, std::string_view ending) {
    std::vector<fs::path> files;
    std::error_code unreadable;
    for (const auto& entry : fs::directory_iterator(folder, unreadable)) {
        if (entry.path().string().ends_with(ending))
            files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

std::u32string decoded(std::string_view text) {
    std::u32string characters;
    for (Utf8Reader reader(text); !reader.atEnd();)
        characters.push_back(reader.next());
    return characters;
}

/// A text with runs of white space made single spaces: how paragraphs are known again.
std::string spaced(const std::string& text) {
    std::string result;
    bool isSpaced = false;
    for (Utf8Reader reader(text); !reader.atEnd();) {
        const char32_t c = reader.next();
        if (isSpace(c)) {
            isSpaced = !result.empty();
            continue;
        }
        if (isSpaced)
            result += ' ';
        isSpaced = false;
        appendUtf8(result, c);
    }
    return result;
}

/// The segments of a side joined to one text, and where each begins in it.
class Joined {
public:
    explicit Joined(const std::vector<std::string>& segments) {
        for (const std::string& segment : segments) {
            begins_.push_back(static_cast<std::uint32_t>(text_.size()));
            text_ += decoded(segment) + U'\n';
        }
        if (!text_.empty())
            text_.pop_back();
    }

    [[nodiscard]] std::optional<TextSpan> moved(std::optional<TextSpan> span, std::uint32_t segment) const {
        if (!span)
            return std::nullopt;
        return TextSpan{span->begin + begins_[segment], span->end + begins_[segment]};
    }

    [[nodiscard]] const std::u32string& text() const { return text_; }

private:
    std::vector<std::uint32_t> begins_;
    std::u32string text_;
};

/// Adds a news document to others: all of it is one passage.
void append(NotedTexts& texts, const GoldNotes& gold, const std::vector<CheckedNote>& found) {
    const Joined source(gold.paragraphs.source);
    const Joined target(gold.paragraphs.target);
    const auto passage = static_cast<std::uint32_t>(texts.passages.size());
    for (PlacedNote note : gold.notes) {
        if (!note.passage)
            continue;
        note.source = source.moved(note.source, *note.passage);
        note.target = target.moved(note.target, *note.passage);
        note.passage = passage;
        texts.gold.push_back(std::move(note));
    }
    for (CheckedNote note : found) {
        if (!note.source && !note.target)
            continue;
        note.place.passage = passage;
        if (note.source)
            note.place.source = source.moved(note.source->span, note.source->paragraph);
        if (note.target && (!note.source || note.source->paragraph == note.target->paragraph))
            note.place.target = target.moved(note.target->span, note.target->paragraph);
        texts.found.push_back(std::move(note));
    }
    texts.passages.push_back({source.text(), target.text()});
    for (const std::string& segment : gold.paragraphs.source)
        texts.sourceWords += countWords(segment);
}

Result<NotedTexts> checkedVariant(const fs::path& folder, const std::string& variant,
                                  const app::Resources& resources) {
    NotedTexts texts;
    texts.name = "news, " + variant;
    for (const fs::path& path : filesEnding(folder, "." + variant + ".json")) {
        const Result<std::string> bytes = app::readFile(path);
        if (!bytes)
            return bytes.error();
        const Result<GoldNotes> gold = readGoldNotes(*bytes, path);
        if (!gold)
            return gold.error();
        const Result<Project> project = checkedPairs(gold->paragraphs, path, resources);
        if (!project)
            return project.error();
        append(texts, *gold, checkedNotes(*project));
    }
    return texts;
}

/// Where the paragraphs of a checked text lie in the text that revisers read.
class Correspondence {
public:
    Correspondence(const std::vector<std::string>& checked, const std::vector<std::string>& known) {
        std::unordered_map<std::string, std::uint32_t> byText;
        for (std::uint32_t i = 0; i < known.size(); ++i)
            byText[spaced(known[i])] = i;
        for (const std::string& paragraph : checked) {
            const auto found = byText.find(spaced(paragraph));
            at_.push_back(found == byText.end() ? std::nullopt : std::optional(found->second));
            shift_.push_back(found == byText.end() ? 0 : shiftOf(paragraph, known[found->second]));
        }
    }

    /// The same place in the text that revisers read; absent where it is not in that.
    [[nodiscard]] std::optional<ParagraphPlace> operator()(const ParagraphPlace& place) const {
        const auto at = at_[place.paragraph];
        if (!at)
            return std::nullopt;
        const std::uint32_t shift = shift_[place.paragraph];
        return ParagraphPlace{*at, {place.span.begin + shift, place.span.end + shift}};
    }

private:
    static std::uint32_t shiftOf(const std::string& paragraph, const std::string& known) {
        const TextSpan core = trimmed(paragraph, {0, static_cast<std::uint32_t>(paragraph.size())});
        const std::size_t found = known.find(paragraph.substr(core.begin, core.size()));
        if (found == std::string::npos)
            return 0;
        return static_cast<std::uint32_t>(countCodePoints(std::string_view(known).substr(0, found)) -
                                          countCodePoints(std::string_view(paragraph).substr(0, core.begin)));
    }

    std::vector<std::optional<std::uint32_t>> at_;
    std::vector<std::uint32_t> shift_;
};

bool isScored(const GoldNotes& gold, const PlacedNote& note) {
    if (!note.passage)
        return gold.hasDocumentNotes;
    return gold.scored.empty() || gold.scored.contains(*note.passage);
}

/// Puts a note where it stands in the text that revisers read; false when it is outside that.
bool placeBy(const Correspondence& source, const Correspondence& target, CheckedNote& note) {
    const auto inSource = note.source ? source(*note.source) : std::nullopt;
    const auto inTarget = note.target ? target(*note.target) : std::nullopt;
    if ((note.source && !inSource) || (note.target && !inTarget))
        return false;
    if (inSource) {
        note.place.passage = inSource->paragraph;
        note.place.source = inSource->span;
    }
    if (inTarget && (!inSource || inSource->paragraph == inTarget->paragraph)) {
        note.place.passage = inTarget->paragraph;
        note.place.target = inTarget->span;
    }
    return true;
}

NotedTexts notedArticle(const Project& project, const Paragraphs& known, const GoldNotes& gold) {
    NotedTexts texts;
    texts.name = "article";
    texts.longSpans = LongSpans::Refused;
    texts.gold = gold.notes;
    for (std::uint32_t i = 0; i < known.source.size(); ++i) {
        texts.passages.push_back({decoded(known.source[i]), decoded(known.target[i])});
        if (gold.scored.empty() || gold.scored.contains(i))
            texts.sourceWords += countWords(known.source[i]);
    }
    const Paragraphs checked = paragraphsOf(project);
    const Correspondence source(checked.source, known.source);
    const Correspondence target(checked.target, known.target);
    for (CheckedNote note : checkedNotes(project)) {
        if (placeBy(source, target, note) && isScored(gold, note.place))
            texts.found.push_back(std::move(note));
    }
    return texts;
}

std::vector<PlacedNote> placesOf(const std::vector<CheckedNote>& notes) {
    std::vector<PlacedNote> places;
    places.reserve(notes.size());
    for (const CheckedNote& note : notes)
        places.push_back(note.place);
    return places;
}

Result<NotedTexts> checkArticle(const fs::path& file, const fs::path& gold, const app::Resources& resources) {
    const Result<std::string> notes = app::readFile(gold / "notes_dev.json");
    if (!notes)
        return notes.error();
    const Result<GoldNotes> read = readGoldNotes(*notes, gold / "notes_dev.json");
    if (!read)
        return read.error();
    const Result<std::string> texts = app::readFile(gold / "paras.json");
    if (!texts)
        return texts.error();
    const Result<Paragraphs> known = readParagraphs(*texts, gold / "paras.json");
    if (!known)
        return known.error();
    app::Input input{.path = file, .translationPath = {}, .options = {}};
    input.options.source = {"en"};
    input.options.target = {"ar"};
    const Result<app::Collation> collation = app::collate(input, resources, app::Detection::Yes);
    if (!collation)
        return collation.error();
    return notedArticle(collation->project, *known, *read);
}

} // namespace

std::uint64_t countWords(const std::string& text) {
    std::istringstream words(text);
    std::uint64_t count = 0;
    for (std::string word; words >> word; ++count) {
    }
    return count;
}

Result<Project> checkedPairs(const Paragraphs& pairs, const std::string& name,
                             const app::Resources& resources) {
    std::string table = "id\toriginal\ttranslation\n";
    for (std::size_t i = 0; i < pairs.source.size(); ++i)
        table += std::to_string(i) + "\t" + pairs.source[i] + "\t" + pairs.target[i] + "\n";
    ReadOptions options;
    options.source = {"en"};
    options.target = {"ar"};
    Result<Project> project = readPairTable(table, name, options);
    if (project)
        project->divergences = app::detectIn(*project, resources);
    return project;
}

std::vector<CheckedNote> NotedTexts::shownAt(Setting setting) const {
    std::vector<CheckedNote> shown;
    std::ranges::copy_if(found, std::back_inserter(shown),
                         [setting](const CheckedNote& note) { return isShownAt(setting, note.divergence); });
    return shown;
}

NoteScores NotedTexts::scoresAt(Setting setting) const {
    return scoreNotes(placesOf(shownAt(setting)), gold, passages, longSpans);
}

Result<std::vector<NotedTexts>> checkedArticle(const std::string& folder, const app::Resources& resources) {
    std::vector<NotedTexts> all;
    for (const fs::path& file : filesEnding(fs::path(folder) / "seed", ".ar-en.txt")) {
        Result<NotedTexts> texts = checkArticle(file, fs::path(folder) / "gold", resources);
        if (!texts)
            return texts.error();
        all.push_back(std::move(*texts));
    }
    return all;
}

Result<std::vector<NotedTexts>> checkedNews(const std::string& folder, const app::Resources& resources) {
    std::vector<NotedTexts> all;
    for (const char* variant : {"flawed", "published"}) {
        Result<NotedTexts> texts = checkedVariant(fs::path(folder) / "gold" / "news", variant, resources);
        if (!texts)
            return texts.error();
        if (!texts->passages.empty())
            all.push_back(std::move(*texts));
    }
    return all;
}

std::map<std::string, CheckWorth> worthOfChecks(const NotedTexts& texts, Setting setting) {
    const std::vector<CheckedNote> notes = texts.shownAt(setting);
    const std::vector<PlacedNote> places = placesOf(notes);
    const auto match = [&](Likeness likeness) {
        return matchNotes(places, texts.gold, texts.passages, texts.longSpans, likeness).goldOf;
    };
    const auto touching = match(Likeness::Touching);
    const auto tight = match(Likeness::Tight);
    const auto typed = match(Likeness::Typed);
    std::map<std::string, CheckWorth> worth;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        CheckWorth& check = worth[notes[i].divergence.check];
        ++check.notes;
        check.right += touching[i] ? 1U : 0U;
        check.tight += tight[i] ? 1U : 0U;
        check.typed += typed[i] ? 1U : 0U;
    }
    return worth;
}

std::vector<CheckedNote> falseAlarms(const NotedTexts& texts, Setting setting) {
    const std::vector<CheckedNote> notes = texts.shownAt(setting);
    const NoteMatching matching =
        matchNotes(placesOf(notes), texts.gold, texts.passages, texts.longSpans, Likeness::Touching);
    std::vector<CheckedNote> unmatched;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        if (!matching.goldOf[i])
            unmatched.push_back(notes[i]);
    }
    std::ranges::stable_sort(unmatched, [](const CheckedNote& left, const CheckedNote& right) {
        return left.divergence.confidence > right.divergence.confidence;
    });
    return unmatched;
}

std::vector<ConfidenceBand> confidenceBands(std::span<const NotedTexts> texts) {
    constexpr std::size_t kBands = 10;
    std::vector<ConfidenceBand> bands(kBands);
    for (std::size_t i = 0; i < kBands; ++i)
        bands[i].least = static_cast<double>(i) / kBands;
    for (const NotedTexts& noted : texts) {
        const std::vector<PlacedNote> places = placesOf(noted.found);
        const NoteMatching matching =
            matchNotes(places, noted.gold, noted.passages, noted.longSpans, Likeness::Touching);
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (!places[i].passage)
                continue;
            const double confidence = noted.found[i].divergence.confidence;
            const auto band = static_cast<std::size_t>(std::clamp(confidence, 0., .999) * kBands);
            ++bands[band].notes;
            bands[band].right += matching.goldOf[i] ? 1U : 0U;
            bands[band].expected += confidence;
        }
    }
    return bands;
}

std::vector<KindRecall> recallOfKinds(const NotedTexts& texts, Setting setting) {
    const std::vector<PlacedNote> places = placesOf(texts.shownAt(setting));
    const auto match = [&](Likeness likeness) {
        return matchNotes(places, texts.gold, texts.passages, texts.longSpans, likeness).foundOf;
    };
    const auto touching = match(Likeness::Touching);
    const auto typed = match(Likeness::Typed);
    std::map<std::string, KindRecall> kinds;
    for (std::size_t j = 0; j < texts.gold.size(); ++j) {
        const PlacedNote& note = texts.gold[j];
        KindRecall& kind = kinds[note.cue.empty() ? note.category : note.cue];
        ++kind.gold;
        kind.found += touching[j] ? 1U : 0U;
        kind.typed += typed[j] ? 1U : 0U;
    }
    std::vector<KindRecall> recalls;
    for (auto& [name, kind] : kinds) {
        kind.kind = name;
        recalls.push_back(kind);
    }
    return recalls;
}

} // namespace muqabala::cli
