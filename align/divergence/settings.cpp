#include "align/divergence/settings.h"

namespace muqabala {

bool isShownAt(Setting setting, const Divergence& note) {
    constexpr double kPrecise = .7;
    const double kBalanced = .34;
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

} // namespace muqabala
