#pragma once

namespace muqabala::review {

/// Makes the page audible: to a screen reader it is a list with an item for each pair in the window, named
/// "pair 7, 2 to 1, probability 0.83, 3 notes", its two texts with their languages the description, its notes
/// the help. Call once, after the application was made.
void installPageAccessibility();

} // namespace muqabala::review
