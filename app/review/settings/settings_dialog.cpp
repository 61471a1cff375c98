#include "app/review/settings/settings_dialog.h"

#include "app/review/settings/pages.h"

#include <QDialogButtonBox>
#include <QMainWindow>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace muqabala::review {

SettingsDialog::SettingsDialog(QMainWindow& window, Workspace& workspace)
    : QDialog(&window),
      pages_(new QTabWidget(this)) {
    constexpr QSize kStandard(640, 560);
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    pages_->setObjectName(QStringLiteral("settingsPages"));
    pages_->addTab(new AppearancePage(workspace, this), tr("Appearance"));
    pages_->addTab(new LanguagePage(workspace, this), tr("Language"));
    pages_->addTab(new ChecksPage(workspace, this), tr("Checks"));
    pages_->addTab(new ExportPage(workspace, this), tr("You and exports"));
    pages_->addTab(new KeysPage(window, workspace, this), tr("Keys"));
    auto* buttons = new QDialogButtonBox(this);
    auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("closeSettingsButton"));
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(pages_, 1);
    layout->addWidget(buttons);
    resize(kStandard);
}

int SettingsDialog::page() const {
    return pages_->currentIndex();
}

void SettingsDialog::showPage(int page) {
    pages_->setCurrentIndex(page);
}

} // namespace muqabala::review
