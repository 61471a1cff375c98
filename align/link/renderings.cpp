#include "align/link/renderings.h"

#include "align/lexicon/function_words.h"
#include "align/lexicon/table.h"
#include "corpus/text/normalize.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <vector>

namespace muqabala {

namespace {

/// Words of a phrase that say nothing of what the text has there: "take the stand", "rest one's case"; and
/// prepositions that Arabic writes with the next word: قام ب.
bool isPlaceholder(std::string_view word) {
    constexpr auto kPlaceholders = std::to_array<std::string_view>(
        {"a", "an", "the", "one's", "oneself", "someone", "something", "ب", "ل", "ك"});
    return std::ranges::find(kPlaceholders, word) != kPlaceholders.end();
}

bool isPhrase(std::string_view item) {
    return item.find(' ') != std::string_view::npos;
}

/// The words that count, folded, with a space between.
std::string phraseOf(std::string_view item) {
    std::string folded = fold(item, Folding::Match);
    std::ranges::replace(folded, '-', ' ');
    if (!isPhrase(folded))
        return isPlaceholder(folded) ? std::string() : folded;
    std::string phrase;
    for (std::size_t begin = 0; begin < folded.size();) {
        const std::size_t end = std::min(folded.find(' ', begin), folded.size());
        const std::string_view word = std::string_view(folded).substr(begin, end - begin);
        if (!word.empty() && !isPlaceholder(word))
            phrase.append(phrase.empty() ? "" : " ").append(word);
        begin = end + 1;
    }
    return phrase;
}

} // namespace

Status Renderings::read(std::string_view bytes, std::string_view name) {
    std::string rows;
    const auto takeRow = [&](std::string_view headwords, std::string_view cell, float) {
        const std::vector<std::string_view> answers = itemsIn(cell);
        std::vector<std::string> answerPhrases;
        answerPhrases.reserve(answers.size());
        std::ranges::transform(answers, std::back_inserter(answerPhrases), phraseOf);
        for (const std::string_view word : itemsIn(headwords)) {
            const std::string phrase = phraseOf(word);
            for (std::size_t i = 0; i < answers.size(); ++i) {
                const std::string& answer = answerPhrases[i];
                if (phrase.empty() || answer.empty())
                    continue;
                if (isPhrase(phrase) || isPhrase(answer))
                    phrases.add(phrase, answer);
                else
                    rows.append(word).append("\t").append(answers[i]).append("\n");
            }
        }
    };
    if (Status status = readTable(bytes, name, takeRow); !status)
        return status;
    return words.addTable(rows, name, phrases.first().language(), phrases.second().language(), 0);
}

Status Renderings::readPhrases(std::string_view bytes, std::string_view name) {
    return readTable(bytes, name, [&](std::string_view word, std::string_view rendering, float) {
        const std::string phrase = phraseOf(word);
        const std::string answer = phraseOf(rendering);
        const bool isPronoun = isFunctionWord(phrase, phrases.first().language()); // IT, US, WHO
        if (!phrase.empty() && !answer.empty() && !isPronoun && (isPhrase(phrase) || isPhrase(answer)))
            phrases.add(phrase, answer);
    });
}

} // namespace muqabala
