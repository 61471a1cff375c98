#include "corpus/reasons.h"

#include <numeric>

namespace muqabala {

const char* roleName(WordRole role) {
    switch (role) {
    case WordRole::Word:
        return "word";
    case WordRole::FunctionWord:
        return "function word";
    case WordRole::Name:
        return "name";
    case WordRole::Number:
        return "number";
    case WordRole::Mark:
        return "mark";
    }
    return "";
}

double Reasons::wordsTotal() const {
    return std::accumulate(words.begin(), words.end(), 0.0,
                           [](double sum, const WordReason& word) { return sum + word.nats; });
}

} // namespace muqabala
