#pragma once

#include "app/review/models/reading_page.h"

#include <QString>

namespace muqabala::review {

/// What a cell that holds words of a text tells besides them.
enum TextCellRole {
    TextSideRole = Qt::UserRole + 100, ///< int of Side: of which text it is
    HitStartRole, ///< where what was found begins in it, in UTF-16 units; absent: nowhere
    HitLengthRole,
    PairOfRowRole, ///< row of the page, from 0
};

/// A text of one side in a line, its place found in it.
struct FoundLine {
    QString text;
    int start = 0;
    int length = 0;
};

/// What stands about a span in its pair, from some words before it on. Cost: linear in the pair.
[[nodiscard]] FoundLine lineAbout(const ReadingPage& page, int row, Side side, TextSpan span);

/// One side of a pair in a line.
[[nodiscard]] QString wholeText(const ReadingPage& page, int row, Side side);
/// The same, cut where no cell shows more.
[[nodiscard]] QString lineOf(const ReadingPage& page, int row, Side side);

} // namespace muqabala::review
