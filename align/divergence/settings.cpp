#include "align/divergence/settings.h"

namespace muqabala {

bool isShownAt(Setting setting, const Divergence& note) {
    constexpr double kPrecise = .7;
    constexpr double kBalanced = .31;
    switch (setting) {
    case Setting::Precise:
        return note.confidence >= kPrecise;
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
