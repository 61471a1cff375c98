#include "align/link/type_match_index.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <tuple>
#include <unordered_map>

namespace muqabala {

namespace {

/// What a translation of a synonym is worth beside one of the word itself.
constexpr float kRelatedShare = .55F;

/// That a type may be said for another one.
struct Relation {
    std::uint32_t type = 0;
    std::uint32_t relative = 0; ///< among the added types
    float nearness = 0;
};

/// The types of a text and behind them their relatives.
struct WidenedTypes {
    std::vector<WordType> types;
    std::vector<Relation> relations;
};

WidenedTypes widened(const LinkedTypes& text, const RelatedWords* related) {
    WidenedTypes wide{{text.types.begin(), text.types.end()}, {}};
    if (related == nullptr || !text.language.is(related->language().primary()))
        return wide;
    std::unordered_map<std::string_view, std::uint32_t> added;
    for (std::uint32_t type = 0; type < text.types.size(); ++type) {
        if (text.types[type].kind != WordKind::Latin || text.types[type].isCapitalised)
            continue;
        for (const RelatedWords::Related& relative : related->of(text.types[type].folded)) {
            const auto [entry, isNew] =
                added.try_emplace(relative.word, static_cast<std::uint32_t>(wide.types.size()));
            if (isNew)
                wide.types.push_back(
                    {std::string(relative.word), std::string(relative.word), WordKind::Latin, false});
            wide.relations.push_back({type, entry->second, relative.nearness});
        }
    }
    return wide;
}

/// Gives the types the matches of their relatives, for less.
class Inheritance {
public:
    Inheritance(const WidenedTypes& wide, std::size_t own)
        : own_(own),
          byRelative_(wide.types.size() - own) {
        for (const Relation& relation : wide.relations)
            byRelative_[relation.relative - own].push_back(relation);
    }

    /// Calls `take` with each match of a type of the text that a match of a widened type gives.
    template <class Take>
    void follow(const TypeMatch& match, std::uint32_t TypeMatch::*side, Take take) const {
        if (match.*side < own_) {
            take(match);
            return;
        }
        for (const Relation& relation : byRelative_[match.*side - own_]) {
            TypeMatch inherited = match;
            inherited.*side = relation.type;
            inherited.weight *= kRelatedShare * relation.nearness;
            inherited.evidence = LinkEvidence::Related;
            take(inherited);
        }
    }

private:
    std::size_t own_;
    std::vector<std::vector<Relation>> byRelative_;
};

/// Leaves of each two types the best match, in order.
void keepBest(std::vector<TypeMatch>& matches) {
    std::ranges::sort(matches, [](const TypeMatch& left, const TypeMatch& right) {
        return std::tuple(left.source, left.target, right.weight) <
               std::tuple(right.source, right.target, left.weight);
    });
    const auto rest =
        std::ranges::unique(matches, {}, [](const TypeMatch& m) { return std::pair(m.source, m.target); });
    matches.erase(rest.begin(), rest.end());
}

/// Gathers what all sources say of the types of two texts.
class Gathering {
public:
    Gathering(const LinkedTypes& source, const LinkedTypes& target, const LinkKnowledge& knowledge)
        : source_(source),
          target_(target),
          wideSource_(widened(source, knowledge.related)),
          wideTarget_(widened(target, knowledge.related)),
          knownSources_(source.types.size(), false),
          knownTargets_(target.types.size(), false) {
        if (knowledge.renderings != nullptr)
            addRenderings(*knowledge.renderings);
        if (knowledge.dictionaries != nullptr)
            addDictionaries(*knowledge.dictionaries);
        if (knowledge.learned != nullptr)
            addLearned(*knowledge.learned);
    }

    [[nodiscard]] TypeMatchIndex take() && {
        all_.sourceClasses.resize(source_.types.size());
        all_.targetClasses.resize(target_.types.size());
        keepBest(all_.matches);
        return {std::move(all_), std::move(knownSources_), std::move(knownTargets_)};
    }

private:
    [[nodiscard]] TypeMatches matchesOf(const Lexicon& lexicon) const {
        return lexicon.match(wideSource_.types, source_.language, wideTarget_.types, target_.language);
    }

    void addRenderings(const Renderings& renderings) {
        const TypeMatches matches = renderings.words.match(asWords(source_.types), source_.language,
                                                           asWords(target_.types), target_.language);
        isFromSource_ = source_.language.is(renderings.phrases.first().language().primary());
        std::transform(matches.sourceClasses.begin(), matches.sourceClasses.end(), knownSources_.begin(),
                       isHeadword);
        std::transform(matches.targetClasses.begin(), matches.targetClasses.end(), knownTargets_.begin(),
                       isHeadword);
        std::ranges::copy_if(matches.matches, std::back_inserter(all_.matches), [](const TypeMatch& match) {
            return match.evidence == LinkEvidence::Dictionary;
        });
    }

    void addDictionaries(const Lexicon& lexicon) {
        TypeMatches matches = matchesOf(lexicon);
        follow(matches.matches);
        all_.sourceClasses = std::move(matches.sourceClasses);
        all_.targetClasses = std::move(matches.targetClasses);
    }

    void addLearned(const Lexicon& lexicon) {
        TypeMatches matches = matchesOf(lexicon);
        for (TypeMatch& match : matches.matches) {
            if (match.evidence == LinkEvidence::Dictionary)
                match.evidence = LinkEvidence::Learned;
        }
        follow(matches.matches);
    }

    void follow(const std::vector<TypeMatch>& matches) {
        const Inheritance toSource(wideSource_, source_.types.size());
        const Inheritance toTarget(wideTarget_, target_.types.size());
        for (const TypeMatch& match : matches) {
            toSource.follow(match, &TypeMatch::source, [&](const TypeMatch& own) {
                toTarget.follow(own, &TypeMatch::target, [&](const TypeMatch& both) {
                    all_.matches.push_back(both);
                    all_.matches.back().weight *= trustIn(both);
                });
            });
        }
    }

    /// Of words whose renderings are known, others are trusted less.
    [[nodiscard]] float trustIn(const TypeMatch& match) const {
        constexpr float kBesideKnown = .5F;
        const bool isSaid = match.evidence == LinkEvidence::Dictionary ||
                            match.evidence == LinkEvidence::Learned ||
                            match.evidence == LinkEvidence::Related;
        const bool isKnown = isFromSource_ ? knownSources_[match.source] : knownTargets_[match.target];
        return isSaid && isKnown ? kBesideKnown : 1;
    }

    /// As if none were a name: "Justice" is rendered like "justice".
    static std::vector<WordType> asWords(std::span<const WordType> types) {
        std::vector<WordType> words(types.begin(), types.end());
        for (WordType& word : words)
            word.isCapitalised = false;
        return words;
    }

    static bool isHeadword(TypeClass typeClass) {
        return typeClass == TypeClass::OneSense || typeClass == TypeClass::SomeSenses ||
               typeClass == TypeClass::ManySenses;
    }

    const LinkedTypes& source_;
    const LinkedTypes& target_;
    WidenedTypes wideSource_;
    WidenedTypes wideTarget_;
    bool isFromSource_ = true; ///< whether the renderings are of words of the original's language
    std::vector<bool> knownSources_;
    std::vector<bool> knownTargets_;
    TypeMatches all_;
};

} // namespace

TypeMatchIndex::TypeMatchIndex(TypeMatches matches, std::vector<bool> knownSources,
                               std::vector<bool> knownTargets)
    : begins_(matches.sourceClasses.size() + 1, 0),
      sourceClasses_(std::move(matches.sourceClasses)),
      targetClasses_(std::move(matches.targetClasses)),
      knownSources_(std::move(knownSources)),
      knownTargets_(std::move(knownTargets)) {
    entries_.reserve(matches.matches.size());
    std::size_t source = 0;
    for (const TypeMatch& match : matches.matches) {
        for (; source < match.source; ++source)
            begins_[source + 1] = entries_.size();
        entries_.push_back({match.target, match.weight, match.evidence});
    }
    for (; source + 1 < begins_.size(); ++source)
        begins_[source + 1] = entries_.size();
}

TypeMatchIndex matchForLinks(const LinkedTypes& source, const LinkedTypes& target,
                             const LinkKnowledge& knowledge) {
    Gathering gathering(source, target, knowledge);
    return std::move(gathering).take();
}

} // namespace muqabala
