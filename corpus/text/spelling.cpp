#include "corpus/text/spelling.h"

#include "corpus/text/normalize.h"

#include <hunspell/hunspell.hxx>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <unordered_set>

namespace muqabala {

namespace {

constexpr std::size_t kArabicLetter = 2; // bytes in UTF-8

bool isReadable(const std::string& path) {
    std::error_code error;
    return std::filesystem::is_regular_file(path, error) && std::ifstream(path).good();
}

Error unreadable(const std::string& path) {
    Error error;
    error.code = ErrorCode::MissingData;
    error.file = path;
    error.detail = "no Hunspell dictionary can be read here";
    return error;
}

bool startsWithArabic(std::string_view word) {
    return !word.empty() && static_cast<unsigned char>(word.front()) >= 0xD8 &&
           static_cast<unsigned char>(word.front()) <= 0xDB;
}

/// The word and what is left of it when what Arabic writes before a noun is taken off: و ف, then ب ك ل, then
/// ال (لل for ل + ال).
std::vector<std::string_view> withoutProclitics(std::string_view word) {
    std::vector<std::string_view> bare{word};
    const auto strip = [&bare](std::size_t first, std::initializer_list<std::string_view> clitics) {
        const std::size_t count = bare.size();
        for (std::size_t i = first; i < count; ++i) {
            for (const std::string_view clitic : clitics) {
                if (bare[i].starts_with(clitic) && bare[i].size() > clitic.size() + kArabicLetter)
                    bare.push_back(bare[i].substr(clitic.size()));
            }
        }
    };
    strip(0, {"و", "ف"});
    strip(0, {"ب", "ك", "ل"});
    strip(0, {"ال", "لل"});
    return bare;
}

/// Whether the article stands in the word, so that no pronoun can be behind it.
bool isDefinite(std::string_view word) {
    constexpr std::string_view kDefinite[] = {"ال", "لل", "وال", "فال", "بال", "كال", "ولل", "وبال"};
    return std::any_of(std::begin(kDefinite), std::end(kDefinite),
                       [word](std::string_view clitics) { return word.starts_with(clitics); });
}

/// A listed noun takes these behind it. Only words of the list are looked up without them, so that a rare
/// reading of an ending does no harm.
constexpr std::string_view kEnclitics[] = {"ا",  "ي",  "ية", "يا", "يين", "يون", "يات", "ه",   "ها", "هم",
                                           "نا", "ات", "ين", "ون", "ان",  "ة",   "ته",  "تها", "تهم"};

/// Pronouns and the dual ending behind a verb.
constexpr std::string_view kObjects[] = {"ه", "ها", "هم", "هما", "نا", "ان"};

/// Plurals of verbs in hamza as many newspapers write them: بدأوا beside بدؤوا. What is before وا and ون
/// stays.
constexpr std::string_view kHamzaPlurals[] = {"أوا", "أون", "ءوا", "ءون"};

} // namespace

class Speller::Dictionary {
public:
    Dictionary(const std::string& affixPath, const std::string& wordsPath)
        : hunspell_(affixPath.c_str(), wordsPath.c_str()) {}

    void accept(std::string_view word) { accepted_.insert(fold(word, Folding::Presentation)); }

    bool knows(std::string_view word) {
        const std::string plain = fold(word, Folding::Presentation);
        return plain.empty() || hunspell_.spell(plain) || isAccepted(plain) || isKnownWithObject(plain);
    }

    std::vector<std::string> suggest(std::string_view word) {
        return hunspell_.suggest(fold(word, Folding::Presentation));
    }

private:
    [[nodiscard]] bool isListed(std::string_view word) const { return accepted_.contains(std::string(word)); }

    /// A long enough Arabic word that the dictionary has without its object pronoun or dual ending (يحتاجها,
    /// ينفيان), or has a hamza's plural of in the other usage (بدأوا).
    bool isKnownWithObject(const std::string& word) {
        if (!startsWithArabic(word) || isDefinite(word))
            return false;
        const auto isKnownWithout = [&](std::string_view ending, std::size_t stays, std::size_t shortest) {
            const std::string_view stem(word.data(),
                                        word.size() - std::min(word.size(), ending.size() - stays));
            return word.ends_with(ending) && stem.size() >= shortest && hunspell_.spell(std::string(stem));
        };
        return std::any_of(
                   std::begin(kObjects), std::end(kObjects),
                   [&](std::string_view object) { return isKnownWithout(object, 0, 4 * kArabicLetter); }) ||
               std::any_of(std::begin(kHamzaPlurals), std::end(kHamzaPlurals), [&](std::string_view plural) {
                   return isKnownWithout(plural, kArabicLetter, 3 * kArabicLetter);
               });
    }

    [[nodiscard]] bool isAccepted(std::string_view word) const {
        if (!startsWithArabic(word))
            return isAcceptedLatin(word);
        const auto bare = withoutProclitics(word);
        return std::any_of(bare.begin(), bare.end(),
                           [this](std::string_view stem) { return isInflected(stem); });
    }

    /// The word itself, its possessive, or an upper-case form of it.
    [[nodiscard]] bool isAcceptedLatin(std::string_view word) const {
        if (isListed(word))
            return true;
        for (const std::string_view possessive : {"'s", "’s", "'", "’"}) {
            if (word.ends_with(possessive) && isListed(word.substr(0, word.size() - possessive.size())))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool isInflected(std::string_view stem) const {
        if (isListed(stem))
            return true;
        constexpr std::size_t kShortest = 3 * kArabicLetter;
        return std::any_of(std::begin(kEnclitics), std::end(kEnclitics), [&](std::string_view ending) {
            return stem.ends_with(ending) && stem.size() >= ending.size() + kShortest &&
                   isListed(stem.substr(0, stem.size() - ending.size()));
        });
    }

    Hunspell hunspell_;
    std::unordered_set<std::string> accepted_;
};

Speller::Speller(std::unique_ptr<Dictionary> dictionary)
    : dictionary_(std::move(dictionary)) {}
Speller::Speller(Speller&&) noexcept = default;
Speller& Speller::operator=(Speller&&) noexcept = default;
Speller::~Speller() = default;

Result<Speller> Speller::open(const std::string& affixPath, const std::string& wordsPath) {
    for (const std::string& path : {affixPath, wordsPath}) {
        if (!isReadable(path))
            return unreadable(path);
    }
    return Speller(std::make_unique<Dictionary>(affixPath, wordsPath));
}

void Speller::accept(std::span<const std::string> words) {
    for (const std::string& word : words)
        dictionary_->accept(word);
}

bool Speller::knows(std::string_view word) const {
    return dictionary_->knows(word);
}

std::vector<std::string> Speller::suggest(std::string_view word) const {
    return dictionary_->suggest(word);
}

std::vector<std::string> readWordList(std::string_view bytes) {
    std::vector<std::string> words;
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        std::string_view line = bytes.substr(0, std::min(bytes.find('#'), end));
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
        for (std::size_t begin = 0; (begin = line.find_first_not_of(" \t\r")) != std::string_view::npos;) {
            line.remove_prefix(begin);
            const std::size_t length = std::min(line.find_first_of(" \t\r"), line.size());
            words.emplace_back(line.substr(0, length));
            line.remove_prefix(length);
        }
    }
    return words;
}

} // namespace muqabala
