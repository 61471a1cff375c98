#pragma once

#include <cstdint>
#include <string>

namespace muqabala {

/// Who works on a project, as others are told.
struct Holder {
    std::string name;          ///< of the person
    std::string host;          ///< of the machine
    std::uint64_t process = 0; ///< its number there
    std::string since;         ///< UTC, YYYY-MM-DDThh:mm:ssZ

    friend bool operator==(const Holder&, const Holder&) = default;
};

/// "Layla, desk, process 4711, since 2026-01-05T08:30:00Z"; what is empty is left out.
[[nodiscard]] std::string describeHolder(const Holder& holder);

} // namespace muqabala
