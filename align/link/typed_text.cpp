#include "align/link/typed_text.h"

#include "corpus/text/normalize.h"
#include "corpus/text/utf8.h"

namespace muqabala {

namespace {

bool startsUpperCase(std::string_view form) {
    const char32_t first = Utf8Reader(form).peek();
    return (first >= U'A' && first <= U'Z') || (first >= 0xC0 && first <= 0xDE && first != 0xD7);
}

} // namespace

std::vector<std::uint32_t> TypedText::add(std::span<const Word> words) {
    std::vector<std::uint32_t> row;
    row.reserve(words.size());
    bool opensSentence = true;
    for (const Word& word : words) {
        const std::uint32_t type = typeOf(word);
        row.push_back(type);
        if (word.kind == WordKind::Punctuation)
            continue;
        if (!opensSentence)
            noteCase(type, document_.at(word.span));
        opensSentence = false;
    }
    return row;
}

std::uint32_t TypedText::typeOf(const Word& word) {
    const std::string_view form = document_.at(word.span);
    if (const auto known = byForm_.find(form); known != byForm_.end())
        return known->second;
    const auto next = static_cast<std::uint32_t>(types_.size());
    const auto [entry, isNew] = byFolded_.try_emplace(fold(form, Folding::Match), next);
    if (isNew) {
        types_.push_back({std::string(form), entry->first, word.kind, false});
        cases_.push_back(Case::Unseen);
    }
    byForm_.emplace(form, entry->second);
    return entry->second;
}

void TypedText::noteCase(std::uint32_t type, std::string_view form) {
    if (!startsUpperCase(form))
        cases_[type] = Case::Lower;
    else if (cases_[type] == Case::Unseen)
        cases_[type] = Case::Upper;
    types_[type].isCapitalised = cases_[type] == Case::Upper;
}

} // namespace muqabala
