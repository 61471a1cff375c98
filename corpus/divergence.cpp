#include "corpus/divergence.h"

namespace muqabala {

std::string_view categoryName(Category category) {
    switch (category) {
    case Category::Mistranslation:
        return "accuracy/mistranslation";
    case Category::Overtranslation:
        return "accuracy/overtranslation";
    case Category::Undertranslation:
        return "accuracy/undertranslation";
    case Category::Omission:
        return "accuracy/omission";
    case Category::Addition:
        return "accuracy/addition";
    case Category::Number:
        return "accuracy/number";
    case Category::Date:
        return "accuracy/date";
    case Category::Quantifier:
        return "accuracy/quantifier";
    case Category::Name:
        return "accuracy/name";
    case Category::Hedge:
        return "accuracy/hedge";
    case Category::Negation:
        return "accuracy/negation";
    case Category::Quotation:
        return "accuracy/quotation";
    case Category::Untranslated:
        return "accuracy/untranslated";
    case Category::WrongTerm:
        return "terminology/wrong-term";
    case Category::InconsistentTerm:
        return "terminology/inconsistent";
    case Category::NamingShift:
        return "terminology/naming-shift";
    case Category::Grammar:
        return "fluency/grammar";
    case Category::Spelling:
        return "fluency/spelling";
    case Category::Punctuation:
        return "fluency/punctuation";
    case Category::Spacing:
        return "fluency/spacing";
    case Category::Awkward:
        return "style/awkward";
    case Category::Idiom:
        return "style/idiom";
    case Category::Register:
        return "style/register";
    }
    return "";
}

std::string_view severityName(Severity severity) {
    switch (severity) {
    case Severity::Minor:
        return "minor";
    case Severity::Major:
        return "major";
    case Severity::Critical:
        return "critical";
    }
    return "";
}

} // namespace muqabala
