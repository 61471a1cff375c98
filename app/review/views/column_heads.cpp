#include "app/review/views/column_heads.h"

#include "app/review/text/wording.h"
#include "app/review/views/bilingual_view.h"
#include "app/review/views/text_line.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace muqabala::review {

namespace {

constexpr int kAir = 6;

QFont labelFont(const QWidget& widget) {
    QFont font = widget.font();
    font.setPointSizeF(font.pointSizeF() * 0.8);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 106);
    return font;
}

/// What a text says about itself: in the window's type, its Arabic in Naskh.
LineType matterType(const QWidget& widget, Direction direction) {
    constexpr double kSmaller = 0.92;
    QFont latin = widget.font();
    latin.setPointSizeF(latin.pointSizeF() * kSmaller);
    QFont font = latin;
    if (direction == Direction::RightToLeft) {
        font.setFamilies({QStringLiteral("Noto Naskh Arabic"), latin.family()});
        font.setPointSizeF(latin.pointSizeF() * Appearance::kArabicFactor);
    }
    return {font, latin};
}

/// As high as the higher of both scripts needs, so that they stand on one line.
int matterHeight(const QWidget& widget) {
    constexpr double kOfNaskh = 0.85; // it asks for more than these letters need
    return static_cast<int>(QFontMetricsF(matterType(widget, Direction::RightToLeft).font).height() *
                            kOfNaskh);
}

} // namespace

ColumnHeads::ColumnHeads(const BilingualView& view, const Appearance& appearance, QWidget* parent)
    : QWidget(parent),
      view_(view),
      appearance_(appearance) {
    setObjectName(QStringLiteral("columnHeads"));
    connect(&appearance, &Appearance::themeChanged, this, QOverload<>::of(&QWidget::update));
}

int ColumnHeads::heightForFont() const {
    const int lines = QFontMetrics(labelFont(*this)).height() + matterHeight(*this);
    return lines + 2 * kAir;
}

QRect ColumnHeads::headRect(Side side) const {
    return {view_.metrics().columnLeft(side), kAir, view_.metrics().columnWidth(side), height() - 2 * kAir};
}

void ColumnHeads::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), appearance_.theme().paper);
    if (view_.page().isEmpty())
        return;
    painter.setPen(appearance_.theme().line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    for (const Side side : {Side::Source, Side::Target})
        paintHead(painter, side);
}

/// Both lines begin where the text of the column begins.
void ColumnHeads::paintHead(QPainter& painter, Side side) const {
    const Document& document = view_.page().document(side);
    QRect line = headRect(side);

    painter.setFont(labelFont(*this));
    painter.setPen(appearance_.theme().quiet);
    line.setHeight(painter.fontMetrics().height());
    drawAtEdge(painter, line, beginningOf(document.language.direction()),
               Wording::side(side) + QStringLiteral(" · ") + Wording::language(document.language));

    line.translate(0, line.height());
    line.setHeight(matterHeight(*this));
    painter.setPen(appearance_.theme().ink);
    const Direction direction = document.language.direction();
    drawTextLine(painter, line, direction, matterType(*this, direction), Wording::frontMatterLine(document));
}

bool ColumnHeads::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || view_.page().isEmpty())
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (const Side side : {Side::Source, Side::Target}) {
        if (headRect(side).contains(help->pos()))
            QToolTip::showText(help->globalPos(), Wording::frontMatterInFull(view_.page().document(side)),
                               this);
    }
    return true;
}

} // namespace muqabala::review
