#pragma once

#include "corpus/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace muqabala {

/// Frequent misspellings that a speller lets pass because some rare word is written so: اجرى for أجرى.
class OrthographyTable {
public:
    /// Reads "wrong TAB right" a line; '#' begins a comment. A word that is its own right form is right,
    /// though it look like a wrong one behind و. MalformedData names the line.
    [[nodiscard]] static Result<OrthographyTable> read(std::string_view bytes, std::string_view name);

    /// How a word (as it stands in the text) is spelt rightly, if it is listed as wrong; proclitics (و ف ب ك
    /// ل ال) are seen through and kept, but for particles only و. Cost: constant.
    [[nodiscard]] std::optional<std::string> correction(std::string_view word) const;

    /// Whether the word is listed itself, without a proclitic taken off. The word as Folding::Presentation
    /// has it.
    [[nodiscard]] bool lists(const std::string& word) const { return corrections_.contains(word); }

    [[nodiscard]] std::size_t size() const { return corrections_.size(); }

private:
    [[nodiscard]] std::optional<std::string> listed(const std::string& word) const;

    std::unordered_map<std::string, std::string> corrections_;
};

} // namespace muqabala
