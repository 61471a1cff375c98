#pragma once

#include "corpus/alignment.h"
#include "corpus/document.h"
#include "corpus/import/bilingual_text.h"
#include "corpus/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace muqabala::app {

/// Two segmented texts and what of them corresponds. The beads may leave out segments.
struct AlignedText {
    Document source;
    Document target;
    std::vector<Bead> beads;
};

/// The folders below one that hold a text whose alignment is known (en.txt, ar.txt, a segment a line, and
/// gold.tsv, its beads), in a fixed order. Where a folder has a folder `docs`, they are in that one; what
/// lies beside it are the same texts run together.
[[nodiscard]] std::vector<std::filesystem::path> alignedFoldersBelow(const std::filesystem::path& folder);

/// The text in one of these folders. Errors: those of readFile, readSegmentedText and readBeadTable;
/// MalformedData when a bead goes beyond the end of a text.
[[nodiscard]] Result<AlignedText> readAlignedFolder(const std::filesystem::path& folder);

/// The texts of a file of pairs (readPairs) or of all aligned folders below a folder. Errors: those of
/// readPairs and readAlignedFolder; MalformedData when there is none in a folder.
[[nodiscard]] Result<std::vector<AlignedText>> readAlignedTexts(const std::string& path,
                                                                const ReadOptions& options);

} // namespace muqabala::app
