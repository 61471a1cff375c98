#include "app/review/models/check_choice.h"

#include <QSettings>
#include <QStringList>

namespace muqabala::review {

namespace {

constexpr auto kSilentKey = "checks/silent"; // names of categories
constexpr auto kLeastKey = "checks/leastSeverity";

} // namespace

CheckChoice checkChoiceIn(const QSettings& settings) {
    CheckChoice choice;
    for (const QString& name : settings.value(kSilentKey).toStringList()) {
        if (const auto category = categoryByName(name.toStdString()))
            choice.silent.insert(*category);
    }
    choice.least =
        severityByName(settings.value(kLeastKey).toString().toStdString()).value_or(Severity::Minor);
    return choice;
}

void store(const CheckChoice& choice, QSettings& settings) {
    QStringList names;
    for (const Category category : choice.silent)
        names += QString::fromStdString(std::string(categoryName(category)));
    settings.setValue(kSilentKey, names);
    settings.setValue(kLeastKey, QString::fromStdString(std::string(severityName(choice.least))));
}

} // namespace muqabala::review
