#include "tests/bench/texts.h"

#include "align/lexicon/hit_rates.h"
#include "app/collation/files.h"
#include "app/collation/messages.h"
#include "corpus/import/bilingual_text.h"

#include <cstdlib>
#include <iostream>
#include <optional>
#include <utility>
#include <vector>

namespace muqabala::bench {
namespace {

std::string& folder() {
    static std::string path;
    return path;
}

template <class T>
T valueOrExit(Result<T> result) {
    if (result)
        return std::move(*result);
    std::cerr << app::message(result.error()) << '\n';
    std::exit(1);
}

Document read(const std::string& bytes, const char* language) {
    return valueOrExit(readSegmentedText(bytes, language, {language}, std::nullopt));
}

std::vector<double> hitRates(const std::vector<TypeClass>& classes, const Language& language) {
    std::vector<double> rates;
    rates.reserve(classes.size());
    for (const TypeClass typeClass : classes)
        rates.push_back(hitRate(typeClass, language));
    return rates;
}

template <class Own, class Other>
MatchRows rowsOf(std::size_t types, Own own, Other other) {
    std::vector<std::vector<std::pair<std::uint32_t, float>>> rows(types);
    for (const TypeMatch& match : matches().matches)
        rows[own(match)].emplace_back(other(match), match.weight);
    MatchRows result;
    for (const auto& row : rows)
        result.addRow(row);
    return result;
}

} // namespace

void setFolder(const std::string& path) {
    folder() = path;
}

const std::string& sourceBytes() {
    static const std::string bytes = valueOrExit(app::readFile(folder() + "/en.txt"));
    return bytes;
}

const std::string& targetBytes() {
    static const std::string bytes = valueOrExit(app::readFile(folder() + "/ar.txt"));
    return bytes;
}

const Document& source() {
    static const Document document = read(sourceBytes(), "en");
    return document;
}

const Document& target() {
    static const Document document = read(targetBytes(), "ar");
    return document;
}

const app::Resources& resources() {
    static const app::Resources loaded =
        valueOrExit(app::loadResources({"en"}, {"ar"}, app::Spelling::Leave));
    return loaded;
}

const TextTypes& sourceTypes() {
    static const TextTypes types = textTypes(source());
    return types;
}

const TextTypes& targetTypes() {
    static const TextTypes types = textTypes(target());
    return types;
}

const TypeMatches& matches() {
    static const TypeMatches found =
        resources().lexicon.match(sourceTypes().types, {"en"}, targetTypes().types, {"ar"});
    return found;
}

MatchRows matchesOfSource() {
    return rowsOf(
        sourceTypes().types.size(), [](const TypeMatch& m) { return m.source; },
        [](const TypeMatch& m) { return m.target; });
}

MatchRows matchesOfTarget() {
    return rowsOf(
        targetTypes().types.size(), [](const TypeMatch& m) { return m.target; },
        [](const TypeMatch& m) { return m.source; });
}

const WordEvidence& sourceEvidence() {
    static const WordEvidence evidence(sourceTypes(), targetTypes(), matchesOfSource(),
                                       hitRates(matches().sourceClasses, {"en"}));
    return evidence;
}

const WordEvidence& targetEvidence() {
    static const WordEvidence evidence(targetTypes(), sourceTypes(), matchesOfTarget(),
                                       hitRates(matches().targetClasses, {"ar"}));
    return evidence;
}

} // namespace muqabala::bench
