#include "align/search/text_types.h"

#include "corpus/text/normalize.h"
#include "corpus/text/utf8.h"
#include "corpus/text/words.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace muqabala {

namespace {

bool startsUpperCase(std::string_view form) {
    // Capitals matter for the names of Latin script only, and those begin with an ASCII letter or nearly so.
    const char32_t first = Utf8Reader(form).peek();
    return (first >= U'A' && first <= U'Z') || (first >= 0xC0 && first <= 0xDE && first != 0xD7);
}

enum class Case : std::uint8_t { Unseen, Upper, Lower };

class TypeCollector {
public:
    explicit TypeCollector(const Document& document)
        : document_(document) {}

    TextTypes collect() {
        for (std::size_t i = 0; i < document_.segments.size(); ++i)
            addSegment(i);
        for (std::size_t t = 0; t < cases_.size(); ++t)
            result_.types[t].isCapitalised = cases_[t] == Case::Upper;
        result_.hasParagraphs = document_.paragraphs.size() > 1;
        result_.beginsWithTitle =
            !document_.segments.empty() &&
            document_.paragraphs[document_.segments.front().paragraph].role == ParagraphRole::Title;
        return std::move(result_);
    }

private:
    void addSegment(std::size_t index) {
        const Segment& segment = document_.segments[index];
        row_.clear();
        std::size_t length = 1;
        bool opensSegment = true;
        for (const Word& word : splitWords(document_.text, segment.span)) {
            const std::uint32_t type = typeOf(word);
            row_.push_back(type);
            length += letterCounts_[type];
            if (word.kind == WordKind::Punctuation)
                continue;
            if (!opensSegment)
                noteCase(type, document_.at(word.span));
            opensSegment = false;
        }
        std::sort(row_.begin(), row_.end());
        row_.erase(std::unique(row_.begin(), row_.end()), row_.end());
        result_.segments.addRow(row_);
        result_.lengths.push_back(static_cast<std::uint32_t>(length));
        const bool first = index == 0 || document_.segments[index - 1].paragraph != segment.paragraph;
        result_.startsParagraph.push_back(first ? 1 : 0);
    }

    std::uint32_t typeOf(const Word& word) {
        const std::string_view form = document_.at(word.span);
        if (const auto known = byForm_.find(form); known != byForm_.end())
            return known->second;
        const auto next = static_cast<std::uint32_t>(result_.types.size());
        const auto [entry, isNew] = byFolded_.try_emplace(fold(form, Folding::Match), next);
        if (isNew) {
            result_.types.push_back({std::string(form), entry->first, word.kind, false});
            cases_.push_back(Case::Unseen);
            // A word is counted with the space behind it, as a reader would measure a line.
            letterCounts_.push_back(countCodePoints(entry->first) +
                                    (word.kind == WordKind::Punctuation ? 0 : 1));
        }
        byForm_.emplace(form, entry->second);
        return entry->second;
    }

    void noteCase(std::uint32_t type, std::string_view form) {
        if (!startsUpperCase(form))
            cases_[type] = Case::Lower;
        else if (cases_[type] == Case::Unseen)
            cases_[type] = Case::Upper;
    }

    const Document& document_;
    TextTypes result_;
    std::vector<Case> cases_;
    std::vector<std::size_t> letterCounts_;
    std::vector<std::uint32_t> row_;
    std::unordered_map<std::string_view, std::uint32_t> byForm_;
    std::unordered_map<std::string, std::uint32_t> byFolded_;
};

} // namespace

TextTypes textTypes(const Document& document) {
    return TypeCollector(document).collect();
}

Grouped<std::uint32_t> occurrencesOf(const TextTypes& text) {
    struct Occurrence {
        std::uint32_t type = 0;
        std::uint32_t segment = 0;
    };
    std::vector<Occurrence> all;
    for (std::uint32_t i = 0; i < text.size(); ++i) {
        for (const std::uint32_t type : text.segments[i])
            all.push_back({type, i});
    }
    return Grouped<std::uint32_t>(
        text.types.size(), std::span<const Occurrence>(all), [](const Occurrence& o) { return o.type; },
        [](const Occurrence& o) { return o.segment; });
}

} // namespace muqabala
