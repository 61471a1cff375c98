#include "align/divergence/arabic_words.h"
#include "align/divergence/check_tables.h"
#include "align/divergence/detectors.h"
#include "align/divergence/table_rows.h"
#include "corpus/text/utf8.h"

#include <string>

namespace muqabala {

namespace {

/// Whether a word may stand for * in a row.
bool isAnyWord(std::string_view form) {
    constexpr std::size_t kShortest = 4;
    return countCodePoints(form) >= kShortest && !form.starts_with("ال");
}

/// Looks for the rows of the table in one pair.
class PhraseReader {
public:
    PhraseReader(const PairView& pair, const PhraseTable& table, Findings& findings)
        : pair_(pair),
          table_(table),
          words_(pair.target),
          findings_(findings) {}

    void read() {
        for (std::size_t i = 0; i < words_.size(); ++i) {
            if (!words_[i].empty() && !readAt(i, words_[i]))
                readAt(i, withoutConjunction(words_[i]));
        }
    }

private:
    bool readAt(std::size_t first, std::string_view form) {
        const auto rows = table_.byFirst.find(std::string(form));
        if (rows == table_.byFirst.end())
            return false;
        const PhraseTable::Row* longest = nullptr;
        for (const std::size_t index : rows->second) {
            const PhraseTable::Row& row = table_.rows[index];
            const bool isLonger = longest == nullptr || row.wrong.size() > longest->wrong.size();
            if (isLonger && stands(row, first) && isMeant(index))
                longest = &row;
        }
        if (longest != nullptr)
            report(*longest, first);
        return longest != nullptr;
    }

    [[nodiscard]] bool stands(const PhraseTable::Row& row, std::size_t first) const {
        for (std::size_t i = 1; i < row.wrong.size(); ++i) {
            const std::string_view form = words_[first + i];
            if (row.wrong[i] == "*" ? !isAnyWord(form) : row.wrong[i] != form)
                return false;
        }
        return true;
    }

    /// Whether the original has a word that tells that the right form of the row is meant, if it needs one.
    [[nodiscard]] bool isMeant(std::size_t index) const {
        if (!table_.rows[index].needsEnglish)
            return true;
        const auto hits = table_.english.find(pair_.source);
        return std::any_of(hits.begin(), hits.end(),
                           [index](const FormIndex::Hit& hit) { return hit.slot == index; });
    }

    void report(const PhraseTable::Row& row, std::size_t first) {
        std::vector<std::string> right;
        for (const std::string_view part : splitAt(row.right, '/'))
            right.emplace_back(part);
        Divergence finding;
        finding.check = "phrase";
        finding.target = words_.span(first, first + row.wrong.size() - 1);
        finding.category = row.category;
        finding.severity = Severity::Minor;
        finding.confidence = row.confidence;
        explain(finding, say({"“{0}” should be {1}.", "الصواب {1}، لا «{0}»."},
                             {pair_.target.at(*finding.target), alternatives(right)}));
        findings_.add(std::move(finding));
    }

    const PairView& pair_;
    const PhraseTable& table_;
    ArabicWords words_;
    Findings& findings_;
};

} // namespace

void findPhrases(const Comparison& comparison, Findings& findings) {
    if (!comparison.target.language.is("ar") || comparison.resources.tables == nullptr)
        return;
    for (const PairView& pair : comparison.pairs)
        PhraseReader(pair, comparison.resources.tables->phrases, findings).read();
}

} // namespace muqabala
