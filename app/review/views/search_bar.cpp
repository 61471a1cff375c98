#include "app/review/views/search_bar.h"

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
      next_(stepButton(QStringLiteral("nextHit"), QStringLiteral("↓"), tr("Next place"), this)) {
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
    layout->addWidget(count_);
    layout->addWidget(previous_);
    layout->addWidget(next_);
    connect(field_, &QLineEdit::textChanged, &results, &SearchResults::setQuery);
    connect(previous_, &QToolButton::clicked, &results, &SearchResults::goToPrevious);
    connect(next_, &QToolButton::clicked, &results, &SearchResults::goToNext);
    connect(&results, &SearchResults::changed, this, &SearchBar::showCount);
    connect(&results, &SearchResults::currentChanged, this, &SearchBar::showCount);
    showCount();
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
    if (results_.query().isEmpty())
        count_->clear();
    else if (all == 0)
        count_->setText(tr("not found"));
    else if (results_.current())
        count_->setText(tr("%1 of %2").arg(*results_.current() + 1).arg(all));
    else
        count_->setText(tr("%n places", nullptr, all));
}

} // namespace muqabala::review
