#include "corpus/store/holder.h"

#include <string_view>

namespace muqabala {

std::string describeHolder(const Holder& holder) {
    std::string description = holder.name;
    const auto add = [&](std::string_view before, std::string_view what) {
        if (what.empty())
            return;
        description.append(description.empty() ? "" : ", ").append(before).append(what);
    };
    add("", holder.host);
    add("process ", holder.process == 0 ? std::string() : std::to_string(holder.process));
    add("since ", holder.since);
    return description;
}

} // namespace muqabala
