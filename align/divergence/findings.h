#pragma once

#include "align/divergence/comparison.h"
#include "align/divergence/wording.h"
#include "corpus/divergence.h"

#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// Where detectors put what they find. Keeps to the promises that hold for all of them: findings of one check
/// that overlap become one, the order is that of the texts, and each gets the id by which verdicts know it.
class Findings {
public:
    /// Takes a finding; its id is given later.
    void add(Divergence finding) { found_.push_back(std::move(finding)); }

    /// All findings, merged, ordered, with ids.
    [[nodiscard]] std::vector<Divergence> take(const Comparison& comparison) &&;

private:
    std::vector<Divergence> found_;
};

} // namespace muqabala
