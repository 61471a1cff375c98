#include "app/review/views/paste_page.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextOption>

namespace muqabala::review {

namespace {

/// Files that are dropped on it go to the window, which opens them. The direction follows what is pasted.
QPlainTextEdit* field(const QString& name, const QString& words, const QString& example, QWidget* parent) {
    auto* made = new QPlainTextEdit(parent);
    made->setObjectName(name);
    made->setAccessibleName(words);
    made->setPlaceholderText(example);
    made->setTabChangesFocus(true);
    made->setAcceptDrops(false);
    QTextOption option = made->document()->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto);
    made->document()->setDefaultTextOption(option);
    return made;
}

QLabel* labelOf(QPlainTextEdit* field, const QString& words) {
    auto* label = new QLabel(words, field->parentWidget());
    label->setObjectName(field->objectName() + QStringLiteral("Label"));
    label->setBuddy(field);
    return label;
}

} // namespace

PastePage::PastePage(QWidget* parent)
    : QWidget(parent),
      original_(field(QStringLiteral("pastedOriginal"), tr("The original"),
                      tr("Paste the original here, a paragraph a line."), this)),
      translation_(field(QStringLiteral("pastedTranslation"), tr("The translation"),
                         tr("Paste the translation here, a paragraph a line."), this)),
      hint_(new QLabel(this)),
      align_(new QPushButton(tr("Align them"), this)) {
    constexpr int kAir = 24;
    setObjectName(QStringLiteral("pastePage"));
    hint_->setObjectName(QStringLiteral("pasteHint"));
    hint_->setForegroundRole(QPalette::PlaceholderText);
    align_->setObjectName(QStringLiteral("alignPastedButton"));
    align_->setDefault(true);
    auto* back = new QPushButton(tr("Back"), this);
    back->setObjectName(QStringLiteral("leavePasteButton"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(kAir, kAir, kAir, kAir);
    grid->setSpacing(10);
    grid->addWidget(labelOf(original_, tr("The original")), 0, 0);
    grid->addWidget(labelOf(translation_, tr("The translation")), 0, 1);
    grid->addWidget(original_, 1, 0);
    grid->addWidget(translation_, 1, 1);
    auto* below = new QHBoxLayout;
    below->addWidget(hint_, 1);
    below->addWidget(back);
    below->addWidget(align_);
    grid->addLayout(below, 2, 0, 1, 2);
    connect(original_, &QPlainTextEdit::textChanged, this, &PastePage::weigh);
    connect(translation_, &QPlainTextEdit::textChanged, this, &PastePage::weigh);
    connect(back, &QPushButton::clicked, this, &PastePage::left);
    connect(align_, &QPushButton::clicked, this,
            [this] { emit alignWanted(original_->toPlainText(), translation_->toPlainText()); });
    weigh();
}

void PastePage::start() {
    original_->setFocus(Qt::ShortcutFocusReason);
}

void PastePage::clear() {
    original_->clear();
    translation_->clear();
}

void PastePage::weigh() {
    const bool hasOriginal = !original_->toPlainText().trimmed().isEmpty();
    const bool hasTranslation = !translation_->toPlainText().trimmed().isEmpty();
    align_->setEnabled(hasOriginal && hasTranslation);
    hint_->setText(hasOriginal && !hasTranslation   ? tr("The translation is still missing.")
                   : !hasOriginal && hasTranslation ? tr("The original is still missing.")
                                                    : QString());
}

void PastePage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace muqabala::review
