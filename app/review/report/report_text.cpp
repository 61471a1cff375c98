#include "app/review/report/report_text.h"

#include "app/review/text/rich_text.h"
#include "app/review/text/shown_text.h"
#include "app/review/text/wording.h"
#include "corpus/review/scorecard.h"

#include <QApplication>
#include <QCoreApplication>
#include <QLocale>

namespace muqabala::review {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muqabala::review::Report)
};

QString plain(const QString& text) {
    return inlineWithArabicInNaskh(text, QApplication::font());
}

QString title(const Document& document) {
    for (const Paragraph& paragraph : document.paragraphs) {
        if (paragraph.role == ParagraphRole::Title)
            return toQString(document.at(paragraph.span));
    }
    return Wording::fileName(document);
}

QString direction(const Document& document) {
    return document.language.direction() == Direction::RightToLeft ? QStringLiteral("rtl")
                                                                   : QStringLiteral("ltr");
}

QString headOf(const Document& document) {
    return QStringLiteral("<p dir='%1' style='margin:0'><big><b>%2</b></big></p>"
                          "<p dir='%1' style='margin:0 0 8px 0'>%3</p>")
        .arg(direction(document), plain(title(document)), plain(Wording::frontMatterLine(document)));
}

QString quoted(const Project& project, const Remark& remark, Side side) {
    const Document& document = side == Side::Source ? project.source : project.target;
    if (remark.isOnDocument())
        return {};
    QStringList words;
    for (const TextSpan span : remark.spans(side))
        words += toQString(document.at(span)).simplified();
    return words.isEmpty() ? QString() : isolated(words.join(QStringLiteral(" … ")));
}

QString cells(const QStringList& texts, const QString& tag) {
    QString row;
    for (const QString& text : texts)
        row += QStringLiteral("<%1 align='left'>%2</%1>").arg(tag, plain(text));
    return QStringLiteral("<tr>%1</tr>").arg(row);
}

QString number(std::size_t count) {
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString number(double value) {
    return QLocale().toString(value, 'f', 1);
}

QString sumOf(const Scorecard& card) {
    if (!card.score)
        return {};
    QString sum =
        Words::tr("%1 points per 1000 words (%2 words of the %3). Quality score %4, raw %5: %6.")
            .arg(number(card.score->pointsPerThousand), number(card.words),
                 Wording::side(card.wordsOf).toLower(), number(card.score->calibrated),
                 number(card.score->raw), card.score->passes ? Words::tr("passed") : Words::tr("not passed"));
    if (card.isSampleSmall())
        sum += QLatin1Char(' ') +
               Words::tr("The text has fewer than %1 words: too few for a score that says much.")
                   .arg(Scorecard::kSmallestSample);
    return sum;
}

} // namespace

QString reportHeading(const Project& project, const ReportOptions& options) {
    QString heading = headOf(project.source) + headOf(project.target);
    QStringList review;
    if (!options.reviser.isEmpty())
        review += Words::tr("Reviewed by %1").arg(options.reviser);
    if (!options.date.isEmpty())
        review += options.date;
    if (!review.isEmpty())
        heading +=
            QStringLiteral("<p style='margin:0'>%1</p>").arg(plain(review.join(QStringLiteral(" · "))));
    return heading;
}

QString reportScorecard(const Project& project) {
    const Scorecard card = scorecardOf(project);
    QString table =
        cells({Words::tr("Category"), Wording::severity(Severity::Minor), Wording::severity(Severity::Major),
               Wording::severity(Severity::Critical), Words::tr("Points")},
              QStringLiteral("th"));
    for (const ScorecardRow& row : card.rows)
        table += cells({Wording::category(row.category), number(row.counts[0]), number(row.counts[1]),
                        number(row.counts[2]), number(row.points)},
                       QStringLiteral("td"));
    const QString counts =
        card.rows.empty() ? QStringLiteral("<p>%1</p>").arg(Words::tr("No note was accepted or written."))
                          : QStringLiteral("<table cellpadding='3' cellspacing='0'>%1</table>").arg(table);
    return QStringLiteral("<h4>%1</h4>%2<p>%3</p>").arg(Words::tr("Scorecard"), counts, plain(sumOf(card)));
}

QString reportNote(const Project& project, const Remark& remark) {
    QStringList head{QStringLiteral("<b>%1</b>").arg(Wording::category(remark.category())),
                     Wording::severity(remark.severity())};
    if (remark.note() != nullptr || remark.standing() == VerdictKind::Accepted)
        head += QStringLiteral("\u2713");
    QStringList quotes;
    for (const Side side : {Side::Source, Side::Target}) {
        const QString words = quoted(project, remark, side);
        if (!words.isEmpty())
            quotes += plain(words);
    }
    if (!quotes.isEmpty())
        head += quotes.join(QStringLiteral(" \u2194 "));
    QStringList lines{head.join(QStringLiteral(" · "))};
    if (!Wording::reason(remark).isEmpty())
        lines += plain(Wording::reason(remark));
    if (remark.divergence() != nullptr && !remark.comment().empty())
        lines += plain(toQString(remark.comment()));
    if (!remark.suggestion().empty())
        lines += plain(Words::tr("Suggested: %1").arg(isolated(toQString(remark.suggestion()))));
    return QStringLiteral("<p style='margin:2px 18px 5px 18px'>%1</p>")
        .arg(lines.join(QStringLiteral("<br/>")));
}

} // namespace muqabala::review
