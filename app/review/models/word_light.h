#pragma once

#include "app/collation/pair_words.h"
#include "app/review/jobs/collator.h"
#include "app/review/jobs/job.h"
#include "app/review/models/place.h"
#include "app/review/session.h"

#include <QObject>

#include <array>
#include <compare>
#include <map>
#include <optional>
#include <vector>

namespace muqabala::review {

/// Which words of a pair correspond: those that light up with the word under the caret or the pointer, and
/// those that have no counterpart. Found beside the window for the pairs that are looked at, and remembered.
class WordLight : public QObject {
    Q_OBJECT
public:
    WordLight(const Session& session, const Place& place, const Work& work, QObject* parent = nullptr);

    /// The words that correspond to the one under the pointer, else the caret, it included; on one side.
    [[nodiscard]] const std::vector<TextSpan>& lit(Side side) const {
        return lit_[static_cast<std::size_t>(side)];
    }
    /// The words of a row that carry content and have no counterpart; null while it is not known. Asks for
    /// the row.
    [[nodiscard]] const std::vector<TextSpan>* alone(int row, Side side);
    /// What is told of the lit words, in a line: "“only” has no counterpart"; empty when nothing is known.
    [[nodiscard]] QString sentence() const;

    /// The word under the pointer; none.
    void point(std::optional<NotedWords> word, int row);
    void pointNowhere();

signals:
    void changed();

private:
    /// A pair by the bytes it covers, which edits elsewhere leave alone.
    struct Key {
        TextSpan source;
        TextSpan target;
        friend auto operator<=>(const Key&, const Key&) = default;
    };
    [[nodiscard]] Key keyOf(int row) const;
    [[nodiscard]] const app::PairWords* wordsOf(int row);
    void ask(int row);
    void work();
    void light();

    const Session& session_;
    const Place& place_;
    Work work_;
    Job job_;
    std::map<Key, app::PairWords> known_;
    std::vector<int> asked_; ///< rows, the one asked for last at the end
    std::optional<NotedWords> pointed_;
    int pointedRow_ = 0;
    std::array<std::vector<TextSpan>, 2> lit_;
};

} // namespace muqabala::review
