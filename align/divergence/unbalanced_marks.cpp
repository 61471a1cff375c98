#include "align/divergence/characters.h"
#include "align/divergence/detectors.h"
#include "align/divergence/quotation_marks.h"

#include <algorithm>
#include <string>

namespace muqabala {

namespace {

/// A mark that stands alone, in paragraph `paragraph`.
struct LoneMark {
    std::uint32_t paragraph = 0;
    MarkRole role{};
    TextSpan span;
};

enum class MarkKind { Quotation, Bracket };

std::vector<LoneMark> loneMarks(const Document& document, MarkKind kind) {
    std::vector<LoneMark> lone;
    for (std::uint32_t i = 0; i < document.paragraphs.size(); ++i) {
        const std::vector<Character> characters = charactersOf(document.text, document.paragraphs[i].span);
        const auto marks = kind == MarkKind::Quotation ? quotationMarks(characters) : brackets(characters);
        for (const EnclosingMark& mark : marks) {
            if (!mark.partner)
                lone.push_back({i, mark.role, characters[mark.index].span});
        }
    }
    return lone;
}

/// Takes out quotations that run over paragraphs: an opening mark, perhaps repeated at the head of each
/// paragraph, and its closing mark some paragraphs on.
void dropRunningQuotations(std::vector<LoneMark>& lone) {
    constexpr std::uint32_t kFarthest = 6; // paragraphs of one speech
    std::vector<LoneMark> kept;
    for (std::size_t i = 0; i < lone.size(); ++i) {
        std::size_t last = i;
        while (last + 1 < lone.size() && lone[last].role == MarkRole::Opening &&
               lone[last + 1].role == MarkRole::Opening &&
               lone[last + 1].paragraph == lone[last].paragraph + 1)
            ++last;
        const bool closes = last + 1 < lone.size() && lone[i].role == MarkRole::Opening &&
                            lone[last + 1].role == MarkRole::Closing &&
                            lone[last + 1].paragraph > lone[last].paragraph &&
                            lone[last + 1].paragraph <= lone[last].paragraph + kFarthest;
        if (closes) {
            i = last + 1;
            continue;
        }
        kept.push_back(lone[i]);
    }
    lone = std::move(kept);
}

/// Whether the source paragraphs that correspond have a lone mark of the kind, too: the author's, kept.
bool hasSourceTheSame(const Comparison& comparison, const std::vector<LoneMark>& source,
                      std::uint32_t targetParagraph) {
    for (const ParagraphBead& bead : comparison.paragraphs.beads()) {
        if (!bead.target.contains({targetParagraph}))
            continue;
        return std::any_of(source.begin(), source.end(),
                           [&](const LoneMark& mark) { return bead.source.contains({mark.paragraph}); });
    }
    return false;
}

Sentence sentenceOn(MarkKind kind, MarkRole role) {
    if (kind == MarkKind::Quotation)
        return role == MarkRole::Opening ? Sentence{"The quotation mark “{0}” opens and is never closed.",
                                                    "علامة التنصيص “{0}” فُتحت ولم تُغلق."}
                                         : Sentence{"The quotation mark “{0}” closes what was never opened.",
                                                    "علامة التنصيص “{0}” تُغلق ما لم يُفتح."};
    return role == MarkRole::Opening
               ? Sentence{"The bracket “{0}” opens and is never closed.", "القوس “{0}” فُتح ولم يُغلق."}
               : Sentence{"The bracket “{0}” closes what was never opened.", "القوس “{0}” يُغلق ما لم يُفتح."};
}

Divergence findingOf(const Document& document, const LoneMark& mark, MarkKind kind) {
    Divergence finding;
    finding.check = kind == MarkKind::Quotation ? "quotation-mark-alone" : "bracket-alone";
    finding.target = mark.span;
    finding.category = Category::Punctuation;
    finding.severity = Severity::Minor;
    finding.confidence = 0.8;
    explain(finding, say(sentenceOn(kind, mark.role), {document.at(mark.span)}));
    return finding;
}

void report(const Comparison& comparison, MarkKind kind, Findings& findings) {
    const std::vector<LoneMark> source = loneMarks(comparison.source, kind);
    std::vector<LoneMark> target = loneMarks(comparison.target, kind);
    if (kind == MarkKind::Quotation)
        dropRunningQuotations(target);
    for (const LoneMark& mark : target) {
        if (!hasSourceTheSame(comparison, source, mark.paragraph))
            findings.add(findingOf(comparison.target, mark, kind));
    }
}

} // namespace

void findUnbalancedMarks(const Comparison& comparison, Findings& findings) {
    report(comparison, MarkKind::Quotation, findings);
    report(comparison, MarkKind::Bracket, findings);
}

} // namespace muqabala
