#pragma once

#include "align/divergence/form_index.h"
#include "corpus/termbase.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// The terms of termbases, to be found in texts through inflection and clitics, each word of them. The slots
/// of the indices are the entries.
class TermIndex {
public:
    TermIndex(const Language& source, const Language& target)
        : source_(source),
          preferred_(target),
          admitted_(target),
          forbidden_(target) {}

    /// Adds the entries of a termbase. Cost: linear.
    void add(const Termbase& termbase);

    [[nodiscard]] const std::vector<TermEntry>& entries() const { return entries_; }
    [[nodiscard]] const FormIndex& source() const { return source_; }
    [[nodiscard]] const FormIndex& preferred() const { return preferred_; }
    [[nodiscard]] const FormIndex& admitted() const { return admitted_; }
    [[nodiscard]] const FormIndex& forbidden() const { return forbidden_; }

private:
    FormIndex& indexOf(TermStatus status);

    std::vector<TermEntry> entries_;
    FormIndex source_;
    FormIndex preferred_;
    FormIndex admitted_;
    FormIndex forbidden_;
};

} // namespace muqabala
