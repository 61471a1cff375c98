#include "app/review/text/rich_text.h"

#include "app/review/appearance.h"

namespace muqabala::review {

namespace {

bool isArabic(QChar c) {
    return c.script() == QChar::Script_Arabic;
}

/// Blanks, marks and digits go with the Arabic on both sides of them.
bool joinsArabic(QChar c) {
    return !c.isLetter();
}

/// The end of a run of Arabic that begins at `begin`: behind its last Arabic letter or mark.
qsizetype endOfRun(const QString& text, qsizetype begin) {
    qsizetype end = begin;
    for (qsizetype at = begin; at < text.size() && (isArabic(text[at]) || joinsArabic(text[at])); ++at) {
        if (isArabic(text[at]))
            end = at + 1;
    }
    return end;
}

/// A number right before Arabic words is read with them: "13 في المئة".
qsizetype lengthOfNumberBefore(const QString& text, qsizetype begin) {
    qsizetype start = begin;
    if (start > 1 && text[start - 1] == QLatin1Char(' ') && text[start - 2].isDigit())
        --start;
    while (start < begin && start > 0 && (text[start - 1].isDigit() || text[start - 1] == QLatin1Char('.')))
        --start;
    return begin - start;
}

QString naskh(const QString& run, const QFont& font) {
    return QStringLiteral(
               "<span style=\"font-family:'Noto Naskh Arabic'; font-size:%1pt\">\u2068%2\u2069</span>")
        .arg(font.pointSizeF() * Appearance::kArabicFactor)
        .arg(run.toHtmlEscaped());
}

} // namespace

QString withArabicInNaskh(const QString& sentence, const QFont& font) {
    return QStringLiteral("<p>%1</p>").arg(inlineWithArabicInNaskh(sentence, font));
}

QString inlineWithArabicInNaskh(const QString& sentence, const QFont& font) {
    QString rich;
    for (qsizetype at = 0; at < sentence.size();) {
        if (!isArabic(sentence[at])) {
            rich += QString(sentence[at++]).toHtmlEscaped();
            continue;
        }
        const qsizetype end = endOfRun(sentence, at);
        const qsizetype number = lengthOfNumberBefore(sentence, at);
        rich.chop(number);
        rich += naskh(sentence.mid(at - number, end - at + number), font);
        at = end;
    }
    return rich;
}

} // namespace muqabala::review
