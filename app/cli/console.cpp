#include "app/cli/console.h"

#include "app/collation/messages.h"

#include <ostream>

namespace muqabala::cli {
namespace {

/// What only the command line can have caused.
bool isMisuse(ErrorCode code) {
    return code == ErrorCode::UnknownEncoding || code == ErrorCode::UnknownFormat ||
           code == ErrorCode::LineOutOfRange;
}

} // namespace

void tell(Console console, std::string_view line) {
    console.err << line << '\n';
}

void warn(Console console, std::string_view sentence) {
    console.err << "muqabala: warning: " << sentence << '\n';
}

ExitCode fail(Console console, const Error& error) {
    console.err << "muqabala: " << app::message(error) << '\n';
    return isMisuse(error.code) ? ExitCode::Misuse : ExitCode::Failure;
}

ExitCode refuse(Console console, std::string_view sentence) {
    console.err << "muqabala: " << sentence << '\n';
    return ExitCode::Misuse;
}

} // namespace muqabala::cli
