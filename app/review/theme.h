#pragma once

#include "corpus/divergence.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace muqabala::review {

enum class Shade { Paper, Night };
/// The usual colours, or some that stay apart for eyes that do not tell red from green, or blue from yellow.
enum class Colours { Usual, ForColourBlind };

/// Categories of notes that are drawn alike.
enum class NoteFamily { Accuracy, Quantity, Meaning, Terminology, Fluency, Style };
inline constexpr std::size_t kNoteFamilies = 6;

[[nodiscard]] NoteFamily familyOf(Category category);

/// The colours of the window. Every colour that text or marks are drawn in stands at 4.5 : 1 or better on the
/// paper (WCAG 2.1, AA).
struct Theme {
    Shade shade = Shade::Paper;
    QColor paper;     ///< the page
    QColor desk;      ///< what lies around it: panels, bars
    QColor ink;       ///< the text
    QColor quiet;     ///< numbers, labels
    QColor line;      ///< hairlines; not for text
    QColor accent;    ///< the one accent: current pair, current hit
    QColor doubt;     ///< a doubtful pair
    QColor failure;   ///< an error
    QColor noteFill;  ///< behind the words of the current note
    QColor hitFill;   ///< behind words that were searched for
    QColor selection; ///< behind selected text
    std::array<QColor, kNoteFamilies> families;

    [[nodiscard]] const QColor& family(NoteFamily family) const {
        return families[static_cast<std::size_t>(family)];
    }
    /// For menus, fields, lists and the other ordinary widgets.
    [[nodiscard]] QPalette palette() const;
};

[[nodiscard]] const Theme& themeOf(Shade shade, Colours colours = Colours::Usual);

/// Contrast of two opaque colours by WCAG 2.1, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace muqabala::review
