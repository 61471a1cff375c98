#pragma once

#include <QChar>
#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QWidget;

namespace muqabala::review {

/// An action of the window with its name, words and keys, made so that its keys work in all of the window.
/// A key that is a single letter or mark works under an Arabic keyboard layout too, by its position; while a
/// field has the focus it types.
[[nodiscard]] QAction* makeAction(QWidget& window, const char* name, const QString& text,
                                  const QList<QKeySequence>& keys = {});

/// The same with keys that work only while the widget, or a part of it, has the focus.
[[nodiscard]] QAction* makePageAction(QWidget& page, const char* name, const QString& text,
                                      const QList<QKeySequence>& keys = {});

/// The keys, and for those that are a single letter or mark what the same key types in Arabic.
[[nodiscard]] QList<QKeySequence> withArabicKeys(const QList<QKeySequence>& keys);

/// What the key that typed a character types on an English keyboard; the character itself when it is no
/// letter of the Arabic layout.
[[nodiscard]] QChar englishAt(QChar typed);

} // namespace muqabala::review
