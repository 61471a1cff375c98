#include "app/collation/collate.h"

#include "align/link/concept_table.h"
#include "app/collation/data_folders.h"
#include "app/collation/files.h"

#include <algorithm>
#include <array>
#include <future>
#include <string_view>
#include <utility>

namespace muqabala::app {
namespace {

/// By which names the dictionaries of a language go.
struct DictionaryNames {
    std::string_view language;
    std::string_view freeDict;
    std::string_view hunspell;
    std::string_view hunspellPackage;
};

constexpr std::array<DictionaryNames, 2> kDictionaryNames = {{
    {"en", "eng", "en_US", "hunspell-en-us"},
    {"ar", "ara", "ar", "hunspell-ar"},
}};

const DictionaryNames* dictionaryNames(const Language& language) {
    const auto* const names =
        std::ranges::find_if(kDictionaryNames, [&](const auto& n) { return language.is(n.language); });
    return names == kDictionaryNames.end() ? nullptr : names;
}

/// What one of the files gave, or could not give because something is not installed.
template <class T>
struct Loaded {
    T value;
    std::vector<Error> missing;
};

/// A lexicon, and the tables that were not wanted in it.
struct ChosenLexicon {
    Lexicon lexicon;
    std::vector<std::string> leftOut;
};

constexpr const char* kOnlyLanguages = "Muqabala knows dictionaries of English and Arabic only.";

constexpr const char* kOwnProvider =
    "It comes with Muqabala; the variable MUQABALA_DATA names the folder where it is.";

Error missingData(const std::string& path, const std::string& provider) {
    return {.code = ErrorCode::MissingData, .file = path, .detail = provider};
}

std::string debianPackage(std::string_view name) {
    const std::string package(name);
    return "It comes with the package " + package + ": sudo apt install " + package + ".";
}

/// A data file's bytes; MissingData when it is not there.
Result<std::string> readData(const std::string& path, const std::string& provider) {
    Result<std::string> bytes = readFile(path);
    if (!bytes && bytes.error().code == ErrorCode::FileNotFound)
        return missingData(path, provider);
    return bytes;
}

bool isMissing(const Error& error) {
    return error.code == ErrorCode::MissingData;
}

/// Gives the bytes and the path of one of our own files to `add`. That it is not there is noted under
/// `missing`, and no failure.
template <class Add>
Status addPresent(const std::string& folder, std::string_view file, std::vector<Error>& missing, Add add) {
    const std::string path = folder + "/" + std::string(file);
    const Result<std::string> bytes = readData(path, kOwnProvider);
    Status added = bytes ? add(*bytes, path) : Status(bytes.error());
    if (added || !isMissing(added.error()))
        return added;
    missing.push_back(added.error());
    return std::monostate{};
}

/// Adds the FreeDict from one language to another.
Status addFreeDict(Lexicon& lexicon, const std::string& folder, const Language& from, const Language& to) {
    const std::string name = "freedict-" + std::string(dictionaryNames(from)->freeDict) + "-" +
                             std::string(dictionaryNames(to)->freeDict);
    const std::string provider = debianPackage("dict-" + name);
    const Result<std::string> index = readData(folder + "/" + name + ".index", provider);
    if (!index)
        return index.error();
    const Result<std::string> entries = readData(folder + "/" + name + ".dict.dz", provider);
    if (!entries)
        return entries.error();
    return lexicon.addDictd(*index, *entries, name, from, to, Indexing::Later);
}

/// A table of translations that comes with the program, from English to Arabic.
struct TranslationTable {
    std::string_view file;
    float
        cost; ///< what its rows cost more than FreeDict's, see Lexicon::addTable; measured on the bench sets
};

constexpr std::array<TranslationTable, 3> kTranslationTables = {
    {{"common.en-ar.tsv", 0}, {"names.tsv", .1F}, {"mined.tsv", .25F}}};
constexpr std::string_view kDerivations = "derivations.en.tsv";

/// What rows of a table that somebody learned cost more than a dictionary's; somebody's own glossary costs
/// nothing.
constexpr float kLearnedCost = .25F;

/// Adds tables to a lexicon; those that were learned from texts that they must not be learned from it leaves
/// out.
class TableLoader {
public:
    TableLoader(Loaded<ChosenLexicon>& loaded, const TableChoice& choice)
        : loaded_(loaded),
          choice_(choice) {}

    /// The tables that come with the program.
    Status addOwn(const std::string& folder) {
        const Language english{"en"};
        const Language arabic{"ar"};
        for (const TranslationTable& table : kTranslationTables) {
            Status added = addPresent(folder, table.file, loaded_.missing,
                                      [&](std::string_view bytes, const std::string& path) {
                                          return addUnlessLeftOut(bytes, path, english, arabic, table.cost);
                                      });
            if (!added)
                return added;
        }
        return addPresent(folder, kDerivations, loaded_.missing,
                          [&](std::string_view bytes, const std::string& path) {
                              return loaded_.value.lexicon.addDerivations(bytes, path, english);
                          });
    }

    /// The user's tables; the languages are those of the columns.
    Status addUsers(const Language& source, const Language& target) {
        for (const std::string& path : choice_.added) {
            const Result<std::string> bytes = readFile(path);
            if (!bytes)
                return bytes.error();
            const float cost = originsInHead(*bytes).empty() ? 0 : kLearnedCost;
            Status added = addUnlessLeftOut(*bytes, path, source, target, cost);
            if (!added)
                return added;
        }
        return std::monostate{};
    }

private:
    Status addUnlessLeftOut(std::string_view bytes, const std::string& path, const Language& from,
                            const Language& to, float cost) {
        if (!isLeftOut(bytes))
            return loaded_.value.lexicon.addTable(bytes, path, from, to, cost, Indexing::Later);
        loaded_.value.leftOut.push_back(path);
        return std::monostate{};
    }

    [[nodiscard]] bool isLeftOut(std::string_view table) const {
        const std::vector<TextOrigin> origins = originsInHead(table);
        return std::ranges::any_of(choice_.notFrom, [&](const TextOrigin& unwanted) {
            return std::ranges::any_of(origins, [&](const TextOrigin& o) { return o.isSameAs(unwanted); });
        });
    }

    Loaded<ChosenLexicon>& loaded_;
    const TableChoice& choice_;
};

/// The dictionaries of two languages and the tables that come with the program.
Status addKnown(Loaded<ChosenLexicon>& loaded, TableLoader& tables, const DataFolders& folders,
                const Language& source, const Language& target) {
    if (dictionaryNames(source) == nullptr || dictionaryNames(target) == nullptr) {
        loaded.missing.push_back(missingData("dictionary " + source.tag + "–" + target.tag, kOnlyLanguages));
        return std::monostate{};
    }
    for (const auto& [from, to] : {std::pair(source, target), std::pair(target, source)}) {
        const Status added = addFreeDict(loaded.value.lexicon, folders.dictd, from, to);
        if (!added && !isMissing(added.error()))
            return added.error();
        if (!added)
            loaded.missing.push_back(added.error());
    }
    return source.is(target.primary()) ? Status(std::monostate{}) : tables.addOwn(folders.own);
}

Result<Loaded<ChosenLexicon>> loadLexicon(const DataFolders& folders, const Language& source,
                                          const Language& target, const TableChoice& choice) {
    Loaded<ChosenLexicon> loaded;
    TableLoader tables(loaded, choice);
    if (const Status added = addKnown(loaded, tables, folders, source, target); !added)
        return added.error();
    if (const Status added = tables.addUsers(source, target); !added)
        return added.error();
    loaded.value.lexicon.index();
    return loaded;
}

std::string ownPath(const DataFolders& folders, std::string_view kind, const Language& language,
                    std::string_view extension = ".txt") {
    return folders.own + "/" + std::string(kind) + "." + std::string(language.primary()) +
           std::string(extension);
}

Result<Loaded<std::optional<Speller>>> loadSpeller(const DataFolders& folders, const Language& language) {
    Loaded<std::optional<Speller>> loaded;
    const DictionaryNames* names = dictionaryNames(language);
    if (names == nullptr) {
        loaded.missing.push_back(missingData("spelling dictionary of " + language.tag, kOnlyLanguages));
        return loaded;
    }
    const std::string base = folders.hunspell + "/" + std::string(names->hunspell);
    Result<Speller> speller = Speller::open(base + ".aff", base + ".dic");
    if (!speller && !isMissing(speller.error()))
        return speller.error();
    if (!speller) {
        loaded.missing.push_back(missingData(base + ".dic", debianPackage(names->hunspellPackage)));
        return loaded;
    }
    const Result<std::string> supplement = readData(ownPath(folders, "spelling", language), kOwnProvider);
    if (supplement)
        speller->accept(readWordList(*supplement));
    else
        loaded.missing.push_back(supplement.error());
    loaded.value = std::move(*speller);
    return loaded;
}

/// Misspellings that the speller lets pass; there is a table for Arabic only.
Result<Loaded<std::optional<OrthographyTable>>> loadOrthography(const DataFolders& folders,
                                                                const Language& language) {
    Loaded<std::optional<OrthographyTable>> loaded;
    if (!language.is("ar"))
        return loaded;
    const std::string path = ownPath(folders, "orthography", language, ".tsv");
    const Result<std::string> bytes = readData(path, kOwnProvider);
    if (!bytes && !isMissing(bytes.error()))
        return bytes.error();
    if (!bytes) {
        loaded.missing.push_back(bytes.error());
        return loaded;
    }
    Result<OrthographyTable> table = OrthographyTable::read(*bytes, path);
    if (!table)
        return table.error();
    loaded.value = std::move(*table);
    return loaded;
}

/// What the checks know beyond the lexicon of the aligner; English and Arabic only.
struct CheckKnowledge {
    std::optional<Lexicon> learned;
    std::optional<RelatedWords> related;
    std::optional<Renderings> renderings;
    CheckTables tables;
};

/// Loads it from our own tables.
class CheckKnowledgeLoader {
public:
    explicit CheckKnowledgeLoader(std::string folder)
        : folder_(std::move(folder)) {}

    Result<Loaded<CheckKnowledge>> load() && {
        for (const auto part : {&CheckKnowledgeLoader::addLearned, &CheckKnowledgeLoader::addRenderings,
                                &CheckKnowledgeLoader::addRelated, &CheckKnowledgeLoader::addTables}) {
            if (Status added = (this->*part)(); !added)
                return std::move(added).error();
        }
        return std::move(loaded_);
    }

private:
    template <class Add>
    Status addFrom(std::string_view file, const Add& add) {
        return addPresent(folder_, file, loaded_.missing, add);
    }

    Status addLearned() {
        constexpr float kLearned = .1F;
        constexpr float kConcept = .5F;
        Lexicon lexicon;
        const std::size_t missing = loaded_.missing.size();
        Status added = addFrom("learned.en-ar.tsv", [&](std::string_view bytes, const std::string& path) {
            return lexicon.addTable(bytes, path, {"en"}, {"ar"}, kLearned, Indexing::Later);
        });
        if (!added)
            return added;
        added = addFrom("concepts.en-ar.tsv", [&](std::string_view bytes, const std::string& path) {
            return addConcepts(lexicon, bytes, path, {"en"}, {"ar"}, kConcept, Indexing::Later);
        });
        lexicon.index();
        if (loaded_.missing.size() < missing + 2)
            loaded_.value.learned = std::move(lexicon);
        return added;
    }

    Status addRenderings() {
        Renderings& renderings = loaded_.value.renderings.emplace(Language{"en"}, Language{"ar"});
        Status added = addFrom("renderings.en-ar.tsv", [&](std::string_view bytes, const std::string& path) {
            return renderings.read(bytes, path);
        });
        std::vector<Error> namedAlready; // by the lexicon, which reads these tables too
        for (const std::string_view file : {"common.en-ar.tsv", "names.tsv"}) {
            if (!added)
                return added;
            added =
                addPresent(folder_, file, namedAlready, [&](std::string_view bytes, const std::string& path) {
                    return renderings.readPhrases(bytes, path);
                });
        }
        renderings.phrases.index();
        return added;
    }

    Status addRelated() {
        return addFrom("synonyms.en.tsv", [&](std::string_view bytes, const std::string& path) {
            return loaded_.value.related.emplace(Language{"en"}).read(bytes, path);
        });
    }

    Status addTables() {
        CheckTables& tables = loaded_.value.tables;
        for (const Status& read :
             {readInto(tables.contraries, "contraries.tsv"), readInto(tables.places, "places.tsv"),
              readInto(tables.cues, "cues.tsv"), readInto(tables.labels, "labels.tsv"),
              readInto(tables.phrases, "phrases.ar.tsv"), readInto(tables.frequent, "frequent.ar.tsv"),
              readInto(tables.genders, "genders.ar.tsv"), readInto(tables.governance, "governance.ar.tsv")}) {
            if (!read)
                return read;
        }
        return std::monostate{};
    }

    template <class Table>
    Status readInto(Table& table, std::string_view file) {
        return addFrom(file, [&table](std::string_view bytes, const std::string& path) {
            auto read = Table::read(bytes, path);
            if (!read)
                return Status(read.error());
            table = std::move(*read);
            return Status(std::monostate{});
        });
    }

    std::string folder_;
    Loaded<CheckKnowledge> loaded_;
};

Result<Loaded<SegmentationRules>> loadRules(const DataFolders& folders, const Language& language) {
    Loaded<SegmentationRules> loaded;
    if (dictionaryNames(language) == nullptr)
        return loaded;
    const std::string path = ownPath(folders, "suppressions", language);
    const Result<std::string> bytes = readData(path, kOwnProvider);
    if (!bytes) {
        if (!isMissing(bytes.error()))
            return bytes.error();
        loaded.missing.push_back(bytes.error());
        return loaded;
    }
    Result<SegmentationRules> rules = readSegmentationRules(*bytes, path);
    if (!rules)
        return rules.error();
    loaded.value = std::move(*rules);
    return loaded;
}

/// Moves what was loaded to its place; the first failure stays.
class Collector {
public:
    template <class T>
    void take(Result<Loaded<T>> loaded, T& place) {
        if (!loaded) {
            if (!failure_)
                failure_ = loaded.error();
            return;
        }
        place = std::move(loaded->value);
        std::ranges::move(loaded->missing, std::back_inserter(missing_));
    }

    [[nodiscard]] const std::optional<Error>& failure() const { return failure_; }
    std::vector<Error> missing() && { return std::move(missing_); }

private:
    std::optional<Error> failure_;
    std::vector<Error> missing_;
};

} // namespace

Result<Resources> loadResources(const Language& source, const Language& target, Spelling spelling,
                                const TableChoice& choice) {
    const DataFolders folders = findDataFolders();
    const auto speller = [&](const Language& language) -> Result<Loaded<std::optional<Speller>>> {
        if (spelling == Spelling::Leave)
            return Loaded<std::optional<Speller>>{};
        return loadSpeller(folders, language);
    };
    // Two about equally long halves.
    auto lexicon =
        std::async(std::launch::async, [&] { return loadLexicon(folders, source, target, choice); });
    auto targetSpeller = speller(target);
    auto sourceSpeller = speller(source);
    const bool checksKnow = spelling == Spelling::Load && !source.is(target.primary());
    auto checkKnowledge = checksKnow ? CheckKnowledgeLoader(folders.own).load() : Loaded<CheckKnowledge>{};

    Resources resources;
    Collector collector;
    collector.take(loadRules(folders, source), resources.sourceRules);
    collector.take(loadRules(folders, target), resources.targetRules);
    if (spelling == Spelling::Load)
        collector.take(loadOrthography(folders, target), resources.targetOrthography);
    ChosenLexicon chosen;
    collector.take(lexicon.get(), chosen);
    resources.lexicon = std::move(chosen.lexicon);
    resources.leftOut = std::move(chosen.leftOut);
    collector.take(std::move(sourceSpeller), resources.sourceSpeller);
    collector.take(std::move(targetSpeller), resources.targetSpeller);
    if (checksKnow) {
        CheckKnowledge knowledge;
        collector.take(std::move(checkKnowledge), knowledge);
        resources.learned = std::move(knowledge.learned);
        resources.related = std::move(knowledge.related);
        resources.renderings = std::move(knowledge.renderings);
        resources.tables = std::move(knowledge.tables);
    }
    if (collector.failure())
        return *collector.failure();
    resources.missing = std::move(collector).missing();
    return resources;
}

} // namespace muqabala::app
