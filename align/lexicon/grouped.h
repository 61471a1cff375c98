#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace muqabala {

/// Values in groups by small numbers, all in one array (compressed sparse rows). Within a group they keep the
/// order in which they were given.
template <class Value>
class Grouped {
public:
    Grouped() = default;

    /// `Item` has a group number and a value, told by the two functions. Cost: linear.
    template <class Item, class GroupOf, class ValueOf>
    Grouped(std::size_t groups, std::span<const Item> items, GroupOf groupOf, ValueOf valueOf)
        : begins_(groups + 1, 0),
          values_(items.size()) {
        for (const Item& item : items)
            ++begins_[groupOf(item) + 1];
        for (std::size_t group = 0; group < groups; ++group)
            begins_[group + 1] += begins_[group];
        std::vector<std::uint32_t> next(begins_.begin(), begins_.end() - 1);
        for (const Item& item : items)
            values_[next[groupOf(item)]++] = valueOf(item);
    }

    /// The values of a group; none for a number beyond the groups.
    [[nodiscard]] std::span<const Value> operator[](std::size_t group) const& {
        if (group + 1 >= begins_.size())
            return {};
        return std::span(values_).subspan(begins_[group], begins_[group + 1] - begins_[group]);
    }
    std::span<const Value> operator[](std::size_t group) && = delete;

    [[nodiscard]] std::size_t size() const { return values_.size(); }

private:
    std::vector<std::uint32_t> begins_;
    std::vector<Value> values_;
};

} // namespace muqabala
