#pragma once

#include "corpus/error.h"

#include <iosfwd>
#include <string_view>

namespace muqabala::cli {

/// What the program says to the shell that called it.
enum class ExitCode {
    Success = 0,
    Failure = 1, ///< or findings of the severity that was asked about
    Misuse = 2,  ///< the command line asks for what there is not
};

/// Where results go (`out`) and where everything else is told (`err`).
struct Console {
    std::ostream& out;
    std::ostream& err;
};

/// Tells of something that the user should know, a line.
void tell(Console console, std::string_view line);

/// Tells that something went wrong without stopping the work.
void warn(Console console, std::string_view sentence);

/// Tells what prevented the work. Returns the exit code that goes with it.
[[nodiscard]] ExitCode fail(Console console, const Error& error);

/// Tells what is wrong with the command line.
[[nodiscard]] ExitCode refuse(Console console, std::string_view sentence);

} // namespace muqabala::cli
