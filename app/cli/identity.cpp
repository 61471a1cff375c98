#include "app/cli/identity.h"

#include <array>
#include <cstdlib>
#include <ctime>
#include <string>

#include <unistd.h>

namespace muqabala::cli {
namespace {

std::string hostName() {
    std::array<char, 256> name{}; // POSIX: at most 255 and the end
    return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

std::string now() {
    const std::time_t time = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&time, &parts);
    std::array<char, 32> text{};
    return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

} // namespace

Holder whoRunsThis() {
    const char* user = std::getenv("LOGNAME"); // NOLINT(concurrency-mt-unsafe): nobody sets it meanwhile
    return {user == nullptr ? "" : user, hostName(), static_cast<std::uint64_t>(::getpid()), now()};
}

} // namespace muqabala::cli
