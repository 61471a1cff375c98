#pragma once

#include "app/collation/collate.h"
#include "app/review/models/reading_page.h"

#include <QCoreApplication>
#include <QString>

namespace muqabala::review {

/// The words for what the core knows only as values; everything a reader sees is translatable.
class Wording {
    Q_DECLARE_TR_FUNCTIONS(muqabala::review::Wording)
public:
    /// The language that the words of the window are in.
    [[nodiscard]] static Language uiLanguage();

    /// What went wrong, where, and what to do about it, in a sentence or two.
    [[nodiscard]] static QString failure(const Error& error);

    [[nodiscard]] static QString category(Category category);
    [[nodiscard]] static QString severity(Severity severity);
    [[nodiscard]] static QString side(Side side);
    /// The language's name in the language of the window, e.g. "Arabic".
    [[nodiscard]] static QString language(const Language& language);

    /// "2–1": segments of the original and of the translation.
    [[nodiscard]] static QString kind(const Bead& bead);
    /// "0.83", rounded down so that only certainty reads as 1.00.
    [[nodiscard]] static QString probability(double probability);
    /// What stands below the number of a pair: "2–1 0.83"; that it is confirmed or rejected in the place of
    /// the probability, and for a pair with an empty side the pair that it crosses to.
    [[nodiscard]] static QString pairLabel(const PageRow& row);
    [[nodiscard]] static QString status(PairStatus status);

    /// What is to be said: the reason of the check, or what a person wrote.
    [[nodiscard]] static QString reason(const Remark& remark);
    /// "accepted", "dismissed", "open"; "own note" of what a person wrote.
    [[nodiscard]] static QString standing(const Remark& remark);
    /// What is known of a note besides its reason: "Number · Critical · 97 % sure · accepted by Leila".
    [[nodiscard]] static QString noteHeading(const Remark& remark);
    [[nodiscard]] static QString notes(std::size_t count);
    /// "31 notes, 12 open"; while all are open, or none, only how many there are.
    [[nodiscard]] static QString noteCounts(const std::vector<Remark>& remarks);
    [[nodiscard]] static QString doubtfulPairs(int count);
    /// "Pair 12 of 103 · 2–1 · 0.83 · 3 notes".
    [[nodiscard]] static QString place(const ReadingPage& page, int row);
    /// The same for the ear: "pair 12, 2 to 1, probability 0.83, 3 notes".
    [[nodiscard]] static QString spokenPlace(const ReadingPage& page, int row);

    /// One sentence on what a collation has found, and where to look first.
    [[nodiscard]] static QString found(const ReadingPage& page);
    /// Without its folder.
    [[nodiscard]] static QString fileName(const Document& document);
    /// What a document says about itself besides its title, in a line: publication, date, translator, …; if
    /// nothing, the name of its file.
    [[nodiscard]] static QString frontMatterLine(const Document& document);
    /// The same in full, a line each, with its labels.
    [[nodiscard]] static QString frontMatterInFull(const Document& document);
};

} // namespace muqabala::review
