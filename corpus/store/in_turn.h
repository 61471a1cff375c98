#pragma once

#include "corpus/result.h"

#include <variant>

namespace muqabala::store {

/// Takes steps until one fails: that failure, or success.
template <class... Steps>
[[nodiscard]] Status inTurn(Steps... steps) {
    Status status = std::monostate{};
    (void)((status = steps(), status.hasValue()) && ...);
    return status;
}

} // namespace muqabala::store
