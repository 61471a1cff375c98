#pragma once

#include "corpus/note.h"
#include "corpus/store/holder.h"

#include <QSettings>
#include <QString>

namespace muqabala::review {

/// Where the name of the person who works is kept in the settings.
inline constexpr auto kAuthorKey = "author";

/// How the person who works wants to be called; the name of their account until they say so.
[[nodiscard]] QString authorIn(const QSettings& settings);

/// UTC, YYYY-MM-DDThh:mm:ssZ.
[[nodiscard]] std::string timeNow();

/// What is put under all that the person writes.
[[nodiscard]] Authorship signedNow(const QSettings& settings);

/// The person at this machine, from now on.
[[nodiscard]] Holder holderNow(const QSettings& settings);

} // namespace muqabala::review
