#include "app/review/views/search_bar.h"

#include "app/review/text/numbers.h"
#include "app/review/text/wording.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace muqabala::review {

namespace {

QToolButton* stepButton(const QString& name, const QString& text, const QString& hint, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(hint);
    button->setAccessibleName(hint);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

SearchBar::SearchBar(SearchResults& results, QWidget* parent)
    : QWidget(parent),
      results_(results),
      field_(new QLineEdit(this)),
      count_(new QLabel(this)),
      previous_(stepButton(QStringLiteral("previousHit"), QStringLiteral("↑"), tr("Previous place"), this)),
      next_(stepButton(QStringLiteral("nextHit"), QStringLiteral("↓"), tr("Next place"), this)),
      level_(new QComboBox(this)),
      pattern_(stepButton(QStringLiteral("searchPattern"), QStringLiteral("\u2066.*\u2069"),
                          tr("A regular expression, matched to each sentence"), this)),
      list_(stepButton(QStringLiteral("searchList"), QStringLiteral("☰"), tr("All places in a list"), this)) {
    setObjectName(QStringLiteral("searchBar"));
    field_->setObjectName(QStringLiteral("searchField"));
    field_->setPlaceholderText(tr("Search both texts"));
    field_->setAccessibleName(tr("Search both texts"));
    field_->setClearButtonEnabled(true);
    field_->setText(results.query());
    field_->installEventFilter(this);
    count_->setObjectName(QStringLiteral("searchCount"));
    count_->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(field_, 1);
    layout->addWidget(level_);
    layout->addWidget(pattern_);
    layout->addWidget(count_);
    layout->addWidget(previous_);
    layout->addWidget(next_);
    layout->addWidget(list_);
    buildManner();
    connect(field_, &QLineEdit::textChanged, &results, &SearchResults::setQuery);
    connect(previous_, &QToolButton::clicked, &results, &SearchResults::goToPrevious);
    connect(next_, &QToolButton::clicked, &results, &SearchResults::goToNext);
    connect(&results, &SearchResults::changed, this, &SearchBar::showCount);
    connect(&results, &SearchResults::currentChanged, this, &SearchBar::showCount);
    showCount();
}

void SearchBar::buildManner() {
    level_->setObjectName(QStringLiteral("searchLevel"));
    level_->setAccessibleName(tr("What the search overlooks"));
    level_->setToolTip(level_->accessibleName());
    level_->addItem(tr("Exact"), static_cast<int>(SearchLevel::Exact));
    level_->addItem(tr("Marks ignored"), static_cast<int>(SearchLevel::Marks));
    level_->addItem(tr("Hamza and alif folded"), static_cast<int>(SearchLevel::Letters));
    level_->addItem(tr("Words with what is joined to them"), static_cast<int>(SearchLevel::Words));
    level_->setCurrentIndex(level_->findData(static_cast<int>(results_.level())));
    level_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int kLetters = 14;
    level_->setMinimumContentsLength(kLetters);
    level_->view()->setMinimumWidth(level_->fontMetrics().averageCharWidth() * 2 * kLetters);
    pattern_->setCheckable(true);
    pattern_->setChecked(results_.manner() == SearchManner::Pattern);
    connect(level_, &QComboBox::currentIndexChanged, &results_,
            [this] { results_.setLevel(static_cast<SearchLevel>(level_->currentData().toInt())); });
    connect(pattern_, &QToolButton::toggled, &results_, [this](bool isPattern) {
        results_.setManner(isPattern ? SearchManner::Pattern : SearchManner::Words);
    });
    connect(list_, &QToolButton::clicked, this, &SearchBar::listWanted);
}

void SearchBar::start() {
    field_->setFocus(Qt::ShortcutFocusReason);
    field_->selectAll();
}

bool SearchBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched != field_ || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
        field_->clear();
        emit left();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (key->modifiers() & Qt::ShiftModifier)
            results_.goToPrevious();
        else
            results_.goToNext();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SearchBar::showCount() {
    const auto all = static_cast<int>(results_.hits().size());
    previous_->setEnabled(all > 0);
    next_->setEnabled(all > 0);
    list_->setEnabled(all > 0);
    count_->setText(countText());
    count_->setToolTip(results_.failure() ? Wording::failure(*results_.failure()) : QString());
}

QString SearchBar::countText() const {
    const auto all = static_cast<int>(results_.hits().size());
    if (results_.query().isEmpty())
        return {};
    if (results_.failure())
        return tr("no pattern");
    if (all == 0)
        return tr("not found");
    if (results_.current())
        return tr("%1 of %2")
            .arg(shownNumber(static_cast<qint64>(*results_.current()) + 1), shownNumber(all));
    return tr("%n places", nullptr, all);
}

} // namespace muqabala::review
