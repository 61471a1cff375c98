#include "app/cli/find_command.h"

#include "app/cli/outputs.h"
#include "app/cli/studied_texts.h"
#include "app/cli/wording.h"
#include "corpus/study/tables.h"

#include <CLI/CLI.hpp>

#include <map>

namespace muqabala::cli {
namespace {

const std::map<std::string, SearchLevel> kLevels{{"exact", SearchLevel::Exact},
                                                 {"marks", SearchLevel::Marks},
                                                 {"letters", SearchLevel::Letters},
                                                 {"words", SearchLevel::Words}};

} // namespace

FindCommand::FindCommand(CLI::App& program)
    : command_(program.add_subcommand("find", "Find words in texts, with what they correspond to")) {
    command_->add_option("PATTERN", wanted_, "The words to find, or with --regex a regular expression")
        ->required()
        ->option_text(" ");
    command_
        ->add_option("FILE", files_,
                     "Projects (.muqabala), paired texts (.tmx, .tsv), or texts of both languages")
        ->required()
        ->option_text("...");
    texts_.addTo(*command_);
    command_
        ->add_option(
            "--level", level_,
            "What to overlook: nothing; marks, case and kinds of digits; forms of hamza and alif too; "
            "ta marbuta and what is attached to Arabic words too")
        ->transform(CLI::CheckedTransformer(kLevels))
        ->option_text("exact|marks|letters|words [letters]");
    command_->add_flag("--regex", isPattern_, "PATTERN is a regular expression, matched to each sentence");
    command_->add_option("--in", side_, "Which text to look in")
        ->check(CLI::IsMember({"source", "target", "both"}))
        ->option_text("source|target|both [both]");
    command_->add_option("--width", width_, "How many characters of context to show on either side")
        ->check(CLI::Range(0, 1000))
        ->option_text("N [60]");
    command_->add_option("-o,--output", outputPath_, "Where to write the table; - is standard output")
        ->option_text("FILE [-]");
}

bool FindCommand::wasGiven() const {
    return command_->parsed();
}

Result<std::vector<TextHit>> FindCommand::hitsIn(const Document& document, Console console) const {
    const SearchableText text(document, level_);
    if (!isPattern_)
        return text.find(wanted_);
    Result<PatternHits> found = text.findPattern(wanted_);
    if (!found)
        return found.error();
    if (found->segmentsGivenUp > 0)
        warn(console, document.name + ": the pattern takes too long at " +
                          counted(found->segmentsGivenUp, "sentence") + ", left out. Make it simpler.");
    return std::move(found->hits);
}

Result<Table> FindCommand::linesOf(const Project& project, Console console) const {
    const std::vector<Pair> pairs = pairsOf(project, Level::Sentence, {});
    std::vector<ConcordanceLine> lines;
    for (const Side side : {Side::Source, Side::Target}) {
        if (side_ == (side == Side::Source ? "target" : "source"))
            continue;
        const Document& document = side == Side::Source ? project.source : project.target;
        const Result<std::vector<TextHit>> hits = hitsIn(document, console);
        if (!hits)
            return hits.error();
        for (ConcordanceLine& line : concordance(project, pairs, side, *hits, width_))
            lines.push_back(std::move(line));
    }
    return concordanceTable(lines);
}

ExitCode FindCommand::run(Console console) const {
    if (const auto objection = objectionTo({outputPath_}, files_))
        return refuse(console, *objection);
    if (foldedQuery(wanted_, std::nullopt).empty())
        return refuse(console, "say what to find.");
    StudiedTexts texts(texts_, app::Detection::No, console);
    Table all;
    ExitCode code = ExitCode::Success;
    for (const std::string& file : files_) {
        const Result<Project> project = texts.read(file);
        const Result<Table> lines = project ? linesOf(*project, console) : project.error();
        if (!lines && lines.error().file.empty() && project)
            return refuse(console, lines.error().detail + ".");
        if (lines)
            addRowsOf(file, *lines, all);
        else
            code = fail(console, lines.error());
    }
    if (all.heads.empty())
        return code;
    const Status saved = saveTable(all, outputPath_, console);
    return saved ? code : fail(console, saved.error());
}

} // namespace muqabala::cli
