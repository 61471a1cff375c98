#pragma once

#include "corpus/error.h"
#include "corpus/language.h"

#include <string>

namespace muqabala::app {

/// The error as an English sentence that names the file, the place and what to do about it.
[[nodiscard]] std::string message(const Error& error);

/// The same in Arabic where that is asked for, in English otherwise. In Arabic, what comes from elsewhere
/// (names of files, the system's reasons) is isolated, so that its direction does not disturb the sentence.
[[nodiscard]] std::string message(const Error& error, const Language& language);

} // namespace muqabala::app
