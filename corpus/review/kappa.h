#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <utility>

namespace muqabala {

/// How often two judges gave which labels to the same things. A label is a number of the caller's.
class LabelCounts {
public:
    void add(int first, int second) { ++counts_[{first, second}]; }

    [[nodiscard]] std::size_t total() const;
    [[nodiscard]] std::size_t agreed() const;

    /// Cohen's κ: agreement beyond what chance would bring, 1 when they always agree, 0 when no more than by
    /// chance. Absent when there is nothing to judge by: no things, or both gave all of them one same label.
    /// J. Cohen 1960, "A coefficient of agreement for nominal scales", Educational and Psychological
    /// Measurement 20.
    [[nodiscard]] std::optional<double> kappa() const;

private:
    std::map<std::pair<int, int>, std::size_t> counts_;
};

} // namespace muqabala
