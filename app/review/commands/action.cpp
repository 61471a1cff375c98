#include "app/review/commands/action.h"

#include <QAction>
#include <QWidget>

#include <array>
#include <utility>

namespace muqabala::review {

namespace {

/// What the keys of an English keyboard type under the Arabic (101) layout.
constexpr std::array<std::pair<char16_t, char16_t>, 32> kArabicAt{{
    {u'Q', u'ض'}, {u'W', u'ص'},  {u'E', u'ث'}, {u'R', u'ق'}, {u'T', u'ف'}, {u'Y', u'غ'}, {u'U', u'ع'},
    {u'I', u'ه'}, {u'O', u'خ'},  {u'P', u'ح'}, {u'[', u'ج'}, {u']', u'د'}, {u'A', u'ش'}, {u'S', u'س'},
    {u'D', u'ي'}, {u'F', u'ب'},  {u'G', u'ل'}, {u'H', u'ا'}, {u'J', u'ت'}, {u'K', u'ن'}, {u'L', u'م'},
    {u';', u'ك'}, {u'\'', u'ط'}, {u'Z', u'ئ'}, {u'X', u'ء'}, {u'C', u'ؤ'}, {u'V', u'ر'}, {u'N', u'ى'},
    {u'M', u'ة'}, {u',', u'و'},  {u'.', u'ز'}, {u'/', u'ظ'},
}};

int arabicAt(int key) {
    for (const auto& [english, arabic] : kArabicAt) {
        if (key == english)
            return arabic;
    }
    return key == Qt::Key_Question ? u'؟' : 0;
}

} // namespace

QList<QKeySequence> withArabicKeys(const QList<QKeySequence>& keys) {
    QList<QKeySequence> all = keys;
    for (const QKeySequence& sequence : keys) {
        if (sequence.count() != 1)
            continue;
        const QKeyCombination only = sequence[0];
        const int arabic = arabicAt(only.key());
        if (arabic != 0)
            all += QKeySequence(QKeyCombination(only.keyboardModifiers(), static_cast<Qt::Key>(arabic)));
    }
    return all;
}

QChar englishAt(QChar typed) {
    for (const auto& [english, arabic] : kArabicAt) {
        if (typed == arabic)
            return english;
    }
    return typed;
}

QAction* makeAction(QWidget& window, const char* name, const QString& text, const QList<QKeySequence>& keys) {
    auto* action = new QAction(text, &window);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(withArabicKeys(keys));
    window.addAction(action);
    return action;
}

QAction* makePageAction(QWidget& page, const char* name, const QString& text,
                        const QList<QKeySequence>& keys) {
    QAction* action = makeAction(page, name, text, keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

} // namespace muqabala::review
