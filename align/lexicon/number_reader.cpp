#include "align/lexicon/number_reader.h"

#include <cmath>
#include <optional>

namespace muqabala {

namespace {

using enum NumeralRole;

/// Composes the numerals of a text to quantities, from left to right, the longest each time.
///
/// A number is a chain of groups below 1000, each with its scale ("three hundred and twenty-five thousand"),
/// scales falling. English says tens before units; Arabic says units, then و and tens, and joins every
/// further part with و. A fraction behind "and a" or و adds to what stands before it: مليون ونصف is 1 500
/// 000.
class NumberReader {
public:
    NumberReader(std::span<const Numeral> numerals, bool isArabic)
        : numerals_(numerals),
          isArabic_(isArabic) {}

    [[nodiscard]] bool atEnd() const { return next_ >= numerals_.size(); }

    /// The quantity that begins here, or nothing and one word passed over.
    std::optional<Quantity> read() {
        first_ = next_;
        quantity_ = Quantity{};
        last_ = Last::Nothing;
        group_ = total_ = lastScale_ = 0;
        if (!begin()) {
            next_ = first_ + 1;
            return std::nullopt;
        }
        while (extend()) {
        }
        return finish();
    }

private:
    static constexpr std::size_t kNever = static_cast<std::size_t>(-1) / 2;

    enum class Last { Nothing, Unit, Tens, Hundred, Closed, Scale };

    [[nodiscard]] const Numeral& peek(std::size_t ahead = 0) const {
        static constexpr Numeral kEnd{};
        return next_ + ahead < numerals_.size() ? numerals_[next_ + ahead] : kEnd;
    }

    void take() {
        const Numeral& numeral = numerals_[next_++];
        if (quantity_.span.isEmpty())
            quantity_.span = numeral.span;
        quantity_.span.end = numeral.span.end;
        quantity_.isOrdinal = quantity_.isOrdinal || numeral.isOrdinal;
        const bool digits = numeral.role == Digits;
        hasDigits_ = hasDigits_ || digits;
        hasWords_ = hasWords_ || !digits;
    }

    bool begin() {
        hasDigits_ = hasWords_ = false;
        const Numeral& numeral = peek();
        switch (numeral.role) {
        case Article:
            return beginWithArticle();
        case Digits:
            return open(numeral.value, Last::Closed);
        case Unit:
            return open(numeral.value, Last::Unit);
        case Ten:
            return open(numeral.value, Last::Closed);
        case Tens:
            return open(numeral.value, isArabic_ ? Last::Closed : Last::Tens);
        case Hundred:
            return open(numeral.value, Last::Hundred);
        case Scale:
            return openScale();
        case Fixed:
            quantity_.isRounded = true;
            return open(numeral.value, Last::Closed);
        case Plural:
            return openVague();
        case Fraction:
            return openFraction();
        case Several:
            return openSeveral();
        default:
            return false;
        }
    }

    bool open(double value, Last last) {
        quantity_.otherReading = peek().otherReading;
        group_ = value;
        last_ = last;
        take();
        return true;
    }

    bool beginWithArticle() {
        const Numeral& counted = peek(1);
        const bool counts = counted.role == Hundred || counted.role == Scale;
        if (!counts)
            return false;
        take();
        return begin();
    }

    bool openScale() {
        quantity_.otherReading = peek().otherReading;
        total_ = peek().value;
        // The scale of ألفان and مليونان is that of half of them.
        const bool isDual = isArabic_ && peek().value >= 1e3 && std::fmod(std::log10(peek().value), 3) > 0.1;
        lastScale_ = isDual ? total_ / 2 : total_;
        last_ = Last::Scale;
        take();
        return true;
    }

    /// Thousands; tens of thousands; عشرات الآلاف.
    bool openVague() {
        group_ = 1;
        do {
            group_ *= peek().value;
            take();
            if (peek().role == Of && peek(1).role == Plural)
                take();
        } while (peek().role == Plural && !peek().isJoined);
        quantity_.isVague = true;
        last_ = Last::Closed;
        return true;
    }

    /// Several thousand.
    bool openSeveral() {
        const Numeral& counted = peek(1);
        if (counted.role != Hundred && counted.role != Scale)
            return false;
        group_ = counted.value == 12 ? 10 : counted.value;
        quantity_.isVague = true;
        last_ = Last::Closed;
        takeThrough(1);
        return true;
    }

    /// Half; half a million; ربع مليون.
    bool openFraction() {
        group_ = peek().value;
        last_ = Last::Closed;
        take();
        const std::size_t ahead = peek().role == Article ? 1 : 0;
        if (peek(ahead).role == Scale || peek(ahead).role == Hundred) {
            while (peek().role == Article)
                take();
            group_ *= peek().value;
            take();
        }
        return true;
    }

    bool extend() {
        if (quantity_.isVague || quantity_.isRounded)
            return false;
        return addFraction() || multiply() || (isArabic_ ? addArabic() : addEnglish());
    }

    [[nodiscard]] double magnitude() const { return last_ == Last::Scale ? lastScale_ : 1; }

    /// "and a" before an English fraction; before an Arabic one the noun that is counted: ثلاث سنوات ونصف.
    [[nodiscard]] std::size_t wordsBeforeFraction() const {
        if (isArabic_) {
            const bool hasNoun =
                peek().role == Other && !peek().span.isEmpty() && last_ != Last::Scale && group_ < 20;
            return hasNoun ? 1 : 0;
        }
        if (peek().role != And)
            return kNever;
        return peek(1).role == Article ? 2 : 1;
    }

    /// "… and a half", ونصف: half of the last scale, or of one.
    bool addFraction() {
        std::size_t ahead = wordsBeforeFraction();
        const Numeral& fraction = peek(ahead);
        const bool isPartItself = total_ + group_ < 1;
        if (isPartItself || fraction.role != Fraction || (isArabic_ && !fraction.isJoined))
            return false;
        const double addition = fraction.value * magnitude();
        (last_ == Last::Scale ? total_ : group_) += addition;
        const bool hadScale = last_ == Last::Scale;
        while (ahead-- > 0)
            take();
        take();
        if (isArabic_ && hadScale && peek().role == Scale && !peek().isJoined)
            take(); // مليون ونصف المليون
        last_ = hadScale ? Last::Scale : Last::Closed;
        quantity_.otherReading.reset();
        return true;
    }

    /// A scale behind its group: "twenty-five thousand", ثلاثة آلاف; in English a hundred, too.
    bool multiply() {
        const std::size_t ahead = peek().role == Hyphen ? 1 : 0;
        const Numeral& scale = peek(ahead);
        if (scale.isJoined || last_ == Last::Scale || last_ == Last::Nothing || quantity_.isOrdinal)
            return false;
        if (scale.role == Hundred)
            return multiplyHundred(ahead);
        if (scale.role != Scale && scale.role != Plural)
            return false;
        if (lastScale_ != 0 && scale.value >= lastScale_)
            return false;
        const double factor = scale.role == Plural && scale.value < 1e3 ? 0 : scale.value;
        if (factor == 0)
            return false;
        total_ += group_ * factor;
        lastScale_ = factor;
        group_ = 0;
        last_ = Last::Scale;
        quantity_.otherReading.reset();
        takeThrough(ahead);
        return true;
    }

    bool multiplyHundred(std::size_t ahead) {
        const Numeral& hundred = peek(ahead);
        const bool isMultiplier = hundred.value == 100 && !hundred.isDefinite;
        if (!isMultiplier || hasDigits_ || last_ == Last::Hundred || group_ >= 100 || group_ < 1)
            return false;
        group_ *= 100;
        last_ = Last::Hundred;
        takeThrough(ahead);
        return true;
    }

    void takeThrough(std::size_t ahead) {
        for (std::size_t i = 0; i <= ahead; ++i)
            take();
    }

    /// خمسة عشر, خمسة وعشرون, مئة وخمسة, ألف ومئتان, مليون وألف.
    bool addArabic() {
        const Numeral& part = peek();
        if (last_ == Last::Unit && part.role == Ten && !part.isJoined)
            return add(part.value, Last::Closed);
        if (last_ == Last::Unit && part.role == Tens && part.isJoined)
            return add(part.value, Last::Closed);
        if (!part.isJoined || part.isOrdinal != quantity_.isOrdinal)
            return false;
        if (last_ == Last::Scale && part.role == Digits && part.value < lastScale_)
            return add(part.value, Last::Closed);
        if (last_ == Last::Scale && part.role == Scale && part.value < lastScale_) {
            total_ += part.value;
            lastScale_ = part.value;
            take();
            return true;
        }
        return addBelow(part);
    }

    /// twenty-three, a hundred and five, two thousand and fourteen.
    bool addEnglish() {
        const std::size_t ahead = peek().role == And || peek().role == Hyphen ? 1 : 0;
        const Numeral& part = peek(ahead);
        const bool isHyphen = ahead == 1 && peek().role == Hyphen;
        if (last_ == Last::Tens) {
            const bool fits = part.role == Unit && part.value > 0 && (ahead == 0 || isHyphen);
            return fits && addThrough(ahead, part.value, Last::Closed);
        }
        if (isHyphen || hasDigits_)
            return false;
        return fitsBelow(part) && addThrough(ahead, part.value, lastOf(part));
    }

    [[nodiscard]] bool fitsBelow(const Numeral& part) const {
        const bool belowHundred = part.role == Unit || part.role == Ten || part.role == Tens;
        if (last_ == Last::Hundred)
            return belowHundred;
        return last_ == Last::Scale && lastScale_ > 100 && (belowHundred || part.role == Hundred);
    }

    /// Whether a scale as large as the last one follows: in مليونين وثلاثة ملايين a new number has begun.
    [[nodiscard]] bool startsNewScale() const {
        const Numeral& next = peek(1);
        const bool isScale = next.role == Scale || next.role == Plural;
        return last_ == Last::Scale && isScale && !next.isJoined && next.value >= lastScale_;
    }

    [[nodiscard]] Last lastOf(const Numeral& part) const {
        if (part.role == Unit)
            return Last::Unit;
        if (part.role == Tens && !isArabic_)
            return Last::Tens;
        return part.role == Hundred ? Last::Hundred : Last::Closed;
    }

    bool addBelow(const Numeral& part) {
        return fitsBelow(part) && !startsNewScale() && add(part.value, lastOf(part));
    }

    bool add(double value, Last last) { return addThrough(0, value, last); }

    bool addThrough(std::size_t ahead, double value, Last last) {
        group_ += value;
        last_ = last;
        quantity_.otherReading.reset();
        takeThrough(ahead);
        return true;
    }

    Quantity finish() {
        quantity_.value = total_ + group_;
        quantity_.form = QuantityForm::Words;
        if (hasDigits_)
            quantity_.form = hasWords_ ? QuantityForm::Mixed : QuantityForm::Digits;
        takeParts();
        if (peek().role == PerCent) {
            quantity_.isPercentage = true;
            take();
        }
        return quantity_;
    }

    /// two-thirds, one fifth, three quarters, ثلاثة أرباع.
    void takeParts() {
        const std::size_t ahead = peek().role == Hyphen ? 1 : 0;
        const Numeral& fraction = peek(ahead);
        const bool counts =
            quantity_.value >= 1 && quantity_.value < 10 && !quantity_.isOrdinal && !hasDigits_;
        if (!counts || fraction.isJoined)
            return;
        const bool isOrdinalPart =
            !isArabic_ && fraction.isOrdinal && fraction.otherReading && fraction.value > 2; // one-third
        if (isOrdinalPart || (fraction.role == Fraction && quantity_.value > 1)) {
            quantity_.value *= isOrdinalPart ? *fraction.otherReading : fraction.value;
            takeThrough(ahead);
            quantity_.isOrdinal = false;
        }
    }

    std::span<const Numeral> numerals_;
    bool isArabic_;
    std::size_t first_ = 0;
    std::size_t next_ = 0;
    Quantity quantity_;
    Last last_ = Last::Nothing;
    double group_ = 0; ///< the part below 1000 that is being read
    double total_ = 0; ///< what is read already, with its scales
    double lastScale_ = 0;
    bool hasDigits_ = false;
    bool hasWords_ = false;
};

} // namespace

std::vector<Quantity> composeNumbers(std::span<const Numeral> numerals, const Language& language) {
    std::vector<Quantity> quantities;
    for (NumberReader reader(numerals, language.is("ar")); !reader.atEnd();) {
        if (auto quantity = reader.read())
            quantities.push_back(*quantity);
    }
    return quantities;
}

} // namespace muqabala
