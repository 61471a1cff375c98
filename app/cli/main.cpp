#include "app/cli/program.h"

#include <csignal>
#include <iostream>
#include <new>

int main(int argumentCount, char** arguments) {
    std::signal(SIGPIPE, SIG_IGN); // a reader that went away is a failed write, told and cleaned up after
    try {
        const std::vector<std::string> given(arguments + 1, arguments + argumentCount);
        return static_cast<int>(muqabala::cli::run(given, {std::cout, std::cerr}));
    } catch (const std::bad_alloc&) {
        std::cerr << "muqabala: there is not enough memory for this text\n";
        return static_cast<int>(muqabala::cli::ExitCode::Failure);
    }
}
