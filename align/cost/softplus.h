#pragma once

#include <vector>

namespace muqabala {

/// ln(1 + e^x), a few times quicker than by logarithm and exponential: cubic Hermite interpolation between
/// points whose values and slopes are known. Off by less than 1e-8.
class Softplus {
public:
    Softplus();

    [[nodiscard]] double operator()(double x) const;

private:
    /// Value at a point, and slope times the distance to the next.
    struct Point {
        double value = 0;
        double rise = 0;
    };
    std::vector<Point> points_;
};

} // namespace muqabala
