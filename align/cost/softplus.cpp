#include "align/cost/softplus.h"

#include <cmath>
#include <cstddef>

namespace muqabala {

namespace {

constexpr double kLimit = 20; // beyond it 0 or x is as near as any point
constexpr double kPointsOfAUnit = 16;

} // namespace

Softplus::Softplus() {
    const auto steps = static_cast<int>(2 * kLimit * kPointsOfAUnit);
    for (int i = 0; i <= steps; ++i) {
        const double x = i / kPointsOfAUnit - kLimit;
        points_.push_back({std::log1p(std::exp(x)), 1 / (1 + std::exp(-x)) / kPointsOfAUnit});
    }
}

double Softplus::operator()(double x) const {
    if (x >= kLimit)
        return x;
    const double place = (x + kLimit) * kPointsOfAUnit;
    if (!(place > 0))
        return 0;
    const auto index = static_cast<std::size_t>(place);
    const double t = place - static_cast<double>(index);
    const Point& from = points_[index];
    const Point& to = points_[index + 1];
    const double difference = to.value - from.value;
    const double bend = from.rise + to.rise - 2 * difference;
    return from.value + t * (from.rise + t * (3 * difference - 2 * from.rise - to.rise + t * bend));
}

} // namespace muqabala
