#include "app/cli/learn_command.h"

#include "align/learn/learn.h"
#include "app/cli/collating.h"
#include "app/cli/outputs.h"
#include "app/cli/wording.h"
#include "app/collation/aligned_texts.h"
#include "app/collation/text_origin.h"

#include <CLI/CLI.hpp>

#include <iterator>
#include <utility>

namespace muqabala::cli {
namespace {

/// "3 pairs of sentences, 20 English and 18 Arabic content words".
std::string describe(const LearnedTable& table, const Language& source, const Language& target) {
    return std::to_string(table.pairs) + (table.pairs == 1 ? " pair" : " pairs") + " of sentences, " +
           std::to_string(table.sourceWords) + " " + languageName(source) + " and " +
           std::to_string(table.targetWords) + " " + languageName(target) + " content words";
}

/// What the table is, where it comes from, and how it was made.
std::string headOf(const LearnedTable& table, const std::vector<app::TextOrigin>& origins,
                   const Language& source, const Language& target) {
    std::string head = "# Muqabala: translations learned from aligned texts.\n"
                       "# Format: UTF-8, tab-separated, '#' begins a comment. Columns: " +
                       languageName(source) + " and " + languageName(target) +
                       ", folded as for matching; how sure, 0.01 to 1.\n";
    for (const app::TextOrigin& origin : origins)
        head += app::headLineOf(origin) + "\n";
    return head + "# Learned from " + describe(table, source, target) +
           ".\n# Licence: as the sources allow.\n# Made by: muqabala " MUQABALA_VERSION " learn\n";
}

} // namespace

LearnCommand::LearnCommand(CLI::App& program)
    : command_(program.add_subcommand("learn", "Learn from paired texts which words translate each other")) {
    command_
        ->add_option("PAIRS", pairsPaths_,
                     "Translation memories (.tmx), tables of pairs (.tsv), or folders of texts whose "
                     "alignment is known (en.txt, ar.txt, gold.tsv)")
        ->required()
        ->option_text(" ");
    command_->add_option("-o,--output", outputPath_, "Where to write the table; - is standard output")
        ->required()
        ->option_text("TABLE");
    command_->add_option("--least", leastSureness_, "Leave out what is less sure than this, 0 to 1")
        ->check(CLI::Range(0.0, 1.0))
        ->option_text("SURENESS");
    texts_.addLanguagesTo(*command_);
    texts_.addLexiconsTo(*command_);
}

bool LearnCommand::wasGiven() const {
    return command_->parsed();
}

ExitCode LearnCommand::run(Console console) const {
    if (const auto objection = objectionTo({outputPath_}, pairsPaths_))
        return refuse(console, *objection);
    const Result<ReadOptions> options = texts_.readOptions();
    if (!options)
        return fail(console, options.error());
    std::vector<app::AlignedText> texts;
    std::vector<app::TextOrigin> origins;
    origins.reserve(pairsPaths_.size());
    for (const std::string& path : pairsPaths_) {
        Result<std::vector<app::AlignedText>> read = app::readAlignedTexts(path, *options);
        if (!read)
            return fail(console, read.error());
        std::ranges::move(*read, std::back_inserter(texts));
        origins.push_back(app::originOf(path));
    }
    // What was learned from these texts before would only be learned again.
    const Result<app::Resources> resources = loadTelling(texts_, app::Spelling::Leave, console, origins);
    if (!resources)
        return fail(console, resources.error());

    std::vector<AlignedDocuments> documents;
    documents.reserve(texts.size());
    for (const app::AlignedText& text : texts)
        documents.push_back({&text.source, &text.target, text.beads});
    const Result<LearnedTable> table = learn(documents, options->source, options->target, resources->lexicon,
                                             {.keep = {.leastSureness = leastSureness_}});
    if (!table)
        return fail(console, table.error());
    const std::string head = headOf(*table, origins, options->source, options->target);
    const Status saved = saveAll({{outputPath_, head + tableRows(*table)}}, console);
    if (!saved)
        return fail(console, saved.error());
    tell(console, counted(table->rows.size(), "translation") + " learned from " +
                      describe(*table, options->source, options->target) + ".");
    return ExitCode::Success;
}

} // namespace muqabala::cli
