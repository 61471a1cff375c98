#pragma once

#include "app/review/theme.h"
#include "corpus/language.h"

#include <QFont>
#include <QObject>
#include <QSettings>

#include <array>

namespace muqabala::review {

enum class ThemeChoice { System, Paper, Night };
enum class TextRole { Body, Title };
enum class Script { Latin, Arabic };

/// How the reader likes the page: theme, type of either script and size of either text. Remembered in the
/// settings at once.
class Appearance : public QObject {
    Q_OBJECT
public:
    static constexpr double kStandardSize = 12; ///< points
    static constexpr double kSmallestSize = 7;
    static constexpr double kLargestSize = 48;
    /// Naskh looks smaller than Latin type of the same size: this makes them equal to the eye.
    static constexpr double kArabicFactor = 1.2;

    explicit Appearance(QSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] ThemeChoice themeChoice() const { return choice_; }
    void setThemeChoice(ThemeChoice choice);
    [[nodiscard]] Colours colours() const { return colours_; }
    void setColours(Colours colours);
    [[nodiscard]] const Theme& theme() const { return themeOf(shade_, colours_); }

    /// The family of type for a script.
    [[nodiscard]] QString family(Script script) const { return families_[static_cast<std::size_t>(script)]; }
    void setFamily(Script script, const QString& family);
    [[nodiscard]] static QString standardFamily(Script script);

    /// Size of a text in points, before what Arabic script adds.
    [[nodiscard]] double size(Side side) const { return sizes_[static_cast<std::size_t>(side)]; }
    /// Makes a text larger (steps > 0) or smaller by a tenth a step, within the limits.
    void enlarge(Side side, int steps);
    void resetSizes();
    void resize(Side side, double points);

    [[nodiscard]] QFont font(Side side, const Language& language, TextRole role) const;
    /// For Latin words and European digits within Arabic text: between the sizes of the two scripts.
    [[nodiscard]] QFont latinFont(Side side, TextRole role) const;

    /// Looks again at what the desktop wants; for when its palette changes.
    void followSystem();

signals:
    void themeChanged();
    /// Sizes or families are others: what is set in type has to be set anew.
    void sizesChanged();

private:
    void setShade(Shade shade);
    void setSize(Side side, double points);
    [[nodiscard]] QStringList latinFamilies() const;
    [[nodiscard]] QStringList arabicFamilies() const;

    QSettings& settings_;
    ThemeChoice choice_ = ThemeChoice::System;
    Colours colours_ = Colours::Usual;
    Shade shade_ = Shade::Paper;
    std::array<QString, 2> families_;
    std::array<double, 2> sizes_{kStandardSize, kStandardSize};
};

} // namespace muqabala::review
