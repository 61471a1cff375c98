#include "corpus/word_correspondence.h"

namespace muqabala {

std::string_view evidenceName(LinkEvidence evidence) {
    switch (evidence) {
    case LinkEvidence::Dictionary:
        return "dictionary";
    case LinkEvidence::Learned:
        return "learned";
    case LinkEvidence::Related:
        return "related";
    case LinkEvidence::Sound:
        return "sound";
    case LinkEvidence::Number:
        return "number";
    case LinkEvidence::SameForm:
        return "same form";
    }
    return "";
}

} // namespace muqabala
