#pragma once

#include "align/divergence/settings.h"
#include "app/review/models/check_choice.h"
#include "corpus/remark.h"

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
    std::vector<std::size_t> notes; ///< those whose words stand in the pair, in the order of the texts
    std::optional<int> counterpart; ///< of a pair with an empty side: the row its crossing joins it with
};

/// Which remarks the reader wants to see. What somebody accepted or wrote is always among them.
struct ShownNotes {
    Setting setting = Setting::Precise;
    bool dismissed = false; ///< those that were dismissed too

    friend bool operator==(const ShownNotes&, const ShownNotes&) = default;
};

/// Words that a remark is about.
struct NotedWords {
    Side side = Side::Source;
    TextSpan span;
};

/// Below it a pair is worth a second look: on the aligner's test sets 10 % of the pairs lie there, and with
/// them 79 % of the wrong ones.
inline constexpr double kDoubtfulBelow = 0.9;

/// A project laid out as rows to be read from top to bottom: the view's, the strip's and the lists' common
/// idea of where things are. Refers to the project; build it anew whenever that changes. Cost: linear.
class ReadingPage {
public:
    ReadingPage() = default;
    explicit ReadingPage(const Project& project, const ShownNotes& shown = {},
                         const CheckChoice& choice = {});

    [[nodiscard]] bool isEmpty() const { return rows_.empty(); }
    [[nodiscard]] int rowCount() const { return static_cast<int>(rows_.size()); }
    [[nodiscard]] const PageRow& row(int index) const { return rows_.at(static_cast<std::size_t>(index)); }
    /// Improbable, and nobody has said that it is right or wrong.
    [[nodiscard]] bool isDoubtful(int index) const;
    [[nodiscard]] int doubtfulCount() const;

    [[nodiscard]] const Document& document(Side side) const;
    [[nodiscard]] const std::vector<Remark>& remarks() const { return remarks_; }
    /// The remark of this id among those shown.
    [[nodiscard]] std::optional<std::size_t> remarkWithId(std::string_view id) const;

    /// The segments that a row shows on one side; empty when nothing corresponds.
    [[nodiscard]] std::span<const Segment> segments(int index, Side side) const;

    /// The row that shows a byte of a document, or the next one below it; nothing behind the last segment.
    [[nodiscard]] std::optional<int> rowAt(Side side, std::uint32_t byte) const;

    /// The row where a note's words begin, on the translation's side if it has any there. For a note on the
    /// whole text the row of one of its occurrences, when it has any.
    [[nodiscard]] std::optional<int> rowOfNote(std::size_t note, std::size_t occurrence = 0) const;
    /// The words themselves.
    [[nodiscard]] std::optional<NotedWords> wordsOfNote(std::size_t note, std::size_t occurrence = 0) const;

private:
    void placeNotes();
    void placeCrossings();
    void placeNote(std::size_t note, Side side, TextSpan span);

    const Project* project_ = nullptr;
    std::vector<PageRow> rows_;
    std::vector<Remark> remarks_;
    std::vector<std::uint32_t> rowOfSource_; ///< for each source segment its row
    std::vector<std::uint32_t> rowOfTarget_;
    std::vector<std::optional<int>> rowOfRemark_; ///< of its first words
};

} // namespace muqabala::review
