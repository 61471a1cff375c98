#pragma once

#include "align/lexicon/lexicon.h"
#include "align/search/fitting.h"
#include "align/search/text_types.h"

#include <span>
#include <stop_token>

namespace muqabala {

/// A text and its language.
struct TypedSide {
    const TextTypes& types;
    const Language& language;
};

/// The matches, and beside them what the texts teach themselves: words that keep coming together in pairs of
/// segments that are known translate each other in the rest of the texts too. Learned as `learn` does, but
/// for the diagonal, since the order of words is not known here. Of what is known and learned, the larger
/// weight counts. Pays only in long texts: see ALGORITHM.md. Pure; deterministic, but for what it gives once
/// it was stopped. Cost: linear in the words of the known pairs times those of the other side, and in the
/// types.
[[nodiscard]] TypeMatches withSelfTaught(TypeMatches matches, const TypedSide& source,
                                         const TypedSide& target, std::span<const SegmentPair> known,
                                         unsigned threads, const std::stop_token& stop = {});

} // namespace muqabala
