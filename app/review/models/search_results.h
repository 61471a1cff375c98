#pragma once

#include "app/review/jobs/job.h"
#include "app/review/models/place.h"
#include "app/review/models/text_search.h"

#include <QObject>

#include <optional>

namespace muqabala::review {

/// How what is looked for is read.
enum class SearchManner { Words, Pattern };

/// What the reader is looking for and where it was found; one of the places is the current one.
class SearchResults : public QObject {
    Q_OBJECT
public:
    SearchResults(const Session& session, Place& place, QObject* parent = nullptr);

    [[nodiscard]] const QString& query() const { return query_; }
    [[nodiscard]] const std::vector<SearchHit>& hits() const { return hits_; }
    /// Index among the hits; nothing before the first step or when there are none.
    [[nodiscard]] std::optional<std::size_t> current() const { return current_; }

    void setQuery(const QString& query);

    [[nodiscard]] SearchLevel level() const { return level_; }
    void setLevel(SearchLevel level);
    [[nodiscard]] SearchManner manner() const { return manner_; }
    void setManner(SearchManner manner);
    /// Why a pattern is none.
    [[nodiscard]] const std::optional<Error>& failure() const { return failure_; }

    /// To the next or previous place from where the reader is, going round at the ends.
    void goToNext();
    void goToPrevious();
    void goTo(std::size_t hit) { setCurrent(hit); }

signals:
    void changed();
    /// The current place is another: bring it into view.
    void currentChanged();

private:
    void begin();
    void follow();
    void prepare();
    void search();
    void setCurrent(std::size_t index);
    [[nodiscard]] std::size_t firstFromHere() const;

    const Session& session_;
    Place& place_;
    std::optional<TextSearch> search_; ///< made beside the window, or when first needed
    Job preparing_;
    QString query_;
    SearchLevel level_ = SearchLevel::Letters;
    SearchManner manner_ = SearchManner::Words;
    std::optional<Error> failure_;
    std::vector<SearchHit> hits_;
    std::optional<std::size_t> current_;
};

} // namespace muqabala::review
