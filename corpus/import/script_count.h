#pragma once

#include "corpus/index.h"
#include "corpus/language.h"

#include <cstddef>
#include <string_view>

namespace muqabala {

/// The scripts by which texts are told apart: Arabic, and every other.
enum class Script { Arabic, Other };

[[nodiscard]] Script scriptOf(const Language& language);

/// Words of each script. Web and mail addresses are not words of any.
struct ScriptCount {
    std::size_t arabic = 0;
    std::size_t other = 0;

    [[nodiscard]] std::size_t of(Script script) const { return script == Script::Arabic ? arabic : other; }
    [[nodiscard]] std::size_t words() const { return arabic + other; }
    /// The script of most words; Arabic when they are equally many.
    [[nodiscard]] Script script() const { return arabic >= other ? Script::Arabic : Script::Other; }

    ScriptCount& operator+=(const ScriptCount& more) {
        arabic += more.arabic;
        other += more.other;
        return *this;
    }
};

[[nodiscard]] ScriptCount countScripts(std::string_view text, TextSpan part);

} // namespace muqabala
