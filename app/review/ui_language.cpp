#include "app/review/ui_language.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace muqabala::review {

namespace {

constexpr auto kLanguageKey = "language/window";
constexpr auto kDigitsKey = "language/digits";

bool systemIsArabic() {
    return QLocale::system().uiLanguages().value(0).startsWith(QStringLiteral("ar"));
}

/// What numbers and dates in the window go by. Arabic is written with either kind of digits: in the Maghreb
/// with European ones, in Egypt with Arabic-Indic ones.
QLocale localeOf(bool isArabic, Digits digits) {
    if (!isArabic)
        return {QLocale::English, QLocale::UnitedStates};
    return {QLocale::Arabic, digits == Digits::European ? QLocale::Morocco : QLocale::Egypt};
}

} // namespace

UiLanguage::UiLanguage(QSettings& settings, QObject* parent)
    : QObject(parent),
      settings_(settings),
      choice_(static_cast<LanguageChoice>(std::clamp(settings.value(kLanguageKey, 0).toInt(), 0, 2))),
      digits_(static_cast<Digits>(std::clamp(settings.value(kDigitsKey, 0).toInt(), 0, 1))) {
    install();
}

void UiLanguage::setChoice(LanguageChoice choice) {
    if (choice == choice_)
        return;
    choice_ = choice;
    settings_.setValue(kLanguageKey, static_cast<int>(choice));
    install();
    emit changed();
}

void UiLanguage::setDigits(Digits digits) {
    if (digits == digits_)
        return;
    digits_ = digits;
    settings_.setValue(kDigitsKey, static_cast<int>(digits));
    install();
    emit changed();
}

void UiLanguage::install() {
    const bool isArabic =
        choice_ == LanguageChoice::Arabic || (choice_ == LanguageChoice::System && systemIsArabic());
    const QString tag = isArabic ? QStringLiteral("ar") : QStringLiteral("en");
    QCoreApplication::removeTranslator(&words_);
    QCoreApplication::removeTranslator(&qtWords_);
    QLocale::setDefault(localeOf(isArabic, digits_));
    if (qtWords_.load(QStringLiteral("qtbase_") + tag, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtWords_);
    if (words_.load(QStringLiteral(":/i18n/muqabala_") + tag))
        QCoreApplication::installTranslator(&words_);
    QGuiApplication::setLayoutDirection(isArabic ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace muqabala::review
