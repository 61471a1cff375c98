#include "app/review/settings/form.h"
#include "app/review/settings/pages.h"
#include "app/review/text/wording.h"
#include "app/review/workspace.h"

#include <QListWidget>

namespace muqabala::review {

ChecksPage::ChecksPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      categories_(new QListWidget(this)) {
    const CheckChoice present = workspace.session.checkChoice();
    auto* least = choiceOf<Severity>(QStringLiteral("leastSeverityBox"),
                                     {{tr("All severities"), Severity::Minor},
                                      {tr("Major, critical"), Severity::Major},
                                      {tr("Critical"), Severity::Critical}},
                                     present.least, this);
    connect(least, &QComboBox::currentIndexChanged, this, [this, least] {
        CheckChoice choice = workspace_.session.checkChoice();
        choice.least = chosenIn<Severity>(*least);
        workspace_.session.choose(choice);
        store(choice, workspace_.settings);
    });
    categories_->setObjectName(QStringLiteral("checkedCategories"));
    for (const Category category : allCategories()) {
        auto* item = new QListWidgetItem(Wording::category(category), categories_);
        item->setData(Qt::UserRole, static_cast<int>(category));
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(present.silent.contains(category) ? Qt::Unchecked : Qt::Checked);
    }
    connect(categories_, &QListWidget::itemChanged, this, &ChecksPage::choose);
    auto* form = new QFormLayout(this);
    addRow(*form, tr("Severity"), least);
    addRow(*form, tr("Notes on"), categories_);
    remarkOn(
        *form, QStringLiteral("checksRemark"),
        tr("What you wrote or judged yourself is shown always. How sure a note has to be is chosen above "
           "the list of notes."));
}

void ChecksPage::choose() {
    CheckChoice choice = workspace_.session.checkChoice();
    choice.silent.clear();
    for (int row = 0; row < categories_->count(); ++row) {
        const QListWidgetItem& item = *categories_->item(row);
        if (item.checkState() == Qt::Unchecked)
            choice.silent.insert(static_cast<Category>(item.data(Qt::UserRole).toInt()));
    }
    workspace_.session.choose(choice);
    store(choice, workspace_.settings);
}

} // namespace muqabala::review
