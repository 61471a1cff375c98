#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// The words of an Arabic form whose spaces got lost, as far as spelling shows them: ة, ى and the marks of
/// indefiniteness end a word (حكومةجديدة, أيضاًعن). One part when nothing shows. Views into `form`, which is
/// as it stands in the text. Pure; cost linear.
[[nodiscard]] std::vector<std::string_view> splitAtWordEnds(std::string_view form);

/// What taking a folded piece for a word costs, 0 to about 1; nothing when it is no known word.
using WordCost = std::function<std::optional<float>(std::string_view)>;

/// The known words that a folded Arabic word falls into: the cheapest segmentation, with few and long words.
/// Letters between them may remain, a fifth of all at most. Empty when there is none worth belief. Pure; asks
/// for the cost of about eight pieces a letter.
[[nodiscard]] std::vector<std::string> segmentRunTogether(std::string_view folded, const WordCost& wordCost);

} // namespace muqabala
