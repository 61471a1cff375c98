#include "app/review/settings/form.h"
#include "app/review/settings/pages.h"
#include "app/review/workspace.h"

#include <QDoubleSpinBox>
#include <QFontComboBox>
#include <QPushButton>
#include <QSignalBlocker>

namespace muqabala::review {

namespace {

QFontComboBox* familyBox(const QString& name, Appearance& appearance, Script script, QWidget* parent) {
    auto* box = new QFontComboBox(parent);
    box->setObjectName(name);
    box->setEditable(false);
    box->setWritingSystem(script == Script::Latin ? QFontDatabase::Latin : QFontDatabase::Arabic);
    box->setFontFilters(QFontComboBox::ScalableFonts);
    box->setCurrentFont(QFont(appearance.family(script)));
    QObject::connect(
        box, &QFontComboBox::currentFontChanged, &appearance,
        [&appearance, script](const QFont& font) { appearance.setFamily(script, font.family()); });
    return box;
}

QDoubleSpinBox* sizeBox(const QString& name, Appearance& appearance, Side side, QWidget* parent) {
    auto* box = new QDoubleSpinBox(parent);
    box->setObjectName(name);
    box->setRange(Appearance::kSmallestSize, Appearance::kLargestSize);
    box->setDecimals(1);
    box->setSuffix(AppearancePage::tr(" pt"));
    box->setValue(appearance.size(side));
    QObject::connect(box, &QDoubleSpinBox::valueChanged, &appearance,
                     [&appearance, side](double points) { appearance.resize(side, points); });
    QObject::connect(&appearance, &Appearance::sizesChanged, box, [&appearance, side, box] {
        const QSignalBlocker blocker(box);
        box->setValue(appearance.size(side));
    });
    return box;
}

} // namespace

AppearancePage::AppearancePage(Workspace& workspace, QWidget* parent)
    : QWidget(parent) {
    Appearance& appearance = workspace.appearance;
    auto* form = new QFormLayout(this);
    auto* theme = choiceOf<ThemeChoice>(QStringLiteral("themeBox"),
                                        {{tr("As the desktop"), ThemeChoice::System},
                                         {tr("Paper"), ThemeChoice::Paper},
                                         {tr("Night"), ThemeChoice::Night}},
                                        appearance.themeChoice(), this);
    auto* colours = choiceOf<Colours>(
        QStringLiteral("coloursBox"),
        {{tr("Usual"), Colours::Usual}, {tr("For colour-blind readers"), Colours::ForColourBlind}},
        appearance.colours(), this);
    connect(theme, &QComboBox::currentIndexChanged, this,
            [&appearance, theme] { appearance.setThemeChoice(chosenIn<ThemeChoice>(*theme)); });
    connect(colours, &QComboBox::currentIndexChanged, this,
            [&appearance, colours] { appearance.setColours(chosenIn<Colours>(*colours)); });
    auto* latin = familyBox(QStringLiteral("latinFamilyBox"), appearance, Script::Latin, this);
    auto* arabic = familyBox(QStringLiteral("arabicFamilyBox"), appearance, Script::Arabic, this);
    auto* usual = new QPushButton(tr("Usual type and sizes"), this);
    usual->setObjectName(QStringLiteral("usualTypeButton"));
    usual->setAutoDefault(false);
    connect(usual, &QPushButton::clicked, this, [&appearance, latin, arabic] {
        latin->setCurrentFont(QFont(Appearance::standardFamily(Script::Latin)));
        arabic->setCurrentFont(QFont(Appearance::standardFamily(Script::Arabic)));
        appearance.resetSizes();
    });
    addRow(*form, tr("Theme"), theme);
    addRow(*form, tr("Colours of the notes"), colours);
    addRow(*form, tr("Latin type"), latin);
    addRow(*form, tr("Arabic type"), arabic);
    addRow(*form, tr("Size of the original"),
           sizeBox(QStringLiteral("originalSizeBox"), appearance, Side::Source, this));
    addRow(*form, tr("Size of the translation"),
           sizeBox(QStringLiteral("translationSizeBox"), appearance, Side::Target, this));
    form->addRow(usual);
    remarkOn(
        *form, QStringLiteral("appearanceRemark"),
        tr("Arabic is set a fifth larger than this, so that both texts look alike in size. Each kind of note "
           "has a line of its own, so that none is told by its colour alone."));
}

} // namespace muqabala::review
