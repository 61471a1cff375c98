#include "align/lexicon/lexicon.h"

#include "align/lexicon/bilingual.h"
#include "align/lexicon/dictd.h"
#include "align/lexicon/matching.h"
#include "corpus/text/normalize.h"

namespace muqabala {

/// The dictionaries, one for each pair of languages.
class Lexicon::Entries {
public:
    /// The dictionary of two languages, in whichever order, made when there is none.
    Bilingual& between(const Language& one, const Language& other) {
        for (Bilingual& bilingual : bilinguals_) {
            if (joins(bilingual, one, other) || joins(bilingual, other, one))
                return bilingual;
        }
        return bilinguals_.emplace_back(one, other);
    }

    [[nodiscard]] Translations translations(const Language& source, const Language& target) const {
        for (const Bilingual& bilingual : bilinguals_) {
            if (joins(bilingual, source, target))
                return {firstSide(bilingual), secondSide(bilingual)};
            if (joins(bilingual, target, source))
                return {secondSide(bilingual), firstSide(bilingual)};
        }
        return {};
    }

    [[nodiscard]] std::size_t headwordCount() const {
        std::size_t count = 0;
        for (const Bilingual& bilingual : bilinguals_)
            count += bilingual.first().termCount() + bilingual.second().termCount();
        return count;
    }

private:
    static DictionarySide firstSide(const Bilingual& bilingual) {
        return {&bilingual.first(), &bilingual.fromFirst()};
    }
    static DictionarySide secondSide(const Bilingual& bilingual) {
        return {&bilingual.second(), &bilingual.fromSecond()};
    }

    static bool joins(const Bilingual& bilingual, const Language& first, const Language& second) {
        return bilingual.first().language().is(first.primary()) &&
               bilingual.second().language().is(second.primary());
    }

    std::vector<Bilingual> bilinguals_;
};

Lexicon::Lexicon()
    : entries_(std::make_unique<Entries>()) {}
Lexicon::Lexicon(Lexicon&&) noexcept = default;
Lexicon& Lexicon::operator=(Lexicon&&) noexcept = default;
Lexicon::~Lexicon() = default;

Status Lexicon::addDictd(std::string_view index, std::string_view dict, std::string_view name,
                         const Language& from, const Language& to) {
    Bilingual& bilingual = entries_->between(from, to);
    const bool isForward = bilingual.first().language().is(from.primary());
    Status status =
        readDictd(index, dict, name, [&](std::string_view headword, std::string_view translation) {
            const std::string source = fold(headword, Folding::Match);
            const std::string target = fold(translation, Folding::Match);
            if (isForward)
                bilingual.link(source, target, 0);
            else
                bilingual.link(target, source, 0);
        });
    bilingual.index();
    return status;
}

std::size_t Lexicon::headwordCount() const {
    return entries_->headwordCount();
}

TypeMatches Lexicon::match(std::span<const WordType> source, const Language& sourceLanguage,
                           std::span<const WordType> target, const Language& targetLanguage) const {
    return matchTypes({source, sourceLanguage}, {target, targetLanguage},
                      entries_->translations(sourceLanguage, targetLanguage));
}

} // namespace muqabala
