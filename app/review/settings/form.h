#pragma once

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include <initializer_list>
#include <utility>

namespace muqabala::review {

/// A choice among values of an enumeration, each with its words; the present one is chosen. The name is for
/// tests and style.
template <class Value>
QComboBox* choiceOf(const QString& name, std::initializer_list<std::pair<QString, Value>> choices,
                    Value present, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    for (const auto& [words, value] : choices)
        box->addItem(words, static_cast<int>(value));
    box->setCurrentIndex(box->findData(static_cast<int>(present)));
    return box;
}

template <class Value>
Value chosenIn(const QComboBox& box) {
    return static_cast<Value>(box.currentData().toInt());
}

/// A row of a form: the words beside a field are its name for the ear as well.
inline void addRow(QFormLayout& form, const QString& words, QWidget* field) {
    auto* label = new QLabel(words);
    label->setObjectName(field->objectName() + QStringLiteral("Label"));
    label->setBuddy(field);
    field->setAccessibleName(QString(words).remove(QLatin1Char('&')));
    form.addRow(label, field);
}

/// Words below a form that say what there is to know.
inline QLabel* remarkOn(QFormLayout& form, const QString& name, const QString& words) {
    auto* label = new QLabel(words);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    form.addRow(label);
    return label;
}

} // namespace muqabala::review
