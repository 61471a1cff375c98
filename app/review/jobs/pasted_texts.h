#pragma once

#include "corpus/result.h"

#include <QString>
#include <QStringList>

namespace muqabala::review {

/// Writes texts that are in no file into a folder of their own below this one, so that they are opened, and
/// opened again later, as others are: the paths of the original and of the translation. Errors: CannotWrite.
[[nodiscard]] Result<QStringList> keepPastedTexts(const QString& folder, const QString& original,
                                                  const QString& translation);

} // namespace muqabala::review
