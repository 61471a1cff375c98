#pragma once

#include "align/divergence/linked_pair.h"

#include <optional>
#include <string_view>

namespace muqabala {

/// How an English verb is told.
enum class Mood {
    Unknown,     ///< or no verb at all
    Past,        ///< arrived, has arrived, was arriving
    Present,     ///< is arriving, is told
    Future,      ///< will arrive
    Conditional, ///< would arrive
    Obliged,     ///< must, should arrive
    Possible     ///< may, might, could arrive
};

/// An English verb with what stands before it: "could soon be replaced".
struct VerbGroup {
    Mood mood = Mood::Unknown;
    WordIndex begin = 0; ///< its first word
    WordIndex verb = 0;  ///< its last word
};

/// The group that ends with a word; the word alone where none does.
[[nodiscard]] VerbGroup verbGroupAt(const LinkedPair& words, WordIndex verb);

/// English words that speak of what is to come, is wanted or is asked for.
[[nodiscard]] bool looksAhead(std::string_view english);
/// English words that speak of what someone wants, tries or is about to do.
[[nodiscard]] bool wants(std::string_view english);
/// English words that leave open whether it is so.
[[nodiscard]] bool leavesOpen(std::string_view english);

/// Whether an Arabic verb is certainly future: سوف يصل, سيصل.
[[nodiscard]] bool isFuture(const LinkedPair& words, WordIndex verb);
/// Where the words that make it future begin.
[[nodiscard]] WordIndex futureBegin(const LinkedPair& words, WordIndex verb);
/// Whether an Arabic verb is certainly a perfect: وصلت, تم بناء.
[[nodiscard]] bool isPerfect(const LinkedPair& words, WordIndex verb);
/// Whether قد stands at a place with an imperfect behind it.
[[nodiscard]] bool isMayBefore(const LinkedPair& words, WordIndex particle);
/// A verb of wanting that stands before an Arabic word: يعتزم أن, تنوي.
[[nodiscard]] std::optional<WordIndex> intentionBefore(const LinkedPair& words, WordIndex verb);

/// Arabic words that leave open whether it is so: ربما, يمكن, محتمل.
[[nodiscard]] bool isReserve(std::string_view arabic);
/// English words that a verb of duty may render.
[[nodiscard]] bool obliges(std::string_view english);
/// Whether a clause of the original may be an order ("wash your hands"): one that opens with anything but a
/// subject.
[[nodiscard]] bool orders(const LinkedPair& words);
/// Arabic verbs of duty: يجب, ينبغي.
[[nodiscard]] bool isObligation(std::string_view arabic);
/// Arabic words behind which a perfect is not past: إذا, قد, لو, سوف.
[[nodiscard]] bool isOpen(std::string_view arabic);

} // namespace muqabala
