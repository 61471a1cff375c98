#pragma once

#include "corpus/project.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace muqabala {

/// Two texts that are paired already, gathered pair by pair: each pair becomes a paragraph of one segment on
/// either side, of none where there is no text; the n-th pair is the n-th paragraph of both documents.
/// Protocol: append*, then project.
class PairedTexts {
public:
    /// Documents without paragraphs, with or without text.
    PairedTexts(Document source, Document target);

    /// A pair that stands in the documents' texts; a segment is its span without the white space around it.
    void append(TextSpan source, TextSpan target, double probability);

    /// A pair of texts that the documents do not have yet: each is put behind what they have, on new lines.
    void append(std::string_view source, std::string_view target, double probability);

    [[nodiscard]] Project project() &&;

private:
    Project project_;
    std::vector<ParagraphBead> paragraphs_;
    std::vector<Bead> beads_;
    std::uint32_t sourceCount_ = 0; ///< segments so far
    std::uint32_t targetCount_ = 0;
};

} // namespace muqabala
