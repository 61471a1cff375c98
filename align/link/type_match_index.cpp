#include "align/link/type_match_index.h"

#include <algorithm>
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

} // namespace

TypeMatchIndex::TypeMatchIndex(TypeMatches matches)
    : begins_(matches.sourceClasses.size() + 1, 0),
      sourceClasses_(std::move(matches.sourceClasses)),
      targetClasses_(std::move(matches.targetClasses)) {
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

TypeMatchIndex matchWithRelated(const LinkedTypes& source, const LinkedTypes& target,
                                std::span<const Lexicon* const> lexicons, const RelatedWords* related) {
    const WidenedTypes wideSource = widened(source, related);
    const WidenedTypes wideTarget = widened(target, related);
    const Inheritance toSource(wideSource, source.types.size());
    const Inheritance toTarget(wideTarget, target.types.size());
    TypeMatches all;
    for (const Lexicon* lexicon : lexicons) {
        TypeMatches matches =
            lexicon->match(wideSource.types, source.language, wideTarget.types, target.language);
        for (TypeMatch& match : matches.matches) {
            if (lexicon != lexicons.front() && match.evidence == LinkEvidence::Dictionary)
                match.evidence = LinkEvidence::Learned;
            toSource.follow(match, &TypeMatch::source, [&](const TypeMatch& own) {
                toTarget.follow(own, &TypeMatch::target,
                                [&](const TypeMatch& both) { all.matches.push_back(both); });
            });
        }
        if (!all.sourceClasses.empty())
            continue;
        all.sourceClasses = std::move(matches.sourceClasses);
        all.targetClasses = std::move(matches.targetClasses);
    }
    all.sourceClasses.resize(source.types.size());
    all.targetClasses.resize(target.types.size());
    keepBest(all.matches);
    return TypeMatchIndex(std::move(all));
}

} // namespace muqabala
