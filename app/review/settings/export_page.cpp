#include "app/review/identity.h"
#include "app/review/jobs/export_project.h"
#include "app/review/settings/form.h"
#include "app/review/settings/pages.h"
#include "app/review/workspace.h"

#include <QLineEdit>
#include <QRegularExpressionValidator>

namespace muqabala::review {

namespace {

QLineEdit* field(const QString& name, const QString& text, const QString& example, QWidget* parent) {
    auto* made = new QLineEdit(text, parent);
    made->setObjectName(name);
    made->setPlaceholderText(example);
    return made;
}

/// Of a language tag as BCP 47 has it, as far as the eye can see while it is typed.
QLineEdit* tagField(const QString& name, Side side, const QString& example, Workspace& workspace,
                    QWidget* parent) {
    static const QRegularExpression kTag(QStringLiteral("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*|"));
    const QString key = exportTagKey(side);
    QLineEdit* made = field(name, workspace.settings.value(key).toString(), example, parent);
    made->setValidator(new QRegularExpressionValidator(kTag, made));
    made->setLayoutDirection(Qt::LeftToRight);
    QObject::connect(made, &QLineEdit::textChanged, made, [made, key, &workspace](const QString& text) {
        if (made->hasAcceptableInput())
            workspace.settings.setValue(key, text);
    });
    return made;
}

} // namespace

ExportPage::ExportPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent) {
    auto* author = field(QStringLiteral("authorField"), workspace.settings.value(kAuthorKey).toString(),
                         authorIn(workspace.settings), this);
    connect(author, &QLineEdit::textChanged, this, [&workspace](const QString& name) {
        if (name.trimmed().isEmpty())
            workspace.settings.remove(kAuthorKey);
        else
            workspace.settings.setValue(kAuthorKey, name.trimmed());
    });
    auto* form = new QFormLayout(this);
    addRow(*form, tr("Your name"), author);
    addRow(
        *form, tr("Language tag of the original"),
        tagField(QStringLiteral("originalTagField"), Side::Source, QStringLiteral("en-GB"), workspace, this));
    addRow(*form, tr("Language tag of the translation"),
           tagField(QStringLiteral("translationTagField"), Side::Target, QStringLiteral("ar-SY"), workspace,
                    this));
    remarkOn(*form, QStringLiteral("exportRemark"),
             tr("Your name stands beside your notes. The tags are for exports; where they are empty, the "
                "tags that "
                "the texts have are taken."));
}

} // namespace muqabala::review
