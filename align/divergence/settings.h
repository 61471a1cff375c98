#pragma once

#include "corpus/project.h"

namespace muqabala {

/// How many notes are shown: what a reviser wants to see, what bears looking at, all there is.
enum class Setting { Precise, Balanced, Thorough };

/// Whether a note is shown at a setting: from a confidence of .7, of .31, or any. These were set on 16 news
/// documents and an article that revisers had noted: at Precise nine notes in ten stand even on a published
/// translation, and Balanced has the highest F1. What one setting shows, the ones after it show too.
[[nodiscard]] bool isShownAt(Setting setting, const Divergence& note);

/// Leaves out of a project the notes that a setting does not show, but for those that somebody has judged:
/// before it is counted or written.
void keepShown(Project& project, Setting setting);

} // namespace muqabala
