#include "app/cli/text_options.h"

#include <CLI/CLI.hpp>

namespace muqabala::cli {

void TextOptions::addLanguagesTo(CLI::App& command) {
    command.add_option("--source-lang", sourceLanguage, "Language of the original, a BCP 47 tag")
        ->option_text("TAG [en]");
    command.add_option("--target-lang", targetLanguage, "Language of the translation, a BCP 47 tag")
        ->option_text("TAG [ar]");
    command
        .add_option("--encoding", encoding,
                    "Encoding of the files, in place of the one judged from their bytes")
        ->option_text("NAME");
}

void TextOptions::addTo(CLI::App& command) {
    addLanguagesTo(command);
    command
        .add_option("--layout", layout,
                    "How a file of both languages is laid out: one text after the other, or by turns")
        ->check(CLI::IsMember({"auto", "stacked", "interleaved"}))
        ->option_text("auto|stacked|interleaved [auto]");
    command
        .add_option("--split-at", splitAtLine, "The line, from 1, where the second text of the file begins")
        ->check(CLI::PositiveNumber)
        ->option_text("LINE");
    addLexiconsTo(command);
}

void TextOptions::addLexiconsTo(CLI::App& command) {
    command
        .add_option("--lexicon", lexicons,
                    "A table of translations to be used beside the dictionaries, such as learn writes: word, "
                    "translation, and how sure, 0 to 1, parted by tabs; may be given several times")
        ->allow_extra_args(false)
        ->option_text("TABLE");
}

Result<ReadOptions> TextOptions::readOptions() const {
    ReadOptions options;
    options.source = {sourceLanguage};
    options.target = {targetLanguage};
    if (layout == "stacked")
        options.layout = Layout::Stacked;
    if (layout == "interleaved")
        options.layout = Layout::Interleaved;
    if (splitAtLine > 0)
        options.splitAtLine = splitAtLine;
    if (encoding.empty())
        return options;
    const Result<Encoding> known = encodingByName(encoding);
    if (!known)
        return known.error();
    options.encoding = *known;
    return options;
}

} // namespace muqabala::cli
