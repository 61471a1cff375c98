#include "random_project.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

namespace muqabala {

namespace {

constexpr std::array kWords{"a", "word", "كلمة", "الكتاب", "x\tz", "'quoted'", "𐤀", "«قال»", "12"};

bool happens(Random& random, std::uint32_t outOf) {
    return pick(random, outOf - 1) == 0;
}

std::string randomText(Random& random, std::uint32_t mostWords) {
    std::string text = kWords.at(pick(random, kWords.size() - 1));
    for (std::uint32_t words = pick(random, mostWords); words > 0; --words)
        text.append(" ").append(kWords.at(pick(random, kWords.size() - 1)));
    return text;
}

template <class Value>
Value randomValue(Random& random, Value last) {
    return static_cast<Value>(pick(random, static_cast<std::size_t>(last)));
}

double randomShare(Random& random) {
    return std::uniform_real_distribution<double>(0, 1)(random);
}

/// Adds text and says where it stands.
TextSpan append(std::string& text, const std::string& more) {
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += more;
    return {begin, static_cast<std::uint32_t>(text.size())};
}

Document randomDocument(Random& random, std::uint32_t mostParagraphs, const char* language) {
    Document document{.name = randomText(random, 2) + ".txt", .language = {language}};
    const TextSpan heading = append(document.text, randomText(random, 3));
    document.frontMatter.push_back(
        {randomValue(random, FrontMatterKind::Other), heading, randomText(random, 1)});
    for (std::uint32_t p = 0; p <= pick(random, mostParagraphs); ++p) {
        document.text += "\r\n\r\n";
        Paragraph paragraph{{},
                            randomValue(random, ParagraphRole::Body),
                            static_cast<std::uint32_t>(document.segments.size()),
                            pick(random, 3) + 1};
        for (std::uint32_t s = 0; s < paragraph.segmentCount; ++s) {
            document.text += s == 0 ? "" : " ";
            document.segments.push_back({append(document.text, randomText(random, 6)), p});
        }
        paragraph.span = {document.segments[paragraph.firstSegment].span.begin,
                          document.segments.back().span.end};
        document.paragraphs.push_back(paragraph);
    }
    document.text += happens(random, 2) ? "\n" : "";
    return document;
}

/// Beads from one place to another on both sides.
template <class Bead>
std::vector<Bead> randomBeads(Random& random, const Bead& whole) {
    std::vector<Bead> beads;
    Bead bead{{whole.source.begin, whole.source.begin}, {whole.target.begin, whole.target.begin}};
    while (bead.source.end < whole.source.end || bead.target.end < whole.target.end) {
        bead.source = {bead.source.end, bead.source.end};
        bead.target = {bead.target.end, bead.target.end};
        bead.source.end.value += pick(random, std::min(2U, whole.source.end.value - bead.source.end.value));
        bead.target.end.value += pick(random, std::min(2U, whole.target.end.value - bead.target.end.value));
        bead.probability = randomShare(random);
        bead.status = randomValue(random, PairStatus::Rejected);
        if (!bead.source.isEmpty() || !bead.target.isEmpty())
            beads.push_back(bead);
    }
    return beads;
}

template <class Bead>
Bead wholeOf(std::size_t sources, std::size_t targets) {
    return {{{0}, {static_cast<std::uint32_t>(sources)}}, {{0}, {static_cast<std::uint32_t>(targets)}}};
}

std::vector<Bead> randomCrossings(Random& random, const Project& project) {
    std::vector<Bead> crossings;
    for (std::uint32_t source = 0; source + 2 < project.source.segments.size(); source += 2) {
        const std::uint32_t target = pick(random, project.target.segments.size() - 1);
        if (happens(random, 3))
            crossings.push_back({{{source}, {source + 1 + pick(random, 1)}}, {{target}, {target + 1}}, .25});
    }
    return crossings;
}

TextSpan randomWords(Random& random, const Document& document) {
    return document.segments[pick(random, document.segments.size() - 1)].span;
}

std::optional<TextSpan> wordsOrNone(Random& random, const Document& document) {
    return happens(random, 3) ? std::nullopt : std::optional(randomWords(random, document));
}

Verdict randomVerdict(Random& random, std::string divergence) {
    Verdict verdict{std::move(divergence), randomValue(random, VerdictKind::Dismissed)};
    verdict.comment = happens(random, 2) ? "" : randomText(random, 4);
    verdict.suggestion = happens(random, 2) ? "" : randomText(random, 4);
    if (happens(random, 2))
        verdict.category = randomValue(random, Category::Register);
    if (happens(random, 2))
        verdict.severity = randomValue(random, Severity::Critical);
    verdict.isRepeated = happens(random, 2);
    verdict.by = {"Layla", "2026-01-05T08:30:00Z"};
    return verdict;
}

std::string randomId(Random& random) {
    return "id-" + std::to_string(pick(random, 30));
}

Note randomNote(Random& random, const Project& project, std::string id) {
    Note note{.id = std::move(id),
              .category = randomValue(random, Category::Register),
              .severity = randomValue(random, Severity::Critical),
              .comment = randomText(random, 5)};
    for (const Segment& segment : project.source.segments) {
        if (happens(random, 5))
            note.source.push_back(segment.span);
    }
    for (const Segment& segment : project.target.segments) {
        if (happens(random, 5))
            note.target.push_back(segment.span);
    }
    note.isRepeated = happens(random, 2);
    note.by = {"ليلى", "2026-01-05T08:30:00Z"};
    return note;
}

Divergence randomFinding(Random& random, const Project& project) {
    Divergence finding{randomId(random),
                       "check",
                       wordsOrNone(random, project.source),
                       wordsOrNone(random, project.target),
                       {},
                       randomValue(random, Category::Register),
                       randomValue(random, Severity::Critical),
                       randomShare(random),
                       randomText(random, 6),
                       randomText(random, 6)};
    for (std::uint32_t i = pick(random, 2); i > 0; --i)
        finding.targetOccurrences.push_back(randomWords(random, project.target));
    return finding;
}

/// Anywhere among the beads, others in the place of a few.
template <class Splice, class Alignment>
Splice randomSplice(Random& random, const Alignment& alignment) {
    using Bead = typename Alignment::Bead;
    const std::vector<Bead>& beads = alignment.beads();
    Splice splice{pick(random, beads.size() - 1), 0, {}};
    splice.count = 1 + pick(random, std::min<std::size_t>(3, beads.size() - splice.first - 1));
    const Bead& first = beads[splice.first];
    const Bead& last = beads[splice.first + splice.count - 1];
    splice.beads = randomBeads(
        random, Bead{{first.source.begin, last.source.end}, {first.target.begin, last.target.end}});
    return splice;
}

/// At a blank within the segment, if there is one.
std::optional<Edit> randomSplit(Random& random, const Project& project, Side side) {
    const Document& document = side == Side::Source ? project.source : project.target;
    const std::uint32_t segment = pick(random, document.segments.size() - 1);
    const TextSpan span = document.segments[segment].span;
    const std::size_t blank = document.at(span).find(' ');
    if (blank == std::string_view::npos)
        return std::nullopt;
    const std::uint32_t end = span.begin + static_cast<std::uint32_t>(blank);
    return SegmentSplit{side, segment, {span.begin, end}, {end + 1, span.end}};
}

std::optional<Edit> randomJoin(Random& random, const Project& project, Side side) {
    const Document& document = side == Side::Source ? project.source : project.target;
    const SegmentJoin join{side, pick(random, document.segments.size() - 1)};
    return fits(project, join) ? std::optional<Edit>(join) : std::nullopt;
}

std::optional<Edit> randomNoteChange(Random& random, const Project& project) {
    const std::string id = randomId(random);
    if (happens(random, 3))
        return NoteChange{id, 0, std::nullopt};
    return NoteChange{id, pick(random, project.notes.size()), randomNote(random, project, id)};
}

std::optional<Edit> randomVerdictChange(Random& random) {
    const std::string id = randomId(random);
    return VerdictChange{id, happens(random, 3) ? std::nullopt : std::optional(randomVerdict(random, id))};
}

std::optional<Edit> randomEdit(Random& random, const Project& project) {
    const Side side = happens(random, 2) ? Side::Source : Side::Target;
    switch (pick(random, 13)) {
    case 0:
        return randomSplit(random, project, side);
    case 1:
        return randomJoin(random, project, side);
    case 2:
        return CrossingsChange{randomCrossings(random, project)};
    case 3:
        return randomSplice<ParagraphSplice>(random, project.paragraphs);
    case 4:
    case 5:
    case 6:
        return randomNoteChange(random, project);
    case 7:
    case 8:
        return randomVerdictChange(random);
    case 9:
        return happens(random, 5) ? std::optional<Edit>(ProjectChange{randomProject(random, 3)})
                                  : std::nullopt;
    default:
        return randomSplice<BeadSplice>(random, project.alignment);
    }
}

} // namespace

std::uint32_t pick(Random& random, std::size_t most) {
    return std::uniform_int_distribution<std::uint32_t>(0, static_cast<std::uint32_t>(most))(random);
}

Project randomProject(Random& random, std::uint32_t paragraphs) {
    Project project{.source = randomDocument(random, paragraphs, "en"),
                    .target = randomDocument(random, paragraphs, "ar")};
    project.paragraphs = ParagraphAlignment(randomBeads(
        random, wholeOf<ParagraphBead>(project.source.paragraphs.size(), project.target.paragraphs.size())));
    project.alignment = Alignment(
        randomBeads(random, wholeOf<Bead>(project.source.segments.size(), project.target.segments.size())));
    project.crossings = randomCrossings(random, project);
    for (std::uint32_t i = pick(random, 4); i > 0; --i)
        project.divergences.push_back(randomFinding(random, project));
    for (std::uint32_t i = pick(random, 4); i > 0; --i)
        (void)apply(project, *randomVerdictChange(random));
    for (std::uint32_t i = pick(random, 4); i > 0; --i)
        (void)apply(project, *randomNoteChange(random, project));
    return project;
}

Change randomChange(Random& random, const Project& project) {
    Change change{randomValue(random, ChangeKind::ReadAgain),
                  randomValue(random, Level::Paragraph),
                  pick(random, 9),
                  {}};
    Project trial = project;
    for (std::uint32_t wanted = pick(random, 2) + 1; change.edits.size() < wanted;) {
        if (std::optional<Edit> edit = randomEdit(random, trial)) {
            change.edits.push_back(*edit);
            (void)apply(trial, std::move(*edit));
        }
    }
    return change;
}

} // namespace muqabala
