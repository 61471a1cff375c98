#pragma once

#include <string_view>

namespace muqabala {

/// The style sheet of the HTML report. Colours are custom properties --name: #rrggbb, once for light and once
/// for dark; each text colour keeps 4.5:1 on each ground that it can stand on (tested).
extern const std::string_view kReportStyle;

} // namespace muqabala
