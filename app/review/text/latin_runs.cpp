#include "app/review/text/latin_runs.h"

namespace muqabala::review {

namespace {

bool isLatin(QChar c) {
    return c.script() == QChar::Script_Latin || (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
}

/// Marks within a number, an address or a compound.
bool joinsLatin(QChar c) {
    return c.unicode() < 0x80 && !c.isSpace();
}

} // namespace

std::vector<TextRun> latinRuns(const QString& text) {
    std::vector<TextRun> runs;
    const auto size = static_cast<int>(text.size());
    for (int at = 0; at < size; ++at) {
        if (!isLatin(text[at]))
            continue;
        int end = at + 1;
        for (int next = end; next < size && (isLatin(text[next]) || joinsLatin(text[next])); ++next) {
            if (isLatin(text[next]))
                end = next + 1;
        }
        runs.push_back({at, end - at});
        at = end;
    }
    return runs;
}

QList<QTextLayout::FormatRange> latinFormats(const QString& text, const QFont& font) {
    QTextCharFormat latin;
    latin.setFont(font);
    QList<QTextLayout::FormatRange> formats;
    for (const TextRun& run : latinRuns(text))
        formats.push_back({run.start, run.length, latin});
    return formats;
}

} // namespace muqabala::review
