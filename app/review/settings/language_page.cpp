#include "app/review/settings/form.h"
#include "app/review/settings/pages.h"
#include "app/review/workspace.h"

namespace muqabala::review {

LanguagePage::LanguagePage(Workspace& workspace, QWidget* parent)
    : QWidget(parent) {
    UiLanguage& language = workspace.language;
    auto* form = new QFormLayout(this);
    auto* words = choiceOf<LanguageChoice>(QStringLiteral("languageBox"),
                                           {{tr("As the desktop"), LanguageChoice::System},
                                            {QStringLiteral("English"), LanguageChoice::English},
                                            {QStringLiteral("العربية"), LanguageChoice::Arabic}},
                                           language.choice(), this);
    auto* digits = choiceOf<Digits>(QStringLiteral("digitsBox"),
                                    {{QStringLiteral("0123456789"), Digits::European},
                                     {QStringLiteral("٠١٢٣٤٥٦٧٨٩"), Digits::ArabicIndic}},
                                    language.digits(), this);
    connect(words, &QComboBox::currentIndexChanged, this,
            [&language, words] { language.setChoice(chosenIn<LanguageChoice>(*words)); });
    connect(digits, &QComboBox::currentIndexChanged, this,
            [&language, digits] { language.setDigits(chosenIn<Digits>(*digits)); });
    addRow(*form, tr("Language of the window"), words);
    addRow(*form, tr("Digits in Arabic"), digits);
    remarkOn(*form, QStringLiteral("languageRemark"),
             tr("The texts stay as they are: this concerns menus, notes and numbers of the window."));
}

} // namespace muqabala::review
