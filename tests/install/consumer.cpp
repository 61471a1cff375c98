#include "align/aligner.h"
#include "corpus/import/bilingual_text.h"

#include <iostream>

/// Aligns two texts of three sentences and prints how many beads there are.
int main() {
    using namespace muqabala;
    const auto source =
        readSegmentedText("In 1998 it rained.\nHe saw 15 ships.\nIt was 30 May.\n", "en.txt", {"en"}, {});
    const auto target =
        readSegmentedText("أمطرت عام 1998.\nرأى 15 سفينة.\nكان ذلك في 30 مايو.\n", "ar.txt", {"ar"}, {});
    if (!source || !target)
        return 1;
    const auto aligned = align(*source, *target, Lexicon());
    if (!aligned)
        return 1;
    std::cout << "beads: " << aligned->segments.beads().size() << '\n';
}
