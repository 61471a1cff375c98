#include "corpus/import/folded_words.h"

#include "corpus/text/normalize.h"

namespace muqabala {

std::vector<FoldedWord> foldedWords(std::string_view text, TextSpan part) {
    std::vector<FoldedWord> result;
    for (const Word& word : splitWords(text, part))
        result.push_back({word, fold(text.substr(word.span.begin, word.span.size()), Folding::Match)});
    return result;
}

} // namespace muqabala
