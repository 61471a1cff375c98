#pragma once

#include "app/review/session.h"

#include <QAbstractListModel>

namespace muqabala::review {

/// What became of a note.
enum class Standing { Open, Accepted, Dismissed, Own };

[[nodiscard]] Standing standingOf(const Remark& remark);

/// The notes of the session's project, in the order of the texts, those on the whole text first.
class NoteListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        CategoryRole = Qt::UserRole, ///< int of Category
        SeverityRole,                ///< int of Severity
        PairRole,                    ///< number of the pair, from 1; 0 for a note on the whole text
        SourceQuoteRole, ///< the words of the original, shortened; of mere marks with their neighbours; empty
                         ///< when there are none
        TargetQuoteRole, ///< the words of the translation, shortened
        OccurrencesRole, ///< how often it occurs, for a note on the whole text
        StandingRole,    ///< int of Standing
        RepeatedRole,    ///< bool: noted before
        QuoteCountRole,  ///< of how many texts there are words to quote: cheaper than the words
        IsSaidRole,      ///< bool: there is a comment or a suggestion
        CommentRole,     ///< a person's words
        SuggestionRole,  ///< a rendering that would do
    };

    explicit NoteListModel(const Session& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole is the reason in full.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void reload();
    [[nodiscard]] QVariant quote(const Remark& note, Side side) const;
    [[nodiscard]] QString spoken(const Remark& note, std::size_t number) const;

    const Session& session_;
    int count_ = 0; ///< as announced to the views
};

} // namespace muqabala::review
