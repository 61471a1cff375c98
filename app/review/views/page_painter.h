#pragma once

#include "app/review/models/place.h"
#include "app/review/models/search_results.h"
#include "app/review/models/word_light.h"
#include "app/review/views/mark_painter.h"
#include "app/review/views/pair_layout.h"
#include "app/review/views/text_selection.h"

#include <QPainter>

#include <optional>

namespace muqabala::review {

enum class Focus {
    Here,
    Elsewhere,
    Nowhere, ///< nobody reads here: on paper
};

/// Whether words without counterpart are tinted.
enum class Tint { Off, On };

/// Paints rows of the page: their texts with what is marked in them, the gutter, the margins.
class PagePainter {
public:
    struct Scene {
        const ReadingPage& page;
        const PageMetrics& metrics;
        const Theme& theme;
        const Place& place;
        const SearchResults& search;
        std::vector<TextSelection> selections;
        WordLight& words;
        Tint tint = Tint::Off;
        Focus focus = Focus::Elsewhere;
    };

    PagePainter(QPainter& painter, const Scene& scene)
        : painter_(painter),
          scene_(scene) {}

    void paintRow(int row, const PairLayout& layout, int top);

private:
    [[nodiscard]] bool isCurrent(int row) const;
    void paintSide(int row, const PairLayout& layout, int top, Side side);
    void paintGrounds(int row, const PlacedBlock& placed, QPointF origin, Side side);
    void paintWords(int row, const PlacedBlock& placed, QPointF origin, Side side);
    void paintCaret(const PlacedBlock& placed, QPointF origin, Side side);
    void paintHits(int row, const PlacedBlock& placed, QPointF origin, Side side);
    void paintMarks(int row, const PlacedBlock& placed, QPointF origin, Side side);
    [[nodiscard]] double sidelineX(Side side, int lane) const;
    void fillSpan(const PlacedBlock& placed, QPointF origin, TextSpan span, const QColor& color);
    void paintRibbon(int row, const PairLayout& layout, int top);
    [[nodiscard]] QPen strandPen(int row, const QColor& color) const;
    [[nodiscard]] QColor ribbonColor(int row) const;
    void paintLabel(int row, const PairLayout& layout, int top);
    void paintParagraphNumber(int row, const PairLayout& layout, int top);
    void paintCurrentBars(const PairLayout& layout, int top);

    QPainter& painter_;
    Scene scene_;
};

} // namespace muqabala::review
