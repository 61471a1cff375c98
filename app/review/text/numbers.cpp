#include "app/review/text/numbers.h"

#include <QLocale>

namespace muqabala::review {

namespace {

QLocale plain() {
    QLocale locale; // as UiLanguage has set it
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

} // namespace

QString shownNumber(qint64 number) {
    return plain().toString(number);
}

/// The decimal mark is a full stop with European digits in every language of the window: 0.83 is read so in
/// both texts.
QString shownNumber(double number, int decimals) {
    const QLocale locale = plain();
    QString text = locale.toString(number, 'f', decimals);
    if (locale.zeroDigit() == QStringLiteral("0"))
        text.replace(locale.decimalPoint(), QStringLiteral("."));
    return text;
}

} // namespace muqabala::review
