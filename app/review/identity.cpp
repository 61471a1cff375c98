#include "app/review/identity.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSysInfo>

namespace muqabala::review {

QString authorIn(const QSettings& settings) {
    return settings.value(kAuthorKey, qEnvironmentVariable("USER")).toString();
}

std::string timeNow() {
    return QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")).toStdString();
}

Authorship signedNow(const QSettings& settings) {
    return {.author = authorIn(settings).toStdString(), .time = timeNow()};
}

Holder holderNow(const QSettings& settings) {
    return {.name = authorIn(settings).toStdString(),
            .host = QSysInfo::machineHostName().toStdString(),
            .process = static_cast<std::uint64_t>(QCoreApplication::applicationPid()),
            .since = timeNow()};
}

} // namespace muqabala::review
