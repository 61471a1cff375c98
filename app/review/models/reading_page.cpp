#include "app/review/models/reading_page.h"

#include <algorithm>

namespace muqabala::review {

namespace {

/// For each paragraph of each side the paragraph pair it belongs to.
struct ParagraphPairs {
    std::vector<std::uint32_t> ofSource;
    std::vector<std::uint32_t> ofTarget;
};

ParagraphPairs paragraphPairs(const ParagraphAlignment& alignment) {
    ParagraphPairs pairs;
    std::uint32_t number = 0;
    for (const ParagraphBead& bead : alignment.beads()) {
        pairs.ofSource.resize(bead.source.end.value, number);
        pairs.ofTarget.resize(bead.target.end.value, number);
        ++number;
    }
    return pairs;
}

const Segment& firstSegment(const Project& project, const Bead& bead) {
    return bead.source.isEmpty() ? project.target.segments.at(bead.target.begin.value)
                                 : project.source.segments.at(bead.source.begin.value);
}

std::uint32_t paragraphPair(const Project& project, const ParagraphPairs& pairs, const Bead& bead) {
    const std::uint32_t paragraph = firstSegment(project, bead).paragraph;
    return bead.source.isEmpty() ? pairs.ofTarget.at(paragraph) : pairs.ofSource.at(paragraph);
}

bool isTitle(const Project& project, const Bead& bead) {
    const Document& document = bead.source.isEmpty() ? project.target : project.source;
    return document.paragraphs.at(firstSegment(project, bead).paragraph).role == ParagraphRole::Title;
}

/// The rows with their grouping; a title stands for itself and is not counted among the paragraphs.
std::vector<PageRow> groupedRows(const Project& project) {
    const ParagraphPairs pairs = paragraphPairs(project.paragraphs);
    std::vector<PageRow> rows;
    rows.reserve(project.alignment.beads().size());
    std::optional<std::uint32_t> previous;
    std::uint32_t number = 0;
    for (const Bead& bead : project.alignment.beads()) {
        const std::uint32_t pair = paragraphPair(project, pairs, bead);
        PageRow row{.bead = bead, .startsParagraph = previous != pair, .isTitle = isTitle(project, bead)};
        if (row.startsParagraph && !row.isTitle)
            ++number;
        row.paragraph = row.isTitle ? 0 : number;
        previous = pair;
        rows.push_back(std::move(row));
    }
    return rows;
}

/// The first segment that ends behind a byte.
std::size_t segmentAt(const std::vector<Segment>& segments, std::uint32_t byte) {
    const auto found = std::upper_bound(segments.begin(), segments.end(), byte,
                                        [](std::uint32_t at, const Segment& s) { return at < s.span.end; });
    return static_cast<std::size_t>(found - segments.begin());
}

std::vector<Remark> shownRemarks(const Project& project, const ShownNotes& shown, const CheckChoice& choice) {
    std::vector<Remark> remarks = remarksOf(project, [&](const Divergence& divergence) {
        return isShownAt(shown.setting, divergence) && choice.passes(divergence);
    });
    if (!shown.dismissed)
        std::erase_if(remarks,
                      [](const Remark& remark) { return remark.standing() == VerdictKind::Dismissed; });
    return remarks;
}

bool isWorthASecondLook(const Bead& bead) {
    return bead.status == PairStatus::Unconfirmed && bead.probability < kDoubtfulBelow;
}

} // namespace

ReadingPage::ReadingPage(const Project& project, const ShownNotes& shown, const CheckChoice& choice)
    : project_(&project),
      rows_(groupedRows(project)),
      remarks_(shownRemarks(project, shown, choice)) {
    std::uint32_t number = 0;
    for (const PageRow& row : rows_) {
        rowOfSource_.resize(row.bead.source.end.value, number);
        rowOfTarget_.resize(row.bead.target.end.value, number);
        ++number;
    }
    placeNotes();
    placeCrossings();
}

void ReadingPage::placeNotes() {
    rowOfRemark_.reserve(remarks_.size());
    for (std::size_t note = 0; note < remarks_.size(); ++note) {
        const std::optional<NotedWords> words = wordsOfNote(note);
        rowOfRemark_.push_back(words ? rowAt(words->side, words->span.begin) : std::nullopt);
        if (remarks_[note].isOnDocument())
            continue;
        for (const Side side : {Side::Source, Side::Target}) {
            for (const TextSpan span : remarks_[note].spans(side))
                placeNote(note, side, span);
        }
    }
}

void ReadingPage::placeCrossings() {
    for (const Bead& crossing : project_->crossings) {
        const auto source = rowOfSource_.at(crossing.source.begin.value);
        const auto target = rowOfTarget_.at(crossing.target.begin.value);
        rows_.at(source).counterpart = static_cast<int>(target);
        rows_.at(target).counterpart = static_cast<int>(source);
    }
}

void ReadingPage::placeNote(std::size_t note, Side side, TextSpan span) {
    const std::vector<std::uint32_t>& rows = side == Side::Source ? rowOfSource_ : rowOfTarget_;
    const std::vector<Segment>& segments = document(side).segments;
    for (std::size_t i = segmentAt(segments, span.begin); i < segments.size(); ++i) {
        if (segments[i].span.begin >= span.end)
            return;
        std::vector<std::size_t>& notes = rows_.at(rows.at(i)).notes;
        if (std::find(notes.begin(), notes.end(), note) == notes.end())
            notes.push_back(note);
    }
}

bool ReadingPage::isDoubtful(int index) const {
    return isWorthASecondLook(row(index).bead);
}

int ReadingPage::doubtfulCount() const {
    return static_cast<int>(std::count_if(rows_.begin(), rows_.end(),
                                          [](const PageRow& row) { return isWorthASecondLook(row.bead); }));
}

std::optional<std::size_t> ReadingPage::remarkWithId(std::string_view id) const {
    const auto found = std::find_if(remarks_.begin(), remarks_.end(),
                                    [&](const Remark& remark) { return remark.id() == id; });
    return found == remarks_.end() ? std::nullopt
                                   : std::optional(static_cast<std::size_t>(found - remarks_.begin()));
}

const Document& ReadingPage::document(Side side) const {
    return side == Side::Source ? project_->source : project_->target;
}

std::span<const Segment> ReadingPage::segments(int index, Side side) const {
    const Bead& bead = row(index).bead;
    const std::span<const Segment> all = document(side).segments;
    return side == Side::Source ? all.subspan(bead.source.begin.value, bead.source.size())
                                : all.subspan(bead.target.begin.value, bead.target.size());
}

std::optional<int> ReadingPage::rowAt(Side side, std::uint32_t byte) const {
    const std::vector<std::uint32_t>& rows = side == Side::Source ? rowOfSource_ : rowOfTarget_;
    const std::size_t segment = segmentAt(document(side).segments, byte);
    if (segment >= rows.size())
        return std::nullopt;
    return static_cast<int>(rows[segment]);
}

std::optional<int> ReadingPage::rowOfNote(std::size_t note, std::size_t occurrence) const {
    if (occurrence == 0)
        return rowOfRemark_.at(note);
    const std::optional<NotedWords> words = wordsOfNote(note, occurrence);
    return words ? rowAt(words->side, words->span.begin) : std::nullopt;
}

std::optional<NotedWords> ReadingPage::wordsOfNote(std::size_t note, std::size_t occurrence) const {
    const Remark& remark = remarks_.at(note);
    for (const Side side : {Side::Target, Side::Source}) {
        const std::span<const TextSpan> spans = remark.spans(side);
        if (!spans.empty())
            return NotedWords{side, spans[remark.isOnDocument() ? occurrence % spans.size() : 0]};
    }
    return std::nullopt;
}

} // namespace muqabala::review
