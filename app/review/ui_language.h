#pragma once

#include <QObject>
#include <QSettings>
#include <QTranslator>

namespace muqabala::review {

enum class LanguageChoice { System, English, Arabic };
/// How numbers are written in the Arabic words of the window: 12 or ١٢.
enum class Digits { European, ArabicIndic };

/// The language of the window's own words, with its direction and its digits. Installs the translations; for
/// English as well, whose plurals need one. Remembered in the settings at once.
class UiLanguage : public QObject {
    Q_OBJECT
public:
    explicit UiLanguage(QSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] LanguageChoice choice() const { return choice_; }
    [[nodiscard]] Digits digits() const { return digits_; }
    void setChoice(LanguageChoice choice);
    void setDigits(Digits digits);

signals:
    /// From now on words and numbers come out otherwise: what shows any has to be made anew.
    void changed();

private:
    void install();

    QSettings& settings_;
    LanguageChoice choice_ = LanguageChoice::System;
    Digits digits_ = Digits::European;
    QTranslator words_;
    QTranslator qtWords_; ///< of the dialogs and menus that Qt brings
};

} // namespace muqabala::review
