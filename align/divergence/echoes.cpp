#include "align/divergence/echoes.h"

#include "align/divergence/settings.h"
#include "corpus/text/words.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace muqabala {

namespace {

/// Places of one text and how sure the notes on them are.
class ToldPlaces {
public:
    void add(const std::optional<TextSpan>& span, double confidence) {
        if (!span)
            return;
        places_.push_back({*span, confidence});
        longest_ = std::max(longest_, span->size());
    }

    void sort() {
        std::ranges::sort(places_, {}, [](const Place& place) { return place.span.begin; });
    }

    /// Whether some place touches a span.
    [[nodiscard]] bool touch(const std::optional<TextSpan>& span) const {
        return any(span, [](const Place&) { return true; });
    }

    /// Whether a span lies within some place of at least this confidence.
    [[nodiscard]] bool hold(const std::optional<TextSpan>& span, double confidence) const {
        return any(span, [&](const Place& place) {
            return place.span.begin <= span->begin && span->end <= place.span.end &&
                   place.confidence >= confidence;
        });
    }

private:
    struct Place {
        TextSpan span;
        double confidence = 0;
    };

    template <class Is>
    [[nodiscard]] bool any(const std::optional<TextSpan>& span, const Is& is) const {
        if (!span)
            return false;
        const std::uint32_t from = span->begin - std::min(span->begin, longest_);
        for (auto place =
                 std::ranges::lower_bound(places_, from, {}, [](const Place& p) { return p.span.begin; });
             place != places_.end() && place->span.begin < span->end; ++place) {
            if (place->span.overlaps(*span) && is(*place))
                return true;
        }
        return false;
    }

    std::vector<Place> places_;
    std::uint32_t longest_ = 0; ///< bytes
};

bool concernsMeaning(const Divergence& note) {
    return !categoryName(note.category).starts_with("fluency") && note.check != "wrong-counterpart" &&
           note.check != "segment-omitted" && note.check != "segment-added";
}

bool isOmission(const Divergence& note) {
    return note.check == "clause-omitted" || note.check == "word-omitted" ||
           note.check == "attribution-omitted";
}

std::size_t wordsIn(const Document& document, const std::optional<TextSpan>& span) {
    return span ? splitWords(document.text, *span).size() : 0;
}

/// What notes have told, by side.
class Told {
public:
    explicit Told(const std::vector<Divergence>& notes) {
        constexpr double kSure = .45;
        for (const Divergence& note : notes) {
            if (isOmission(note))
                leftOut_.add(note.source, note.confidence);
            if (note.check == "words-added")
                putIn_.add(note.target, note.confidence);
            if (isTint(note) || !concernsMeaning(note) || note.confidence < kSure)
                continue;
            source_.add(note.source, note.confidence);
            target_.add(note.target, note.confidence);
        }
        for (ToldPlaces* places : {&leftOut_, &putIn_, &source_, &target_})
            places->sort();
    }

    [[nodiscard]] bool touch(const Divergence& note) const {
        return source_.touch(note.source) || target_.touch(note.target);
    }

    /// Whether a note on one side lies within a surer one on words that this side has alone.
    [[nodiscard]] bool hold(const Divergence& note) const {
        if (note.isOnDocument() || !concernsMeaning(note) || note.category == Category::Negation ||
            note.source.has_value() == note.target.has_value())
            return false;
        const bool isItself = isOmission(note) || note.check == "words-added";
        return !isItself &&
               (leftOut_.hold(note.source, note.confidence) || putIn_.hold(note.target, note.confidence));
    }

private:
    ToldPlaces leftOut_;
    ToldPlaces putIn_;
    ToldPlaces source_;
    ToldPlaces target_;
};

} // namespace

void dropEchoes(std::vector<Divergence>& notes, const Document& source, const Document& target) {
    constexpr std::size_t kFew = 3;
    const Told told(notes);
    std::erase_if(notes, [&](const Divergence& note) {
        const bool isShortTint =
            isTint(note) && wordsIn(source, note.source) <= kFew && wordsIn(target, note.target) <= 2 * kFew;
        return (isShortTint && told.touch(note)) || told.hold(note);
    });
}

} // namespace muqabala
