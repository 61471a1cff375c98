#pragma once

#include "corpus/divergence.h"

#include <set>

class QSettings;

namespace muqabala::review {

/// Which checks the reader wants to hear of, whatever the text: of what they find, some categories or all,
/// and from which severity on.
struct CheckChoice {
    std::set<Category> silent;
    Severity least = Severity::Minor;

    [[nodiscard]] bool passes(const Divergence& divergence) const {
        return divergence.severity >= least && !silent.contains(divergence.category);
    }

    friend bool operator==(const CheckChoice&, const CheckChoice&) = default;
};

[[nodiscard]] CheckChoice checkChoiceIn(const QSettings& settings);
void store(const CheckChoice& choice, QSettings& settings);

} // namespace muqabala::review
