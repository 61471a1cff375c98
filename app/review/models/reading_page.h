#pragma once

#include "corpus/project.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace muqabala::review {

/// One row of the page: a pair.
struct PageRow {
    Bead bead;
    std::uint32_t paragraph = 0; ///< number of the paragraph pair, from 1; 0 for a title
    bool startsParagraph = false;
    bool isTitle = false;
    std::vector<std::size_t> notes; ///< those whose words stand in the pair, in the project's order
};

/// Below it a pair is worth a second look: on the aligner's test sets 10 % of the pairs lie there, and with
/// them 79 % of the wrong ones.
inline constexpr double kDoubtfulBelow = 0.9;

/// A project laid out as rows to be read from top to bottom: the view's, the strip's and the lists' common
/// idea of where things are. Refers to the project; build it anew whenever that changes. Cost: linear.
class ReadingPage {
public:
    ReadingPage() = default;
    explicit ReadingPage(const Project& project);

    [[nodiscard]] bool isEmpty() const { return rows_.empty(); }
    [[nodiscard]] int rowCount() const { return static_cast<int>(rows_.size()); }
    [[nodiscard]] const PageRow& row(int index) const { return rows_.at(static_cast<std::size_t>(index)); }
    [[nodiscard]] bool isDoubtful(int index) const { return row(index).bead.probability < kDoubtfulBelow; }
    [[nodiscard]] int doubtfulCount() const;

    [[nodiscard]] const Document& document(Side side) const;
    [[nodiscard]] const std::vector<Divergence>& divergences() const { return project_->divergences; }

    /// The segments that a row shows on one side; empty when nothing corresponds.
    [[nodiscard]] std::span<const Segment> segments(int index, Side side) const;

    /// The row that shows a byte of a document, or the next one below it; nothing behind the last segment.
    [[nodiscard]] std::optional<int> rowAt(Side side, std::uint32_t byte) const;

    /// The row where a note's words begin, on the translation's side if it has any there. For a note on the
    /// whole text the row of one of its occurrences, when it has any.
    [[nodiscard]] std::optional<int> rowOfNote(std::size_t note, std::size_t occurrence = 0) const;

private:
    void placeNotes();
    void placeNote(std::size_t note, Side side, TextSpan span);

    const Project* project_ = nullptr;
    std::vector<PageRow> rows_;
    std::vector<std::uint32_t> rowOfSource_; ///< for each source segment its row
    std::vector<std::uint32_t> rowOfTarget_;
};

} // namespace muqabala::review
