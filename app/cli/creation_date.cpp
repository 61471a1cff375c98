#include "app/cli/creation_date.h"

#include <array>
#include <cstdlib>
#include <ctime>

namespace muqabala::cli {

std::string creationDate() {
    std::time_t time = std::time(nullptr);
    if (const char* fixed =
            std::getenv("SOURCE_DATE_EPOCH")) // NOLINT(concurrency-mt-unsafe): nobody sets it meanwhile
        time = static_cast<std::time_t>(std::strtoll(fixed, nullptr, 10));
    std::tm parts{};
    gmtime_r(&time, &parts);
    std::array<char, 32> text{};
    const std::size_t length = std::strftime(text.data(), text.size(), "%Y%m%dT%H%M%SZ", &parts);
    return {text.data(), length};
}

} // namespace muqabala::cli
