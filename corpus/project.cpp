#include "corpus/project.h"

#include <algorithm>

namespace muqabala {

const Verdict* Project::verdictOn(std::string_view divergence) const {
    const auto found =
        std::lower_bound(verdicts.begin(), verdicts.end(), divergence,
                         [](const Verdict& verdict, std::string_view id) { return verdict.divergence < id; });
    return found != verdicts.end() && found->divergence == divergence ? &*found : nullptr;
}

} // namespace muqabala
