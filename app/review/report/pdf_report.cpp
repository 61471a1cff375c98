// The report on paper: what the window shows, page by page, with the notes below their pairs.

#include "app/review/report/pdf_report.h"

#include "app/collation/files.h"
#include "app/review/models/word_light.h"
#include "app/review/report/report_text.h"
#include "app/review/views/page_painter.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QBuffer>
#include <QLocale>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QScreen>
#include <QTextDocument>

#include <algorithm>
#include <cmath>
#include <vector>

namespace muqabala::review {

namespace {

constexpr double kPointSize = 10; // of what is not the two texts, before scaling
constexpr double kScale = 0.78;   // paper is read from nearer than a screen

/// What the painter of the page wants to know of a reader, of whom there is none.
struct Nobody {
    explicit Nobody(const Project& project) {
        app::Collation collation;
        collation.project = project;
        session.adopt(std::move(collation));
    }

    Session session;
    Place place{session};
    SearchResults search{session, place};
    WordLight words{session, place, {}};
};

std::unique_ptr<QTextDocument> richText(const QString& html, int width, Qt::LayoutDirection direction) {
    auto text = std::make_unique<QTextDocument>();
    QFont font = QApplication::font();
    font.setPointSizeF(kPointSize);
    text->setDefaultFont(font);
    QTextOption option = text->defaultTextOption();
    option.setTextDirection(direction);
    text->setDefaultTextOption(option);
    text->setDocumentMargin(0);
    text->setHtml(html);
    text->setTextWidth(width);
    return text;
}

/// Fills pages from top to bottom.
class PdfPages {
public:
    PdfPages(QPdfWriter& writer, const Project& project, const Appearance& appearance,
             const ReportOptions& options)
        : writer_(writer),
          options_(options),
          nobody_(project),
          page_(nobody_.session.project(), options.notes),
          size_((QSizeF(writer.pageLayout().paintRectPixels(writer.resolution()).size()) / kScale).toSize()),
          metrics_(appearance, page_, size_.width(), options.direction),
          painter_(&writer) {
        painter_.setRenderHint(QPainter::Antialiasing);
        painter_.scale(kScale, kScale);
    }

    void write() {
        writeText(reportHeading(nobody_.session.project(), options_));
        writeText(reportScorecard(nobody_.session.project()));
        for (const Remark& remark : page_.remarks()) {
            if (remark.isOnDocument())
                writeText(reportNote(nobody_.session.project(), remark));
        }
        for (int row = 0; row < page_.rowCount(); ++row) {
            if (options_.pairs == ReportedPairs::All || !page_.row(row).notes.empty())
                writeRow(row);
        }
        writeFooter();
    }

private:
    int room() const { return size_.height() - footerHeight(); }
    int footerHeight() const { return 2 * QFontMetrics(metrics_.labelFont()).height(); }

    void turnPage() {
        writeFooter();
        writer_.newPage();
        ++number_;
        y_ = 0;
    }

    void writeFooter() {
        painter_.setFont(metrics_.labelFont());
        painter_.setPen(themeOf(Shade::Paper).quiet);
        painter_.drawText(QRect(0, size_.height() - footerHeight(), size_.width(), footerHeight()),
                          Qt::AlignHCenter | Qt::AlignBottom, QLocale().toString(number_));
    }

    /// Between the outer edges of the columns; what is longer than the page goes on on the next.
    void writeText(const QString& html) {
        const int left = metrics_.textLeft();
        const int width = metrics_.textRight() - left;
        const std::unique_ptr<QTextDocument> text = richText(html, width, options_.direction);
        paintInParts(static_cast<int>(std::ceil(text->size().height())), [&](int top, const QRect& part) {
            painter_.translate(left, top);
            QAbstractTextDocumentLayout::PaintContext context;
            context.palette.setColor(QPalette::Text, themeOf(Shade::Paper).ink);
            context.clip = QRectF(0, part.top() - top, width, part.height());
            text->documentLayout()->draw(&painter_, context);
        });
    }

    void writeRow(int row) {
        const PairLayout layout = layOutPair(page_, row, metrics_);
        paintInParts(layout.height, [&](int top, const QRect&) {
            PagePainter(painter_, {.page = page_,
                                   .metrics = metrics_,
                                   .theme = themeOf(Shade::Paper),
                                   .place = nobody_.place,
                                   .search = nobody_.search,
                                   .selections = {},
                                   .words = nobody_.words,
                                   .focus = Focus::Nowhere})
                .paintRow(row, layout, top);
        });
        for (const std::size_t note : page_.row(row).notes) {
            if (page_.rowOfNote(note) == row)
                writeText(reportNote(nobody_.session.project(), page_.remarks()[note]));
        }
    }

    /// Where it fits on what is left of the page, there; else on a new one; what is higher than a page is
    /// cut.
    template <class Paint>
    void paintInParts(int height, const Paint& paint) {
        if (y_ > 0 && y_ + height > room())
            turnPage();
        for (int done = 0; done < height;) {
            const int part = std::min(height - done, room() - y_);
            const QRect there(0, y_, size_.width(), part);
            painter_.save();
            painter_.setClipRect(there);
            paint(y_ - done, there);
            painter_.restore();
            done += part;
            y_ += part;
            if (done < height)
                turnPage();
        }
    }

    QPdfWriter& writer_;
    const ReportOptions& options_;
    Nobody nobody_;
    ReadingPage page_;
    QSize size_;
    PageMetrics metrics_;
    QPainter painter_;
    int y_ = 0;
    int number_ = 1;
};

} // namespace

Status writePdfReport(const Project& project, const Appearance& appearance, const ReportOptions& options,
                      const QString& path) {
    constexpr QMarginsF kMargins(12, 14, 12, 12); // millimetres
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&bytes);
        writer.setTitle(QString::fromStdString(project.target.name));
        writer.setCreator(QStringLiteral("Muqabala ") + QCoreApplication::applicationVersion());
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(kMargins, QPageLayout::Millimeter);
        writer.setResolution(qRound(QApplication::primaryScreen()->logicalDotsPerInch()));
        PdfPages(writer, project, appearance, options).write();
    }
    return app::saveFile(path.toStdString(),
                         std::string_view(bytes.data().constData(), static_cast<std::size_t>(bytes.size())));
}

} // namespace muqabala::review
