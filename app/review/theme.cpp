#include "app/review/theme.h"

#include <algorithm>
#include <cmath>

namespace muqabala::review {

namespace {

QColor translucent(const char* name, double alpha) {
    QColor color(name);
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

Theme paper() {
    return {.shade = Shade::Paper,
            .paper = "#fdfbf6",
            .desk = "#f3efe6",
            .ink = "#25221d",
            .quiet = "#6d675b",
            .line = "#e2dccd",
            .accent = "#0d6570",
            .doubt = "#a35400",
            .failure = "#a8201a",
            .noteFill = translucent("#f0c040", 0.38),
            .hitFill = translucent("#0d8a98", 0.22),
            .selection = translucent("#3d7edb", 0.28),
            .families = {"#b3261e", "#7b3aa0", "#a52a68", "#1f56a8", "#3a6b1e", "#7a5410"}};
}

Theme night() {
    return {.shade = Shade::Night,
            .paper = "#1c1d1f",
            .desk = "#141517",
            .ink = "#e3dfd5",
            .quiet = "#a19b8e",
            .line = "#34363a",
            .accent = "#62c4cf",
            .doubt = "#e3a04a",
            .failure = "#f2938c",
            .noteFill = translucent("#d8a92e", 0.30),
            .hitFill = translucent("#3fb4c2", 0.32),
            .selection = translucent("#5b93e6", 0.38),
            .families = {"#f2938c", "#cda2ec", "#ee94bd", "#8db8f5", "#9ccb7e", "#d9b56a"}};
}

/// The colours of the families were searched for by simulated annealing over sRGB: at 4.5 : 1 or better, and
/// as far apart as may be (CIE 1976 ΔE, 38 or more for each two) for usual eyes and for protanopes,
/// deuteranopes and tritanopes as Machado, Oliveira and Fernandes (2009) simulate them.
Theme forColourBlind(Theme theme) {
    if (theme.shade == Shade::Paper) {
        theme.accent = "#0b5394";
        theme.families = {"#c02c0e", "#7804fd", "#a13ebd", "#287670", "#000033", "#4a0000"};
    } else {
        theme.accent = "#6db7ff";
        theme.families = {"#df6200", "#0186ff", "#ffaaef", "#00ff8a", "#888775", "#d7ff0b"};
    }
    return theme;
}

/// Relative luminance by WCAG 2.1.
double luminance(const QColor& color) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor between(const QColor& from, const QColor& to, float share) {
    return QColor::fromRgbF(from.redF() + (to.redF() - from.redF()) * share,
                            from.greenF() + (to.greenF() - from.greenF()) * share,
                            from.blueF() + (to.blueF() - from.blueF()) * share);
}

} // namespace

NoteFamily familyOf(Category category) {
    switch (category) {
    case Category::Mistranslation:
    case Category::Overtranslation:
    case Category::Undertranslation:
    case Category::Omission:
    case Category::Addition:
    case Category::Untranslated:
        return NoteFamily::Accuracy;
    case Category::Number:
    case Category::Date:
    case Category::Quantifier:
    case Category::Name:
        return NoteFamily::Quantity;
    case Category::Hedge:
    case Category::Negation:
    case Category::Quotation:
        return NoteFamily::Meaning;
    case Category::WrongTerm:
    case Category::InconsistentTerm:
    case Category::NamingShift:
        return NoteFamily::Terminology;
    case Category::Grammar:
    case Category::Spelling:
    case Category::Punctuation:
    case Category::Spacing:
        return NoteFamily::Fluency;
    case Category::Awkward:
    case Category::Idiom:
    case Category::Register:
        return NoteFamily::Style;
    }
    return NoteFamily::Accuracy;
}

const Theme& themeOf(Shade shade, Colours colours) {
    static const Theme kPaper = paper();
    static const Theme kNight = night();
    static const Theme kPaperForColourBlind = forColourBlind(kPaper);
    static const Theme kNightForColourBlind = forColourBlind(kNight);
    if (colours == Colours::Usual)
        return shade == Shade::Paper ? kPaper : kNight;
    return shade == Shade::Paper ? kPaperForColourBlind : kNightForColourBlind;
}

QPalette Theme::palette() const {
    QPalette colors;
    const QColor button = between(desk, ink, 0.04F);
    colors.setColor(QPalette::Window, desk);
    colors.setColor(QPalette::WindowText, ink);
    colors.setColor(QPalette::Base, paper);
    colors.setColor(QPalette::AlternateBase, desk);
    colors.setColor(QPalette::Text, ink);
    colors.setColor(QPalette::PlaceholderText, quiet);
    colors.setColor(QPalette::Button, button);
    colors.setColor(QPalette::ButtonText, ink);
    colors.setColor(QPalette::BrightText, failure);
    colors.setColor(QPalette::Light, between(button, paper, 0.6F));
    colors.setColor(QPalette::Midlight, between(button, paper, 0.3F));
    colors.setColor(QPalette::Mid, line);
    colors.setColor(QPalette::Dark, between(line, ink, 0.25F));
    colors.setColor(QPalette::Shadow, shade == Shade::Paper ? between(line, ink, 0.6F) : QColor(Qt::black));
    colors.setColor(QPalette::Highlight, accent);
    colors.setColor(QPalette::HighlightedText, paper);
    colors.setColor(QPalette::Link, accent);
    colors.setColor(QPalette::LinkVisited, accent);
    colors.setColor(QPalette::ToolTipBase, paper);
    colors.setColor(QPalette::ToolTipText, ink);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        colors.setColor(QPalette::Disabled, role, between(quiet, desk, 0.35F));
    return colors;
}

double contrast(const QColor& a, const QColor& b) {
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace muqabala::review
