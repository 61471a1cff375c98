#include "app/review/views/table_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QToolButton>

namespace muqabala::review {

TableBar::TableBar(const QString& name, const std::function<Table()>& table, QWidget* parent)
    : QWidget(parent) {
    QToolButton* copy =
        button(name + QStringLiteral("Copy"), tr("Copy"), tr("Copy the table, for a spreadsheet"));
    QToolButton* write =
        button(name + QStringLiteral("Export"), tr("Export…"), tr("Write the table as tab-separated values"));
    connect(copy, &QToolButton::clicked, this, [table] {
        QApplication::clipboard()->setText(QString::fromStdString(tsvOf(table(), ByteOrderMark::No)));
    });
    connect(write, &QToolButton::clicked, this, [this, name, table] { emit exportWanted(name, table()); });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(copy);
    layout->addWidget(write);
}

QToolButton* TableBar::button(const QString& name, const QString& text, const QString& hint) {
    auto* made = new QToolButton(this);
    made->setObjectName(name);
    made->setText(text);
    made->setToolTip(hint);
    made->setAccessibleName(hint);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

} // namespace muqabala::review
