#include "app/collation/messages.h"

#include "app/collation/arabic_messages.h"

namespace muqabala::app {
namespace {

/// "article.txt, line 3, byte 120", as far as it is known.
std::string place(const Error& error) {
    std::string place = error.file;
    if (error.line)
        place += ", line " + std::to_string(*error.line);
    if (error.byteOffset)
        place += ", byte " + std::to_string(*error.byteOffset);
    return place;
}

/// What went wrong there, and what to do about it.
std::string wrong(const Error& error) {
    const std::string& detail = error.detail;
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return "there is no such file. Check its name and folder.";
    case ErrorCode::IsDirectory:
        return "this is a folder. Name a file in it.";
    case ErrorCode::CannotRead:
        return "it cannot be read (" + detail + "). See whether you may read it.";
    case ErrorCode::CannotWrite:
        return "it cannot be written (" + detail + "). Choose another place.";
    case ErrorCode::TooLarge:
        return "the file is larger than " + detail + ", the most that is read. Split it.";
    case ErrorCode::LineTooLong:
        return "the line is longer than " + detail +
               ", the most that is read. Is this a text? Break it into paragraphs.";
    case ErrorCode::Empty:
        return "there is no text in it. See whether it is the right file.";
    case ErrorCode::Binary:
        return "this is not plain text (" + detail + "). Save it as a text file first.";
    case ErrorCode::UnknownEncoding:
        return "no encoding of the name \"" + detail +
               "\" is known. Known are UTF-8, UTF-16LE, UTF-16BE, windows-1256 and ISO-8859-6.";
    case ErrorCode::InvalidBytes:
        return "bytes that the encoding does not allow (" + detail +
               "). Name the right encoding with --encoding, or mend the file there.";
    case ErrorCode::OneLanguageOnly:
        return "there is only one language in it (" + detail + "). Give the other text as a second file.";
    case ErrorCode::LanguagesMissing:
        return "no pair in it has both languages (" + detail +
               "). Name those it has with --source-lang and --target-lang.";
    case ErrorCode::WrongLanguage:
        return "there is no text in the language asked for (" + detail +
               "). See whether it is the right file, or name the languages with --source-lang and "
               "--target-lang.";
    case ErrorCode::LanguageUnclear:
        return "which is the original and which the translation cannot be told (" + detail +
               "). See whether they are the right files, or name their languages.";
    case ErrorCode::LayoutUnclear:
        return "the two texts cannot be told apart (" + detail +
               "). Say where the second begins with --split-at.";
    case ErrorCode::LineOutOfRange:
        return "the line to split at is not in the file (" + detail + "). Name one that is.";
    case ErrorCode::MalformedData:
        return "it does not follow its format: " + detail + ". Correct it there.";
    case ErrorCode::MissingData:
        return "this is not installed. " + detail;
    case ErrorCode::UnknownFormat:
        return "no format goes with \"" + detail +
               "\". Written are .tmx, .tsv, .json and .html; --format names one.";
    case ErrorCode::NotATranslation:
        return "the texts do not look like original and translation (" + detail +
               "). Nothing was written. See whether they are the right files; --force works on them all the "
               "same.";
    case ErrorCode::Contradictory:
        return "this pair cannot be kept: " + detail + ". Correct it or take it out.";
    case ErrorCode::AlreadyExists:
        return "there is a file of this name, which was left as it is. Choose another name.";
    case ErrorCode::DiskFull:
        return "there is no room left for it. Make room and try again; nothing was lost.";
    case ErrorCode::ForeignFile:
        return "this is not a Muqabala project. Open it as a text, if it is one.";
    case ErrorCode::DamagedProject:
        return "this project is damaged (" + detail + ") and was left as it is. Go back to a copy of it.";
    case ErrorCode::NewerProject:
        return "this project was made by a newer version of the program (" + detail +
               ") and was left as it is. Install that version to open it.";
    case ErrorCode::ProjectInUse:
        return "somebody works on it already: " + detail + ". Wait until they close it, or work on a copy.";
    case ErrorCode::ProjectReadOnly:
        return "this project can only be read. Save it under another name to work on it.";
    case ErrorCode::Cancelled:
        return "stopped before the end. Nothing was written.";
    }
    return "an unknown failure (" + detail + ").";
}

} // namespace

std::string message(const Error& error) {
    const std::string where = place(error);
    return where.empty() ? wrong(error) : where + ": " + wrong(error);
}

std::string message(const Error& error, const Language& language) {
    return language.is("ar") ? arabicMessage(error) : message(error);
}

} // namespace muqabala::app
