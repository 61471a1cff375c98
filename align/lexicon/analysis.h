#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muqabala {

/// A form that a word may stand for, and how much had to be supposed to see it so: 0 as it stands, 0.05 for
/// an article, up to about 1.
struct Analysis {
    std::string stem;
    float cost = 0;

    friend bool operator==(const Analysis&, const Analysis&) = default;
};

/// The analyses of one word, each stem once with its lowest cost.
class Analyses {
public:
    void add(std::string_view stem, float cost) {
        for (Analysis& known : list_) {
            if (known.stem == stem) {
                known.cost = std::min(known.cost, cost);
                return;
            }
        }
        list_.push_back({std::string(stem), cost});
    }

    [[nodiscard]] const std::vector<Analysis>& list() const { return list_; }

    [[nodiscard]] std::vector<Analysis> take() && { return std::move(list_); }

private:
    std::vector<Analysis> list_;
};

} // namespace muqabala
