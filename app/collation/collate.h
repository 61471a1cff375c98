#pragma once

#include "align/aligner.h"
#include "align/divergence/check_tables.h"
#include "align/divergence/detect.h"
#include "align/divergence/orthography.h"
#include "align/divergence/term_index.h"
#include "align/divergence/user_rules.h"
#include "align/lexicon/lexicon.h"
#include "align/link/related_words.h"
#include "align/link/renderings.h"
#include "app/collation/processors.h"
#include "app/collation/text_origin.h"
#include "corpus/import/bead_table.h"
#include "corpus/import/bilingual_text.h"
#include "corpus/project.h"
#include "corpus/result.h"
#include "corpus/text/segment.h"
#include "corpus/text/spelling.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace muqabala::app {

/// The data files that the work needs, loaded: dictionaries, suppression lists, spellers, misspellings.
struct Resources {
    Lexicon lexicon;
    SegmentationRules sourceRules;
    SegmentationRules targetRules;
    std::optional<Speller> sourceSpeller;
    std::optional<Speller> targetSpeller;
    std::optional<OrthographyTable> targetOrthography;
    std::optional<Lexicon> learned;       ///< from translated texts, for the checks alone
    std::optional<RelatedWords> related;  ///< for the checks alone
    std::optional<Renderings> renderings; ///< for the checks alone
    std::optional<CheckTables> tables;    ///< for the checks alone
    std::optional<UserRules> userRules;   ///< checks of the user's own, where there are any
    std::optional<TermIndex> terms;       ///< termbases of the user's own, where there are any
    std::vector<Error>
        missing; ///< what was not found: poorer evidence, not a failure; each is a named warning
    std::vector<std::string> leftOut; ///< tables that were learned from the texts of TableChoice::notFrom
};

/// Which tables of translations are used beside those that come with the program.
struct TableChoice {
    std::vector<std::string> added; ///< paths of the user's own
    std::vector<TextOrigin>
        notFrom; ///< a table that was learned from these texts is left out, whosever it is
};

enum class Spelling { Leave, Load };

/// Finds and loads the data for a pair of languages. What comes with the program or the system may be
/// missing; the user's own tables have to be there and sound. Cost: about 0.4 s with spelling.
[[nodiscard]] Result<Resources> loadResources(const Language& source, const Language& target,
                                              Spelling spelling, const TableChoice& tables = {});

/// What detectors may ask of it; holds as long as the resources do.
[[nodiscard]] DetectionResources detectionResources(const Resources& resources);

/// What to work on: one bilingual file, or an original and a translation.
struct Input {
    std::string path;
    std::optional<std::string> translationPath;
    ReadOptions options;
};

struct Collation {
    Project project;
    ReadingReport report;
    Kinship kinship;
};

/// The texts of the input, not yet segmented. Errors: those of readFile, readBilingualText and readTwoTexts.
[[nodiscard]] Result<BilingualText> readTexts(const Input& input);

/// Where the texts of an aligned project part.
[[nodiscard]] std::vector<Divergence> detectIn(const Project& project, const Resources& resources);

enum class Detection { No, Yes };

/// What is asked of the alignment.
struct AlignRequest {
    NumberedBeads confirmed;               ///< pairs that are kept
    Detail detail = Detail::Probabilities; ///< more than these goes to Project::certainty
    unsigned threads = processorCount();   ///< how many may work at once
};

/// What remains of the job once the texts are read: segment, align, and (when `detection` says so) find where
/// the texts part. Does not judge by kinship: the caller decides what an implausible pair means. Errors:
/// Cancelled, those of checkAnchors.
[[nodiscard]] Result<Collation> collate(BilingualText texts, const Resources& resources, Detection detection,
                                        const std::stop_token& stop = {}, const Progress& progress = {},
                                        const AlignRequest& request = {});

/// The whole job, reading first.
[[nodiscard]] Result<Collation> collate(const Input& input, const Resources& resources, Detection detection,
                                        const std::stop_token& stop = {}, const Progress& progress = {});

} // namespace muqabala::app
