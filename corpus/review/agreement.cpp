#include "corpus/review/agreement.h"

#include "corpus/text/words.h"

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

namespace muqabala {

namespace {

constexpr int kNone = -1; // label of a word that nobody marked

std::vector<Remark> acceptedRemarks(const Project& project) {
    std::vector<Remark> remarks = remarksOf(project, [](const Divergence&) { return false; });
    std::erase_if(remarks, [](const Remark& remark) { return remark.standing() != VerdictKind::Accepted; });
    return remarks;
}

std::uint32_t sharedBytes(std::span<const TextSpan> first, std::span<const TextSpan> second) {
    std::uint32_t shared = 0;
    for (const TextSpan one : first) {
        for (const TextSpan other : second) {
            if (one.overlaps(other))
                shared += std::min(one.end, other.end) - std::max(one.begin, other.begin);
        }
    }
    return shared;
}

bool isOfSameFinding(const Remark& first, const Remark& second) {
    return first.divergence() != nullptr && second.divergence() != nullptr && first.id() == second.id();
}

/// How well two remarks match; the same finding matches best, no overlap not at all.
std::uint32_t closeness(const Remark& first, const Remark& second) {
    if (isOfSameFinding(first, second))
        return std::numeric_limits<std::uint32_t>::max();
    if (first.isOnDocument() || second.isOnDocument())
        return 0;
    return sharedBytes(first.spans(Side::Source), second.spans(Side::Source)) +
           sharedBytes(first.spans(Side::Target), second.spans(Side::Target));
}

/// Matches remarks one to one, the closest first.
std::vector<RemarkMatch> matchesOf(const std::vector<Remark>& first, const std::vector<Remark>& second) {
    std::vector<std::pair<std::uint32_t, RemarkMatch>> candidates;
    for (std::size_t i = 0; i < first.size(); ++i) {
        for (std::size_t k = 0; k < second.size(); ++k) {
            if (const std::uint32_t close = closeness(first[i], second[k]); close > 0)
                candidates.push_back({close, {i, k}});
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<bool> isFirstTaken(first.size());
    std::vector<bool> isSecondTaken(second.size());
    std::vector<RemarkMatch> matches;
    for (const auto& [close, match] : candidates) {
        if (isFirstTaken[match.first] || isSecondTaken[match.second])
            continue;
        isFirstTaken[match.first] = true;
        isSecondTaken[match.second] = true;
        matches.push_back(match);
    }
    std::sort(matches.begin(), matches.end(),
              [](const RemarkMatch& a, const RemarkMatch& b) { return a.first < b.first; });
    return matches;
}

/// The remarks that no match has.
std::vector<std::size_t> unmatched(std::size_t count, const std::vector<RemarkMatch>& matches,
                                   std::size_t RemarkMatch::*which) {
    std::set<std::size_t> taken;
    for (const RemarkMatch& match : matches)
        taken.insert(match.*which);
    std::vector<std::size_t> rest;
    for (std::size_t i = 0; i < count; ++i) {
        if (!taken.contains(i))
            rest.push_back(i);
    }
    return rest;
}

/// What a reviewer says of the words of a text: for each word the gravest remark on it, if any.
std::vector<const Remark*> labelsOf(const std::vector<Word>& words, const std::vector<Remark>& remarks,
                                    Side side) {
    std::vector<const Remark*> labels(words.size());
    const auto mark = [&](const Remark& remark, TextSpan span) {
        auto word = std::partition_point(words.begin(), words.end(), [&](const Word& candidate) {
            return candidate.span.end <= span.begin;
        });
        for (; word != words.end() && word->span.begin < span.end; ++word) {
            const Remark*& label = labels[static_cast<std::size_t>(word - words.begin())];
            if (label == nullptr || label->severity() < remark.severity())
                label = &remark;
        }
    };
    for (const Remark& remark : remarks) {
        if (remark.isOnDocument())
            continue;
        for (const TextSpan span : remark.spans(side))
            mark(remark, span);
    }
    return labels;
}

std::vector<Word> wordsOf(const Document& document) {
    std::vector<Word> words;
    for (const Segment& segment : document.segments) {
        for (const Word& word : splitWords(document.text, segment.span)) {
            if (word.kind != WordKind::Punctuation)
                words.push_back(word);
        }
    }
    return words;
}

void countWords(Agreement& agreement, const Document& document, Side side) {
    const std::vector<Word> words = wordsOf(document);
    const std::vector<const Remark*> first = labelsOf(words, agreement.first, side);
    const std::vector<const Remark*> second = labelsOf(words, agreement.second, side);
    const auto category = [](const Remark* remark) {
        return remark == nullptr ? kNone : static_cast<int>(remark->category());
    };
    const auto severity = [](const Remark* remark) {
        return remark == nullptr ? kNone : static_cast<int>(remark->severity());
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        agreement.marked.add(first[i] != nullptr ? 1 : 0, second[i] != nullptr ? 1 : 0);
        agreement.categories.add(category(first[i]), category(second[i]));
        agreement.severities.add(severity(first[i]), severity(second[i]));
        agreement.wordsOfFirst += first[i] != nullptr ? 1U : 0U;
        agreement.wordsOfSecond += second[i] != nullptr ? 1U : 0U;
        agreement.wordsOfBoth += first[i] != nullptr && second[i] != nullptr ? 1U : 0U;
    }
}

void countVerdicts(Agreement& agreement, const Project& first, const Project& second) {
    for (const Verdict& verdict : first.verdicts) {
        const Verdict* other = second.verdictOn(verdict.divergence);
        if (other != nullptr && verdict.kind != VerdictKind::Open && other->kind != VerdictKind::Open)
            agreement.verdicts.add(static_cast<int>(verdict.kind), static_cast<int>(other->kind));
    }
}

std::optional<double> shareOfBoth(std::size_t both, std::size_t first, std::size_t second) {
    if (first + second == 0)
        return std::nullopt;
    return 2 * static_cast<double>(both) / static_cast<double>(first + second);
}

} // namespace

bool haveSameTexts(const Project& first, const Project& second) {
    return first.source.text == second.source.text && first.target.text == second.target.text;
}

std::optional<double> Agreement::wordAgreement() const {
    return shareOfBoth(wordsOfBoth, wordsOfFirst, wordsOfSecond);
}

std::optional<double> Agreement::remarkAgreement() const {
    return shareOfBoth(matches.size(), first.size(), second.size());
}

Agreement agreementOf(const Project& first, const Project& second) {
    Agreement agreement;
    agreement.first = acceptedRemarks(first);
    agreement.second = acceptedRemarks(second);
    agreement.matches = matchesOf(agreement.first, agreement.second);
    agreement.onlyFirst = unmatched(agreement.first.size(), agreement.matches, &RemarkMatch::first);
    agreement.onlySecond = unmatched(agreement.second.size(), agreement.matches, &RemarkMatch::second);
    for (const RemarkMatch& match : agreement.matches) {
        const Remark& one = agreement.first[match.first];
        const Remark& other = agreement.second[match.second];
        agreement.sameCategory += one.category() == other.category() ? 1U : 0U;
        agreement.sameSeverity += one.severity() == other.severity() ? 1U : 0U;
    }
    countWords(agreement, first.source, Side::Source);
    countWords(agreement, first.target, Side::Target);
    countVerdicts(agreement, first, second);
    return agreement;
}

} // namespace muqabala
