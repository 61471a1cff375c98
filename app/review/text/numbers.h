#pragma once

#include <QString>

namespace muqabala::review {

/// A count or a number of order as the window shows it, in the digits that the reader chose; no separators.
[[nodiscard]] QString shownNumber(qint64 number);

/// With so many decimals, rounded: "0.83".
[[nodiscard]] QString shownNumber(double number, int decimals);

} // namespace muqabala::review
