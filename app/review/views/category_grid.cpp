#include "app/review/views/category_grid.h"

#include "app/review/commands/action.h"
#include "app/review/models/category_keys.h"
#include "app/review/text/wording.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

namespace muqabala::review {

/// A key and what it chooses, from where lines begin.
class KeyCell : public QToolButton {
public:
    using QToolButton::QToolButton;

    void setKey(const QString& key) { key_ = key; }

protected:
    void paintEvent(QPaintEvent*) override {
        constexpr int kAir = 6;
        const int keyWidth = fontMetrics().horizontalAdvance(QLatin1Char('W')) + kAir;
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        option.text.clear();
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
        QRect key(kAir, 0, keyWidth, height());
        QRect name(kAir + keyWidth + kAir, 0, width() - 2 * kAir - keyWidth, height());
        painter.setPen(palette().color(QPalette::Link));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), key), Qt::AlignCenter, key_);
        painter.setPen(palette().color(QPalette::ButtonText));
        const Qt::Alignment edge = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), name),
                         static_cast<int>(edge | Qt::AlignVCenter | Qt::AlignAbsolute), text());
    }

private:
    QString key_;
};

namespace {

QString nameOfCell(std::string_view name) {
    QString text = QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    return QStringLiteral("cell-") + text.replace(QLatin1Char('/'), QLatin1Char('-'));
}

} // namespace

CategoryGrid::CategoryGrid(QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("categoryGrid"));
    setFocusPolicy(Qt::StrongFocus);
    build();
    nameAll();
}

void CategoryGrid::build() {
    constexpr int kAir = 4;
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(kAir, kAir, kAir, kAir);
    layout->setHorizontalSpacing(kAir);
    layout->setVerticalSpacing(0);
    int row = 0;
    addDimension(*layout, 0, row, QT_TR_NOOP("Accuracy"),
                 {Category::Mistranslation, Category::Overtranslation, Category::Undertranslation,
                  Category::Omission, Category::Addition, Category::Untranslated, Category::Number,
                  Category::Date, Category::Quantifier, Category::Name, Category::Hedge, Category::Negation,
                  Category::Quotation});
    const int bottom = row;
    row = 0;
    addDimension(*layout, 1, row, QT_TR_NOOP("Terminology"),
                 {Category::WrongTerm, Category::InconsistentTerm, Category::NamingShift});
    addDimension(*layout, 1, row, QT_TR_NOOP("Linguistic conventions"),
                 {Category::Grammar, Category::Spelling, Category::Punctuation, Category::Spacing});
    addDimension(*layout, 1, row, QT_TR_NOOP("Style"),
                 {Category::Awkward, Category::Idiom, Category::Register});
    auto* grades = new QHBoxLayout;
    grades->setSpacing(kAir);
    for (const Severity severity : {Severity::Minor, Severity::Major, Severity::Critical}) {
        KeyCell* button = cell(nameOfCell(severityName(severity)));
        connect(button, &QToolButton::clicked, this, [this, severity] { emit severityChosen(severity); });
        severities_[severity] = button;
        grades->addWidget(button, 1);
    }
    legend_ = new QLabel(this);
    legend_->setObjectName(QStringLiteral("gridLegend"));
    legend_->setWordWrap(true);
    legend_->setForegroundRole(QPalette::PlaceholderText);
    layout->addLayout(grades, bottom, 0, 1, 2);
    layout->addWidget(legend_, bottom + 1, 0, 1, 2);
}

void CategoryGrid::addDimension(QGridLayout& layout, int column, int& row, const char* title,
                                const std::vector<Category>& categories) {
    auto* head = new QLabel(this);
    head->setObjectName(QLatin1String("head") + QLatin1String(title));
    head->setForegroundRole(QPalette::PlaceholderText);
    titles_.emplace_back(head, title);
    layout.addWidget(head, row++, column);
    for (const Category category : categories) {
        KeyCell* button = cell(nameOfCell(categoryName(category)));
        connect(button, &QToolButton::clicked, this, [this, category] { emit categoryChosen(category); });
        categories_[category] = button;
        layout.addWidget(button, row++, column);
    }
}

KeyCell* CategoryGrid::cell(const QString& name) {
    auto* button = new KeyCell(this);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return button;
}

void CategoryGrid::nameAll() {
    setAccessibleName(tr("Category and severity: a letter chooses the one, a digit the other"));
    for (const auto& [head, title] : titles_)
        head->setText(tr(title));
    for (const auto& [category, button] : categories_) {
        const QString name = Wording::category(category);
        button->setText(isExtension(category) ? name + QStringLiteral("\u2009*") : name);
        button->setKey(keyOf(category));
        button->setAccessibleName(tr("%1, key %2").arg(name, keyOf(category)));
        button->setToolTip(QString::fromLatin1(categoryName(category).data(),
                                               static_cast<qsizetype>(categoryName(category).size())));
    }
    for (const auto& [severity, button] : severities_) {
        button->setText(Wording::severity(severity));
        button->setKey(QString::number(digitOf(severity)));
    }
    legend_->setText(tr("* finer types of ours, under those of MQM. Enter: write the comment."));
}

void CategoryGrid::showChosen(Category category, Severity severity) {
    for (const auto& [each, button] : categories_)
        button->setChecked(each == category);
    for (const auto& [each, button] : severities_)
        button->setChecked(each == severity);
}

void CategoryGrid::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return emit left();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return emit accepted();
    const QString typed = event->text();
    if (typed.size() != 1 || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return QWidget::keyPressEvent(event);
    if (const std::optional<Category> category = categoryAt(englishAt(typed[0])))
        emit categoryChosen(*category);
    else if (const std::optional<Severity> severity = severityAt(typed[0].digitValue()))
        emit severityChosen(*severity);
    else
        QWidget::keyPressEvent(event);
}

void CategoryGrid::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void CategoryGrid::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

/// A frame while the keys go here.
void CategoryGrid::paintEvent(QPaintEvent*) {
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace muqabala::review
