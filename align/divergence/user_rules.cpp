#include "align/divergence/user_rules.h"

#include "align/divergence/detectors.h"
#include "align/divergence/table_rows.h"

#include <algorithm>
#include <utility>

namespace muqabala {

namespace {

using Hits = std::vector<FormIndex::Hit>;
using Kind = UserRules::Kind;

Kind kindOf(std::string_view source, std::string_view target) {
    if (source.empty())
        return Kind::InTarget;
    if (target.empty())
        return Kind::InSource;
    return target.starts_with('!') ? Kind::Forbidden : Kind::Wanted;
}

/// The rules on one pair.
class RulesOnPair {
public:
    RulesOnPair(const UserRules& rules, const PairView& pair, Findings& findings)
        : rules_(rules),
          pair_(pair),
          findings_(findings),
          source_(rules.source().find(pair.source)),
          target_(rules.target().find(pair.target)) {}

    void report() {
        for (const FormIndex::Hit& hit : source_)
            onSource(hit);
        for (const FormIndex::Hit& hit : target_) {
            if (rules_.rules()[hit.slot].kind == Kind::InTarget)
                add(hit.slot, std::nullopt, spanOf(pair_.target, hit));
        }
    }

private:
    void onSource(const FormIndex::Hit& hit) {
        const Kind kind = rules_.rules()[hit.slot].kind;
        const auto answer = std::find_if(target_.begin(), target_.end(),
                                         [&](const FormIndex::Hit& other) { return other.slot == hit.slot; });
        const bool isAnswered = answer != target_.end();
        const TextSpan span = spanOf(pair_.source, hit);
        if (kind == Kind::InSource || (kind == Kind::Wanted && !isAnswered && !pair_.target.isEmpty()))
            add(hit.slot, span, std::nullopt);
        else if (kind == Kind::Forbidden && isAnswered)
            add(hit.slot, span, spanOf(pair_.target, *answer));
    }

    void add(std::uint32_t number, std::optional<TextSpan> source, std::optional<TextSpan> target) {
        const UserRules::Rule& rule = rules_.rules()[number];
        Divergence finding;
        finding.check = rule.name;
        finding.source = source;
        finding.target = target;
        finding.category = Category::WrongTerm;
        finding.severity = Severity::Minor;
        finding.confidence = 1;
        explain(finding,
                rule.reason.empty()
                    ? say({"The rule “{0}” of your own says so.", "هكذا تقضي قاعدتك «{0}»."}, {rule.name})
                    : Wording(rule.reason));
        findings_.add(std::move(finding));
    }

    const UserRules& rules_;
    const PairView& pair_;
    Findings& findings_;
    Hits source_;
    Hits target_;
};

} // namespace

Status UserRules::read(std::string_view bytes, std::string_view name) {
    return readTableRows(bytes, name, 4, [this](const std::vector<std::string_view>& cells) -> std::string {
        if (cells[0].empty())
            return "a rule without a name";
        if (cells[1].empty() && cells[2].empty())
            return "a rule without words to look for";
        const auto number = static_cast<std::uint32_t>(rules_.size());
        const Kind kind = kindOf(cells[1], cells[2]);
        rules_.push_back({std::string(cells[0]), std::string(cells[3]), kind});
        source_.add(cells[1], number);
        target_.add(cells[2].substr(kind == Kind::Forbidden ? 1 : 0), number);
        return {};
    });
}

void findByUserRules(const Comparison& comparison, Findings& findings) {
    if (comparison.resources.userRules == nullptr)
        return;
    for (const PairView& pair : comparison.pairs)
        RulesOnPair(*comparison.resources.userRules, pair, findings).report();
}

} // namespace muqabala
