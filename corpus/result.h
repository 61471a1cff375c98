#pragma once

#include "corpus/error.h"

#include <cassert>
#include <utility>
#include <variant>

namespace muqabala {

/// A value or the Error that prevented it. GCC 12 has no std::expected; this is the part of it we need.
///
///     Result<Document> document = readPlainText(bytes, name, options);
///     if (!document)
///         return document.error();
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : state_(std::move(value)) {}
    Result(Error error)
        : state_(std::move(error)) {}

    [[nodiscard]] bool hasValue() const { return std::holds_alternative<T>(state_); }
    explicit operator bool() const { return hasValue(); }

    [[nodiscard]] T& value() & { return assertedValue(*this); }
    [[nodiscard]] const T& value() const& { return assertedValue(*this); }
    [[nodiscard]] T&& value() && { return std::move(assertedValue(*this)); }

    [[nodiscard]] T& operator*() & { return value(); }
    [[nodiscard]] const T& operator*() const& { return value(); }
    [[nodiscard]] T&& operator*() && { return std::move(*this).value(); }
    [[nodiscard]] T* operator->() { return &value(); }
    [[nodiscard]] const T* operator->() const { return &value(); }

    [[nodiscard]] const Error& error() const& {
        assert(!hasValue());
        return std::get<Error>(state_);
    }
    [[nodiscard]] Error&& error() && {
        assert(!hasValue());
        return std::get<Error>(std::move(state_));
    }

private:
    template <class Self>
    static auto& assertedValue(Self& self) {
        assert(self.hasValue());
        return std::get<T>(self.state_);
    }

    std::variant<T, Error> state_;
};

/// Success without a value, or an Error.
using Status = Result<std::monostate>;

} // namespace muqabala
