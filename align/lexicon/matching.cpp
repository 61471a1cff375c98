#include "align/lexicon/matching.h"

#include "align/lexicon/function_words.h"
#include "align/lexicon/name_index.h"
#include "align/lexicon/pair_weight.h"
#include "align/lexicon/symbols.h"
#include "align/lexicon/type_class.h"
#include "align/lexicon/word_pieces.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

namespace muqabala {

namespace {

/// That a type may stand for a term.
struct TypeReach {
    std::uint32_t type = 0;
    Reach reach;
};

/// Of a word in a type beside the whole.
constexpr float kPieceCost = .1F;

bool isWord(const WordType& type) {
    return type.kind != WordKind::Number && type.kind != WordKind::Punctuation;
}

/// A text with what its types reach in the dictionary.
class ReachingText {
public:
    ReachingText(const TypesIn& text, const DictionarySide& side)
        : text_(text),
          side_(side) {
        if (side.vocabulary != nullptr)
            lookUp(*side.vocabulary);
        byType_ = Grouped<Reach>(
            text.types.size(), std::span<const TypeReach>(reaches_),
            [](const TypeReach& r) { return r.type; }, [](const TypeReach& r) { return r.reach; });
    }

    [[nodiscard]] std::span<const WordType> types() const { return text_.types; }
    /// The words in types whose spaces were lost.
    [[nodiscard]] std::span<const TypePiece> pieces() const { return pieces_; }
    [[nodiscard]] const DictionarySide& side() const { return side_; }
    [[nodiscard]] std::span<const Reach> reachesOf(std::uint32_t type) const { return byType_[type]; }

    [[nodiscard]] Grouped<TypeReach> byTerm() const {
        return Grouped<TypeReach>(
            side_.vocabulary == nullptr ? 0 : side_.vocabulary->termLimit(),
            std::span<const TypeReach>(reaches_), [](const TypeReach& r) { return r.reach.term; },
            [](const TypeReach& r) { return r; });
    }

    [[nodiscard]] std::vector<TypeClass> classes() const {
        std::vector<TypeClass> classes;
        classes.reserve(types().size());
        for (std::uint32_t type = 0; type < types().size(); ++type)
            classes.push_back(classOf(types()[type], text_.language, reachesOf(type), side_.links));
        return classes;
    }

private:
    void lookUp(const Vocabulary& vocabulary) {
        const WordPieces pieces(types(), vocabulary);
        for (std::uint32_t type = 0; type < types().size(); ++type) {
            const WordType& word = types()[type];
            if (!isWord(word))
                continue;
            if (isAcronym(word.form))
                add(type, vocabulary.reach(acronymTerm(word.form)), 0);
            if (!isAcronym(word.form) || !isFunctionWord(word.folded, text_.language))
                add(type, vocabulary.reach(word.folded, side_.derivations), 0);
            for (std::string& piece : pieces.of(word)) {
                add(type, vocabulary.reach(piece), kPieceCost);
                pieces_.push_back({type, std::move(piece)});
            }
        }
    }

    void add(std::uint32_t type, const std::vector<Reach>& reaches, float cost) {
        for (const Reach& reach : reaches)
            reaches_.push_back({type, {reach.term, reach.cost + cost, reach.manner}});
    }

    TypesIn text_;
    DictionarySide side_;
    std::vector<TypeReach> reaches_;
    std::vector<TypePiece> pieces_;
    Grouped<Reach> byType_;
};

/// What is known of a source type and one of the target while it is gathered.
struct MatchCell {
    float weight = 0;
    LinkEvidence evidence{};
};

/// The matches of one source type while they are gathered: the best of each target type.
class MatchRow {
public:
    explicit MatchRow(std::size_t targets)
        : cells_(targets) {}

    void raise(std::uint32_t target, float weight, LinkEvidence evidence) {
        if (weight <= cells_[target].weight)
            return;
        if (cells_[target].weight == 0)
            touched_.push_back(target);
        cells_[target] = {weight, evidence};
    }

    void moveTo(std::vector<TypeMatch>& matches, std::uint32_t source) {
        std::ranges::sort(touched_);
        for (const std::uint32_t target : touched_) {
            const MatchCell cell = std::exchange(cells_[target], MatchCell{});
            matches.push_back({source, target, cell.weight, cell.evidence});
        }
        touched_.clear();
    }

private:
    std::vector<MatchCell> cells_;
    std::vector<std::uint32_t> touched_;
};

/// Target types by what they have in common with source types without a dictionary.
class Identities {
public:
    explicit Identities(std::span<const WordType> targets) {
        std::vector<std::pair<std::uint32_t, std::uint32_t>> items;
        for (std::uint32_t target = 0; target < targets.size(); ++target) {
            if (const std::string identity = identityOf(targets[target]); !identity.empty())
                items.emplace_back(pool_.intern(identity), target);
            if (const std::string number = wordNumber(targets[target]); !number.empty())
                items.emplace_back(pool_.intern(number), target);
        }
        byIdentity_ = Grouped<std::uint32_t>(
            pool_.size(), std::span<const std::pair<std::uint32_t, std::uint32_t>>(items),
            [](const auto& item) { return item.first; }, [](const auto& item) { return item.second; });
    }

    void match(const WordType& source, MatchRow& row) const {
        const bool isNumber = source.kind == WordKind::Number;
        raise(identityOf(source), {1, isNumber ? LinkEvidence::Number : LinkEvidence::SameForm}, row);
        constexpr MatchCell kByWord{kNumberWordWeight, LinkEvidence::Number};
        if (isNumber)
            raise(kWordMark + plainNumber(source.folded), kByWord, row);
        else if (const std::string number = wordNumber(source); !number.empty())
            raise('#' + number.substr(1), kByWord, row);
    }

private:
    static constexpr char kWordMark = '=';

    /// The number that a word says, marked as said by a word.
    static std::string wordNumber(const WordType& type) {
        if (!isWord(type))
            return {};
        const std::optional<std::uint64_t> value = numberWordValue(type.folded);
        return value ? kWordMark + std::to_string(*value) : std::string();
    }

    void raise(std::string_view identity, MatchCell match, MatchRow& row) const {
        const std::uint32_t id = identity.empty() ? StringPool::kNone : pool_.find(identity);
        if (id == StringPool::kNone)
            return;
        for (const std::uint32_t target : byIdentity_[id])
            row.raise(target, match.weight, match.evidence);
    }

    StringPool pool_;
    Grouped<std::uint32_t> byIdentity_;
};

/// Matches of one source type by the dictionary.
class TranslationMatcher {
public:
    TranslationMatcher(const ReachingText& source, const ReachingText& target)
        : source_(source),
          targets_(target.byTerm()) {}

    void match(std::uint32_t source, MatchRow& row) const {
        for (const Reach& reach : source_.reachesOf(source)) {
            for (const Link& link : (*source_.side().links)[reach.term])
                matchLink(reach, link, row);
        }
    }

private:
    void matchLink(const Reach& source, const Link& link, MatchRow& row) const {
        for (const TypeReach& target : targets_[link.term]) {
            const Manner manner = std::max(source.manner, target.reach.manner);
            row.raise(target.type, pairWeight(source.cost + link.cost + target.reach.cost, manner),
                      LinkEvidence::Dictionary);
        }
    }

    const ReachingText& source_;
    Grouped<TypeReach> targets_;
};

/// Matches of names, by transliteration between the two scripts; sorted by source.
std::vector<TypeMatch> nameMatches(std::span<const WordType> latin,
                                   const std::vector<TypeClass>& latinClasses, const ReachingText& arabic) {
    std::vector<TypeMatch> matches;
    const NameIndex index(arabic.types(), arabic.pieces());
    for (std::uint32_t type = 0; type < latin.size(); ++type) {
        if (!isNameCandidate(latin[type], latinClasses[type]))
            continue;
        for (const NameIndex::Match& found : index.find(latin[type].folded, kLeastNameSimilarity))
            matches.push_back({type, found.type, nameWeight(found.similarity), LinkEvidence::Sound});
    }
    return matches;
}

std::vector<TypeMatch> turned(std::vector<TypeMatch> matches) {
    for (TypeMatch& match : matches)
        std::swap(match.source, match.target);
    return matches;
}

Grouped<TypeMatch> namesBySource(const ReachingText& source, const ReachingText& target,
                                 const TypeMatches& known) {
    std::vector<TypeMatch> matches = nameMatches(source.types(), known.sourceClasses, target);
    std::ranges::move(turned(nameMatches(target.types(), known.targetClasses, source)),
                      std::back_inserter(matches));
    return Grouped<TypeMatch>(
        source.types().size(), std::span<const TypeMatch>(matches),
        [](const TypeMatch& m) { return m.source; }, [](const TypeMatch& m) { return m; });
}

} // namespace

TypeMatches matchTypes(const TypesIn& sourceText, const TypesIn& targetText,
                       const Translations& translations) {
    const ReachingText source(sourceText, translations.source);
    const ReachingText target(targetText, translations.target);
    TypeMatches result{.matches = {}, .sourceClasses = source.classes(), .targetClasses = target.classes()};

    const Identities identities(target.types());
    const TranslationMatcher dictionary(source, target);
    const Grouped<TypeMatch> names = namesBySource(source, target, result);
    MatchRow row(target.types().size());
    for (std::uint32_t type = 0; type < source.types().size(); ++type) {
        identities.match(source.types()[type], row);
        dictionary.match(type, row);
        for (const TypeMatch& name : names[type])
            row.raise(name.target, name.weight, name.evidence);
        row.moveTo(result.matches, type);
    }
    return result;
}

} // namespace muqabala
