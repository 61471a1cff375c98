#pragma once

#include "app/cli/console.h"
#include "app/cli/text_options.h"
#include "corpus/export/table.h"
#include "corpus/project.h"
#include "corpus/result.h"
#include "corpus/search/search.h"

#include <cstddef>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace muqabala::cli {

/// `find`: a concordance of words in collated texts, each with what it corresponds to.
class FindCommand {
public:
    explicit FindCommand(CLI::App& program);

    [[nodiscard]] bool wasGiven() const;
    [[nodiscard]] ExitCode run(Console console) const;

private:
    [[nodiscard]] Result<std::vector<TextHit>> hitsIn(const Document& document, Console console) const;
    [[nodiscard]] Result<Table> linesOf(const Project& project, Console console) const;

    CLI::App* command_;
    std::string wanted_;
    std::vector<std::string> files_;
    TextOptions texts_;
    SearchLevel level_ = SearchLevel::Letters;
    bool isPattern_ = false;
    std::string side_ = "both";
    std::size_t width_ = 60;
    std::string outputPath_ = "-";
};

} // namespace muqabala::cli
