#pragma once

#include "corpus/index.h"
#include "corpus/store/names.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala::store {

using Json = nlohmann::json;

/// Reads JSON that may hold anything. What is not as expected is remembered in one place, `isSound`, and read
/// as an empty value, so that whoever reads asks once, at the end.
class JsonReader {
public:
    JsonReader(const Json& value, bool& isSound)
        : value_(&value),
          isSound_(&isSound) {}

    [[nodiscard]] bool isNull() const { return value_->is_null(); }

    [[nodiscard]] JsonReader operator[](const char* name) const {
        const auto found = value_->is_object() ? value_->find(name) : value_->end();
        return {value_->is_object() && found != value_->end() ? *found : missing(), *isSound_};
    }

    [[nodiscard]] JsonReader operator[](std::size_t place) const {
        const bool isThere = value_->is_array() && place < value_->size();
        return {isThere ? (*value_)[place] : missing(), *isSound_};
    }

    [[nodiscard]] std::uint64_t natural(std::uint64_t most) const {
        const bool isNatural = value_->is_number_unsigned() && value_->get<std::uint64_t>() <= most;
        return expect(isNatural) ? value_->get<std::uint64_t>() : 0;
    }

    [[nodiscard]] std::uint32_t natural() const {
        return static_cast<std::uint32_t>(natural(std::numeric_limits<std::uint32_t>::max()));
    }

    [[nodiscard]] double real() const { return expect(value_->is_number()) ? value_->get<double>() : 0.0; }
    [[nodiscard]] bool truth() const { return expect(value_->is_boolean()) && value_->get<bool>(); }

    [[nodiscard]] std::string text() const {
        return expect(value_->is_string()) ? value_->get<std::string>() : std::string();
    }

    /// One of the values that have names.
    template <class Value>
    [[nodiscard]] Value oneOf() const {
        const std::optional<Value> value =
            value_->is_string() ? named<Value>(value_->get_ref<const std::string&>()) : std::nullopt;
        return expect(value.has_value()) ? *value : Value{};
    }

    /// Null, or what `read` makes of it.
    template <class Read>
    [[nodiscard]] auto maybe(Read read) const -> std::optional<decltype(read(*this))> {
        return isNull() ? std::nullopt : std::optional(read(*this));
    }

    /// What `read` makes of each element.
    template <class Read>
    [[nodiscard]] auto list(Read read) const -> std::vector<decltype(read(*this))> {
        std::vector<decltype(read(*this))> values;
        if (!expect(value_->is_array()))
            return values;
        values.reserve(value_->size());
        for (const Json& element : *value_)
            values.push_back(read(JsonReader(element, *isSound_)));
        return values;
    }

    void reject() const { *isSound_ = false; }

private:
    [[nodiscard]] bool expect(bool isSo) const {
        if (!isSo)
            reject();
        return isSo;
    }

    [[nodiscard]] const Json& missing() const {
        static const Json kNothing;
        reject();
        return kNothing;
    }

    const Json* value_;
    bool* isSound_;
};

} // namespace muqabala::store
