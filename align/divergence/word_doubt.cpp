#include "align/divergence/word_doubt.h"

#include "align/divergence/light_words.h"
#include "corpus/text/utf8.h"

#include <algorithm>
#include <cmath>

namespace muqabala {

namespace {

/// Classes between which the unlikeliness of a support differs: a word in no dictionary, one in some, one of
/// which all renderings are known, a name.
enum class Bucket : std::uint8_t { Unknown, Unlisted, Known, Name, Count };

constexpr std::array<float, 11> kSupportSteps{.001F, .05F, .12F, .2F, .3F, .4F, .5F, .6F, .7F, .8F, .9F};
using Curve = std::array<double, kSupportSteps.size() + 1>;

// Natural logarithms of P(support | random sentence) / P(support | translation) by steps of support, measured
// on 1693 sentence pairs (NTREX-128, FLORES-200, TICO-19) and on the same originals with translations of like
// length of others; made monotone.
constexpr std::array<Curve, static_cast<std::size_t>(Bucket::Count)> kSourceCurves{{
    {.48, .4, .3, .1, 0, -.4, -.6, -.7, -.8, -1.1, -1.6, -3.2},
    {1.4, 1.4, 1.4, 1.1, .4, -.4, -.8, -1.2, -1.2, -1.3, -2.3, -4.0},
    {2.85, 2.85, 2.8, 2.0, 1.3, .1, .05, -1.2, -1.2, -1.2, -2.1, -3.3},
    {2.4, 1.4, 1.3, 1.15, 1.1, .3, -.4, -1.4, -1.4, -1.4, -2.0, -3.7},
}};
constexpr std::array<Curve, static_cast<std::size_t>(Bucket::Count)> kTargetCurves{{
    {1.2, 1.1, .4, 0, -.7, -1.2, -1.2, -1.4, -1.5, -1.6, -2.5, -2.9},
    {1.7, 1.7, 1.6, 0, -.1, -1.4, -1.7, -1.7, -1.7, -1.7, -2.4, -4.6},
    {2.0, 2.0, 2.0, 1.4, .9, -.2, -.6, -1.1, -1.1, -1.1, -2.2, -3.35},
    {2.0, 2.0, 2.0, 1.4, .9, -.2, -.6, -1.1, -1.1, -1.1, -2.2, -3.35},
}};

constexpr double kDoubtful = .35;    ///< unlikeliness from which on a word belongs to a run
constexpr float kGoodSupport = .45F; ///< of a word beside which the gap ends

Bucket bucketOf(const LinkedSide& side, std::size_t word) {
    switch (side.classes[word]) {
    case TypeClass::Name:
        return Bucket::Name;
    case TypeClass::Latin:
        return Bucket::Unknown;
    case TypeClass::NoHeadword:
        return side.known[word] ? Bucket::Known : Bucket::Unknown;
    default:
        return side.known[word] ? Bucket::Known : Bucket::Unlisted;
    }
}

// Weights of a logistic regression on the words of 16 news documents, as published and after a hurried hand,
// and of an article, with what revisers had noted; the intercept first, then in the order of DoubtFeature.
using Weights = std::array<double, std::tuple_size_v<DoubtFeatures> + 1>;
constexpr Weights kSourceWeights{-.850, .240, .035, .033,  .087, .170,  .003, .321,  .341,
                                 -.006, .120, .008, -.003, .144, -.130, .366, -.233, -.574};
constexpr Weights kTargetWeights{-.807, .131, -.005, -.017, .247,  -.200, .119, .089,  -.191,
                                 -.160, .173, -.037, .006,  -.647, 0,     0,    -.577, -.589};

double probabilityOf(const DoubtFeatures& features, const Weights& weights) {
    double sum = weights[0];
    for (std::size_t i = 0; i < features.size(); ++i)
        sum += weights[i + 1] * features[i];
    return 1 / (1 + std::exp(-sum));
}

/// Parts of names that translators spell or leave as they like.
bool isParticleOfName(std::string_view form) {
    constexpr auto kParticles = std::to_array<std::string_view>(
        {"al",  "Al", "el", "El", "bin", "Bin", "ibn", "Ibn", "van", "Van", "von",
         "Von", "de", "De", "du", "la",  "Mr",  "Mrs", "Ms",  "Dr",  "Sir"});
    return std::find(kParticles.begin(), kParticles.end(), form) != kParticles.end();
}

/// Whether a word belongs to a number or a date, which have checks of their own.
bool isOfNumber(const SideView& side, TextSpan word) {
    const auto holds = [word](const auto& item) { return item.span.overlaps(word); };
    return std::any_of(side.quantities.begin(), side.quantities.end(), holds) ||
           std::any_of(side.dates.begin(), side.dates.end(), holds);
}

/// Which words of a side carry content that may be lost.
std::vector<bool> judgedWords(const SideView& text, const LinkedSide& side) {
    std::vector<bool> judged(side.types.size());
    for (std::size_t word = 0; word < judged.size(); ++word) {
        const TextSpan span = text.words[word].span;
        judged[word] = isContent(side.classes[word]) && side.classes[word] != TypeClass::Number &&
                       !isParticleOfName(text.at(span)) && !isOfNumber(text, span);
    }
    return judged;
}

/// One side of a pair beside the other.
class DoubtReader {
public:
    DoubtReader(const PairView& pair, Side side)
        : isSource_(side == Side::Source),
          text_(isSource_ ? pair.source : pair.target),
          own_(isSource_ ? pair.links.source : pair.links.target),
          otherText_(isSource_ ? pair.target : pair.source),
          other_(isSource_ ? pair.links.target : pair.links.source) {
        const std::vector<bool> judged = judgedWords(text_, own_);
        for (std::uint32_t word = 0; word < judged.size(); ++word) {
            if (judged[word])
                content_.push_back(word);
        }
        unlikeliness_ = all(own_, judged, isSource_);
        otherUnlikeliness_ = all(other_, judgedWords(otherText_, other_), !isSource_);
    }

    [[nodiscard]] std::vector<WordDoubt> read() const {
        std::vector<WordDoubt> doubts;
        doubts.reserve(content_.size());
        for (std::size_t at = 0; at < content_.size(); ++at)
            doubts.push_back(doubtAt(at));
        return doubts;
    }

private:
    static std::vector<double> all(const LinkedSide& side, const std::vector<bool>& judged, bool isSource) {
        std::vector<double> values(side.types.size(), 0);
        const auto& curves = isSource ? kSourceCurves : kTargetCurves;
        for (std::size_t word = 0; word < values.size(); ++word) {
            if (!judged[word])
                continue;
            const auto step =
                std::upper_bound(kSupportSteps.begin(), kSupportSteps.end(), side.support[word]);
            values[word] = curves[static_cast<std::size_t>(bucketOf(side, word))]
                                 [static_cast<std::size_t>(step - kSupportSteps.begin())];
        }
        return values;
    }

    [[nodiscard]] double at(std::size_t index) const { return unlikeliness_[content_[index]]; }

    [[nodiscard]] WordDoubt doubtAt(std::size_t index) const {
        WordDoubt doubt;
        doubt.word = content_[index];
        const auto set = [&](DoubtFeature feature, double value) {
            doubt.features[static_cast<std::size_t>(feature)] = value;
        };
        const TypeClass typeClass = own_.classes[doubt.word];
        const std::string_view form = text_.at(text_.words[doubt.word].span);
        set(DoubtFeature::Unlikeliness, at(index));
        set(DoubtFeature::Before, index > 0 ? at(index - 1) : 0);
        set(DoubtFeature::After, index + 1 < content_.size() ? at(index + 1) : 0);
        set(DoubtFeature::Anchored, isAnchored(index) ? 1 : 0);
        set(DoubtFeature::PairDoubt, meanOfOthers(index));
        set(DoubtFeature::LengthExcess, lengthExcess());
        set(DoubtFeature::Letters, static_cast<double>(countCodePoints(form)));
        set(DoubtFeature::Unknown, bucketOf(own_, doubt.word) == Bucket::Unknown ? 1 : 0);
        set(DoubtFeature::Name, typeClass == TypeClass::Name ? 1 : 0);
        set(DoubtFeature::Adverb, form.ends_with("ly") ? 1 : 0);
        set(DoubtFeature::FewWords, 1.0 / static_cast<double>(content_.size()));
        set(DoubtFeature::Light, isLightWord(form, text_.document->language) ? 1 : 0);
        measureRun(index, set);
        measureGap(index, doubt, set);
        doubt.probability = probabilityOf(doubt.features, isSource_ ? kSourceWeights : kTargetWeights);
        return doubt;
    }

    template <class Set>
    void measureRun(std::size_t index, const Set& set) const {
        double sum = 0;
        double length = 0;
        const auto count = [&](std::size_t i) {
            sum += at(i);
            ++length;
        };
        if (at(index) > kDoubtful) {
            count(index);
            for (std::size_t i = index; i-- > 0 && at(i) > kDoubtful;)
                count(i);
            for (std::size_t i = index + 1; i < content_.size() && at(i) > kDoubtful; ++i)
                count(i);
        }
        set(DoubtFeature::RunSum, sum);
        set(DoubtFeature::RunLength, length);
    }

    [[nodiscard]] bool isWellLinked(std::uint32_t word) const {
        return own_.linked[word] >= 0 && own_.support[word] >= kGoodSupport;
    }

    [[nodiscard]] bool isAnchored(std::size_t index) const {
        return index > 0 && index + 1 < content_.size() && isWellLinked(content_[index - 1]) &&
               isWellLinked(content_[index + 1]);
    }

    /// The words of the other side between those with which the nearest well linked words are linked, and one
    /// beyond on either side.
    template <class Set>
    void measureGap(std::size_t index, WordDoubt& doubt, const Set& set) const {
        constexpr std::int64_t kBeyond = 2;
        const auto size = static_cast<std::int64_t>(other_.types.size());
        std::int64_t before = -1;
        std::int64_t behind = size;
        for (std::uint32_t word = content_[index]; word-- > 0;) {
            if (!isWellLinked(word))
                continue;
            before = own_.linked[word];
            break;
        }
        for (std::uint32_t word = content_[index] + 1; word < own_.types.size(); ++word) {
            if (!isWellLinked(word))
                continue;
            behind = own_.linked[word];
            break;
        }
        if (before > behind)
            std::swap(before, behind);
        doubt.gapBegin = static_cast<std::uint32_t>(std::max<std::int64_t>(0, before - kBeyond));
        doubt.gapEnd = static_cast<std::uint32_t>(std::min(size, behind + kBeyond + 1));
        double count = 0;
        double most = 0;
        for (std::uint32_t word = doubt.gapBegin; word < doubt.gapEnd; ++word) {
            if (otherUnlikeliness_[word] <= kDoubtful)
                continue;
            ++count;
            most = std::max(most, otherUnlikeliness_[word]);
        }
        set(DoubtFeature::FreeCount, count);
        set(DoubtFeature::FreeDoubt, most);
        set(DoubtFeature::GapEmpty, count == 0 ? 1 : 0);
    }

    [[nodiscard]] double meanOfOthers(std::size_t index) const {
        double sum = 0;
        for (std::size_t i = 0; i < content_.size(); ++i)
            sum += i == index ? 0 : at(i);
        return content_.size() < 2 ? 0 : sum / static_cast<double>(content_.size() - 1);
    }

    /// In standard deviations of the logarithm of the ratio of lengths.
    [[nodiscard]] double lengthExcess() const {
        constexpr double kMeanLogRatio = -.12; ///< of an Arabic text to its English original, in letters
        constexpr double kDeviation = .22;
        const auto letters = [](const SideView& side) {
            double count = 1;
            for (const TextSpan segment : side.segments)
                count += static_cast<double>(countCodePoints(side.at(segment)));
            return count;
        };
        const double ratio = std::log(letters(text_) / letters(otherText_));
        return (isSource_ ? ratio + kMeanLogRatio : ratio - kMeanLogRatio) / kDeviation;
    }

    bool isSource_;
    const SideView& text_;
    const LinkedSide& own_;
    const SideView& otherText_;
    const LinkedSide& other_;
    std::vector<std::uint32_t> content_;
    std::vector<double> unlikeliness_;
    std::vector<double> otherUnlikeliness_;
};

} // namespace

std::vector<WordDoubt> doubtsOf(const PairView& pair, Side side) {
    if (pair.links.source.types.empty() || pair.links.target.types.empty())
        return {};
    return DoubtReader(pair, side).read();
}

double unlikelinessOfNumber(float support) {
    constexpr float kFound = .3F;
    return support < kFound ? 1.2 : -2.5;
}

} // namespace muqabala
