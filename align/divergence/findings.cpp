#include "align/divergence/findings.h"

#include "corpus/reading_order.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <utility>

namespace muqabala {

namespace {

/// FNV-1a, 64 bits: no secret, only the same on every machine.
class Fnv {
public:
    void add(std::string_view bytes) {
        for (const char byte : bytes)
            addByte(static_cast<unsigned char>(byte));
        addByte(0); // parts "ab","c" and "a","bc" differ
    }

    [[nodiscard]] std::string hex() const {
        constexpr std::string_view kDigits = "0123456789abcdef";
        std::string text(16, '0');
        std::uint64_t rest = hash_;
        for (std::size_t i = text.size(); i-- > 0; rest >>= 4U)
            text[i] = kDigits[rest & 0xFU];
        return text;
    }

private:
    void addByte(unsigned char byte) {
        constexpr std::uint64_t kPrime = 1099511628211ULL;
        hash_ = (hash_ ^ byte) * kPrime;
    }

    std::uint64_t hash_ = 14695981039346656037ULL;
};

bool overlap(const std::optional<TextSpan>& left, const std::optional<TextSpan>& right) {
    return left && right && left->overlaps(*right);
}

bool isSameMatter(const Divergence& left, const Divergence& right) {
    if (left.check != right.check || left.isOnDocument() || right.isOnDocument())
        return false;
    return left.target || right.target ? overlap(left.target, right.target)
                                       : overlap(left.source, right.source);
}

void widen(std::optional<TextSpan>& span, const std::optional<TextSpan>& other) {
    if (!other)
        return;
    if (!span) {
        span = other;
        return;
    }
    span->begin = std::min(span->begin, other->begin);
    span->end = std::max(span->end, other->end);
}

/// Makes one finding of two that say the same of overlapping words; the surer one's reason stays.
void merge(Divergence& earlier, Divergence finding) {
    widen(finding.source, earlier.source);
    widen(finding.target, earlier.target);
    if (finding.confidence > earlier.confidence) {
        earlier = std::move(finding);
        return;
    }
    earlier.source = finding.source;
    earlier.target = finding.target;
}

/// Findings are in the order of the texts: one that overlaps another of its check overlaps the latest of
/// them.
void mergeOverlaps(std::vector<Divergence>& findings) {
    std::map<std::string, std::size_t, std::less<>> latest; // of each check, among the merged
    std::vector<Divergence> merged;
    for (Divergence& finding : findings) {
        const auto earlier = latest.find(finding.check);
        if (earlier != latest.end() && isSameMatter(merged[earlier->second], finding)) {
            merge(merged[earlier->second], std::move(finding));
            continue;
        }
        latest[finding.check] = merged.size();
        merged.push_back(std::move(finding));
    }
    findings = std::move(merged);
}

std::string_view wordsAt(const Document& document, const std::optional<TextSpan>& span) {
    return span ? document.at(*span) : std::string_view();
}

/// Ids from the check, the words concerned and, where these recur, which occurrence it is.
void giveIds(std::vector<Divergence>& findings, const Comparison& comparison) {
    std::map<std::array<std::string_view, 3>, int> occurrences;
    for (Divergence& finding : findings) {
        const std::string_view source = wordsAt(comparison.source, finding.source);
        const std::string_view target = wordsAt(comparison.target, finding.target);
        const int occurrence = occurrences[{finding.check, source, target}]++;
        Fnv hash;
        for (const std::string_view part : {std::string_view(finding.check), source, target})
            hash.add(part);
        hash.add(std::to_string(occurrence));
        finding.id = hash.hex();
    }
}

} // namespace

std::vector<Divergence> Findings::take(const Comparison& comparison) && {
    std::vector<std::pair<ReadingPlace, Divergence>> placed;
    placed.reserve(found_.size());
    const ReadingOrder order(comparison.source, comparison.target, comparison.alignment);
    for (Divergence& finding : found_) {
        const ReadingPlace place = order.of(finding.source, finding.target);
        placed.emplace_back(place, std::move(finding));
    }
    // Stable: findings of one place keep the order of the detectors.
    std::stable_sort(placed.begin(), placed.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    std::vector<Divergence> findings;
    findings.reserve(placed.size());
    for (auto& [place, finding] : placed)
        findings.push_back(std::move(finding));
    mergeOverlaps(findings);
    giveIds(findings, comparison);
    return findings;
}

} // namespace muqabala
