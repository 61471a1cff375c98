#include "align/cost/softplus.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace muqabala {
namespace {

TEST(Softplus, IsAsNearAsPromised) {
    const Softplus softplus;
    for (double x = -30; x < 30; x += 0.0037)
        ASSERT_NEAR(softplus(x), std::log1p(std::exp(x)), 1e-8) << x;
}

TEST(Softplus, HoldsForWhatIsImpossible) {
    EXPECT_EQ(Softplus()(-std::numeric_limits<double>::infinity()), 0);
    EXPECT_EQ(Softplus()(1e6), 1e6);
}

} // namespace
} // namespace muqabala
