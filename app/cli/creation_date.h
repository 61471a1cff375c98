#pragma once

#include <string>

namespace muqabala::cli {

/// The time for the files we write, YYYYMMDDThhmmssZ: now, or SOURCE_DATE_EPOCH (seconds since 1970) where
/// files have to come out the same each time (reproducible-builds.org).
[[nodiscard]] std::string creationDate();

} // namespace muqabala::cli
