#include "app/review/appearance.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace muqabala::review {

namespace {

constexpr auto kThemeKey = "appearance/theme";
constexpr auto kColoursKey = "appearance/colours";

QString familyKey(Script script) {
    return script == Script::Latin ? QStringLiteral("appearance/latinFamily")
                                   : QStringLiteral("appearance/arabicFamily");
}

QString sizeKey(Side side) {
    return side == Side::Source ? QStringLiteral("appearance/originalSize")
                                : QStringLiteral("appearance/translationSize");
}

/// Dark where the desktop writes light on dark. Sets the desktop's own palette back to be able to look at it.
Shade systemShade() {
    QGuiApplication::setPalette(QPalette());
    const QPalette palette = QGuiApplication::palette();
    const bool dark =
        palette.color(QPalette::WindowText).lightnessF() > palette.color(QPalette::Window).lightnessF();
    return dark ? Shade::Night : Shade::Paper;
}

QFont sized(const QStringList& families, double points, TextRole role) {
    constexpr double kTitleFactor = 1.45;
    QFont font;
    font.setFamilies(families);
    font.setPointSizeF(role == TextRole::Title ? points * kTitleFactor : points);
    font.setWeight(role == TextRole::Title ? QFont::Bold : QFont::Normal);
    return font;
}

} // namespace

Appearance::Appearance(QSettings& settings, QObject* parent)
    : QObject(parent),
      settings_(settings) {
    const int choice = settings_.value(kThemeKey, 0).toInt();
    choice_ = static_cast<ThemeChoice>(std::clamp(choice, 0, 2));
    colours_ = static_cast<Colours>(std::clamp(settings_.value(kColoursKey, 0).toInt(), 0, 1));
    for (const Script script : {Script::Latin, Script::Arabic})
        families_[static_cast<std::size_t>(script)] =
            settings_.value(familyKey(script), standardFamily(script)).toString();
    for (const Side side : {Side::Source, Side::Target}) {
        const double stored = settings_.value(sizeKey(side), kStandardSize).toDouble();
        sizes_[static_cast<std::size_t>(side)] = std::clamp(stored, kSmallestSize, kLargestSize);
    }
    followSystem();
}

void Appearance::setThemeChoice(ThemeChoice choice) {
    choice_ = choice;
    settings_.setValue(kThemeKey, static_cast<int>(choice));
    followSystem();
}

void Appearance::setColours(Colours colours) {
    colours_ = colours;
    settings_.setValue(kColoursKey, static_cast<int>(colours));
    setShade(shade_);
}

void Appearance::setFamily(Script script, const QString& family) {
    if (family == this->family(script))
        return;
    families_[static_cast<std::size_t>(script)] = family;
    settings_.setValue(familyKey(script), family);
    emit sizesChanged();
}

QString Appearance::standardFamily(Script script) {
    return script == Script::Latin ? QStringLiteral("Noto Serif") : QStringLiteral("Noto Naskh Arabic");
}

/// Those behind the first are for where it is not installed, or lacks a letter.
QStringList Appearance::latinFamilies() const {
    return {family(Script::Latin), QStringLiteral("Noto Serif"), QStringLiteral("DejaVu Serif"),
            QStringLiteral("serif")};
}

QStringList Appearance::arabicFamilies() const {
    return {family(Script::Arabic), QStringLiteral("Noto Naskh Arabic"), QStringLiteral("Amiri"),
            QStringLiteral("Scheherazade")};
}

void Appearance::followSystem() {
    if (choice_ == ThemeChoice::System)
        setShade(systemShade());
    else
        setShade(choice_ == ThemeChoice::Night ? Shade::Night : Shade::Paper);
}

void Appearance::setShade(Shade shade) {
    shade_ = shade;
    QGuiApplication::setPalette(theme().palette());
    emit themeChanged();
}

void Appearance::enlarge(Side side, int steps) {
    constexpr double kStep = 1.1;
    setSize(side, size(side) * std::pow(kStep, steps));
    emit sizesChanged();
}

void Appearance::resize(Side side, double points) {
    setSize(side, points);
    emit sizesChanged();
}

void Appearance::resetSizes() {
    setSize(Side::Source, kStandardSize);
    setSize(Side::Target, kStandardSize);
    emit sizesChanged();
}

void Appearance::setSize(Side side, double points) {
    const double clamped = std::clamp(points, kSmallestSize, kLargestSize);
    sizes_[static_cast<std::size_t>(side)] = clamped;
    settings_.setValue(sizeKey(side), clamped);
}

QFont Appearance::font(Side side, const Language& language, TextRole role) const {
    if (language.direction() == Direction::RightToLeft)
        return sized(arabicFamilies() + latinFamilies(), size(side) * kArabicFactor, role);
    return sized(latinFamilies() + arabicFamilies(), size(side), role);
}

QFont Appearance::latinFont(Side side, TextRole role) const {
    constexpr double kLatinInArabic = 1.08;
    return sized(latinFamilies(), size(side) * kLatinInArabic, role);
}

} // namespace muqabala::review
