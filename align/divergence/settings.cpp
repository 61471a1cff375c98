#include "align/divergence/settings.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace muqabala {

bool isTint(const Divergence& note) {
    constexpr auto kTints = std::to_array<std::string_view>(
        {"rendering-doubtful", "name-doubtful", "word-omitted", "word-unsupported"});
    return std::find(kTints.begin(), kTints.end(), note.check) != kTints.end();
}

bool isShownAt(Setting setting, const Divergence& note) {
    constexpr double kPrecise = .6;
    constexpr double kPreciseTint = .85;
    constexpr double kBalanced = .25;
    switch (setting) {
    case Setting::Precise:
        return note.confidence >= (isTint(note) ? kPreciseTint : kPrecise);
    case Setting::Balanced:
        return note.confidence >= kBalanced;
    case Setting::Thorough:
        return true;
    }
    return true;
}

void keepShown(Project& project, Setting setting) {
    std::erase_if(project.divergences, [&](const Divergence& note) {
        return !isShownAt(setting, note) && project.verdictOn(note.id) == nullptr;
    });
}

} // namespace muqabala
