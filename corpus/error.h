#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace muqabala {

/// What went wrong, as far as a program can tell. The sentence for the user is made in app/.
enum class ErrorCode {
    FileNotFound,     ///< no such file
    IsDirectory,      ///< a folder where a file was wanted
    CannotRead,       ///< the system refused; detail: its reason
    CannotWrite,      ///< the system refused; detail: its reason
    TooLarge,         ///< larger than the limit; detail: the limit, in words
    LineTooLong,      ///< a line longer than the limit; detail: the limit, in words
    Empty,            ///< no bytes, or nothing but white space
    Binary,           ///< not text; detail: what gave it away
    UnknownEncoding,  ///< an encoding name we do not know; detail: the name
    InvalidBytes,     ///< bytes that the encoding does not allow; detail: the encoding, the bytes
    OneLanguageOnly,  ///< a bilingual file with text of only one language; detail: which was found
    LanguagesMissing, ///< no pair of texts is in the two languages asked for; detail: these, and what was
                      ///< found
    WrongLanguage,    ///< no text in the language asked for; detail: that language, and what was found
    LanguageUnclear,  ///< the languages of two files could not be told apart; detail: what was found
    LayoutUnclear,    ///< the two texts of a bilingual file could not be told apart; detail: why
    LineOutOfRange,   ///< a line number given by the user is not in the file; detail: the last line
    MalformedData,    ///< a data file (dictionary, rules, table) does not follow its format; detail: how
    MissingData,      ///< a data file is not installed; detail: a sentence on what provides it
    UnknownFormat,    ///< an output format or extension we do not write; detail: what was asked for
    NotATranslation,  ///< the texts do not look like original and translation; detail: the figure
    Contradictory,    ///< a bead that is to be kept cannot be; detail: why, as a claim about "it"
    AlreadyExists,    ///< a file is in the place of one to be made, and is not to be replaced
    DiskFull,         ///< no room for what is to be written
    ForeignFile,      ///< not a Muqabala project at all
    DamagedProject,   ///< a Muqabala project that contradicts itself; detail: where, as a clause
    NewerProject,     ///< a project of a later version; detail: the version of its format, and ours
    ProjectInUse,     ///< somebody else has it; detail: who (describeHolder)
    ProjectReadOnly,  ///< the project was opened to be read
    Cancelled,        ///< the user stopped it
};

/// A failure and its place. Line and offset count from 1 and 0; absent when the failure has no place.
struct Error {
    ErrorCode code{};
    std::string file;
    std::optional<std::uint64_t> line;       ///< from 1
    std::optional<std::uint64_t> byteOffset; ///< from the beginning of the file, from 0
    std::string detail;

    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace muqabala
