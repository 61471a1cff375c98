// An agreement as tables.

#include "corpus/export/flat_text.h"
#include "corpus/export/labels.h"
#include "corpus/review/agreement.h"

#include <string>

namespace muqabala {

namespace {

std::string figure(std::optional<double> value) {
    return value ? threeDecimals(*value) : std::string();
}

std::string wordsOf(const Project& project, const Remark& remark, Side side) {
    const Document& document = side == Side::Source ? project.source : project.target;
    return remark.isOnDocument() ? std::string() : FlatText(document, remark.spans(side)).text();
}

std::vector<std::string> rowOf(std::string_view whose, const Project& project, const Remark& remark) {
    return {std::string(whose),
            std::string(categoryName(remark.category())),
            std::string(severityName(remark.severity())),
            "",
            "",
            wordsOf(project, remark, Side::Source),
            wordsOf(project, remark, Side::Target),
            std::string(remark.comment())};
}

} // namespace

Table agreementTable(const Agreement& agreement) {
    Table table{{"of", "first", "second", "both", "agreement", "kappa"}, {}};
    const auto add = [&](std::string_view of, std::size_t first, std::size_t second, std::size_t both,
                         std::optional<double> share, std::optional<double> kappa) {
        table.rows.push_back({std::string(of), std::to_string(first), std::to_string(second),
                              std::to_string(both), figure(share), figure(kappa)});
    };
    const auto shareOf = [](const LabelCounts& labels) {
        return labels.total() == 0 ? std::nullopt
                                   : std::optional(static_cast<double>(labels.agreed()) /
                                                   static_cast<double>(labels.total()));
    };
    add("remarks", agreement.first.size(), agreement.second.size(), agreement.matches.size(),
        agreement.remarkAgreement(), std::nullopt);
    add("words marked", agreement.wordsOfFirst, agreement.wordsOfSecond, agreement.wordsOfBoth,
        agreement.wordAgreement(), agreement.marked.kappa());
    const auto addLabels = [&](std::string_view of, const LabelCounts& labels) {
        add(of, labels.total(), labels.total(), labels.agreed(), shareOf(labels), labels.kappa());
    };
    addLabels("categories by word", agreement.categories);
    addLabels("severities by word", agreement.severities);
    addLabels("findings judged by both", agreement.verdicts);
    const std::size_t matched = agreement.matches.size();
    const auto addMatched = [&](std::string_view of, std::size_t same) {
        const auto share = matched == 0
                               ? std::nullopt
                               : std::optional(static_cast<double>(same) / static_cast<double>(matched));
        add(of, matched, matched, same, share, std::nullopt);
    };
    addMatched("category of remarks of both", agreement.sameCategory);
    addMatched("severity of remarks of both", agreement.sameSeverity);
    return table;
}

Table differencesTable(const Agreement& agreement, const Project& first, const Project& second) {
    Table table{{"whose", "category", "severity", "other category", "other severity", "source words",
                 "target words", "comment"},
                {}};
    for (const RemarkMatch& match : agreement.matches) {
        const Remark& other = agreement.second[match.second];
        std::vector<std::string> row = rowOf("both", first, agreement.first[match.first]);
        row[3] = categoryName(other.category());
        row[4] = severityName(other.severity());
        table.rows.push_back(std::move(row));
    }
    for (const std::size_t remark : agreement.onlyFirst)
        table.rows.push_back(rowOf("first", first, agreement.first[remark]));
    for (const std::size_t remark : agreement.onlySecond)
        table.rows.push_back(rowOf("second", second, agreement.second[remark]));
    return table;
}

} // namespace muqabala
