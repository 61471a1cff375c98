#include "app/review/models/word_light.h"

#include "app/review/text/shown_text.h"

#include <QTimer>

#include <algorithm>
#include <memory>
#include <utility>

namespace muqabala::review {

namespace {

TextSpan spanOf(std::span<const Segment> segments) {
    return segments.empty() ? TextSpan() : TextSpan{segments.front().span.begin, segments.back().span.end};
}

} // namespace

WordLight::WordLight(const Session& session, const Place& place, const Work& work, QObject* parent)
    : QObject(parent),
      session_(session),
      place_(place),
      work_(work) {
    connect(&session, &Session::projectReplaced, this, [this] {
        job_.cancel();
        asked_.clear();
        known_.clear();
        pointNowhere();
    });
    connect(&session, &Session::changed, this, [this] {
        job_.cancel();
        asked_.clear();
        pointed_.reset();
    });
    connect(&place, &Place::caretChanged, this, &WordLight::light);
}

WordLight::Key WordLight::keyOf(int row) const {
    return {spanOf(session_.page().segments(row, Side::Source)),
            spanOf(session_.page().segments(row, Side::Target))};
}

const app::PairWords* WordLight::wordsOf(int row) {
    const auto known = known_.find(keyOf(row));
    if (known != known_.end())
        return &known->second;
    ask(row);
    return nullptr;
}

const std::vector<TextSpan>* WordLight::alone(int row, Side side) {
    const app::PairWords* words = wordsOf(row);
    if (words == nullptr)
        return nullptr;
    return side == Side::Source ? &words->sourceAlone : &words->targetAlone;
}

void WordLight::point(std::optional<NotedWords> word, int row) {
    const bool isSame =
        pointed_.has_value() == word.has_value() &&
        (!word || (pointed_->side == word->side && pointed_->span == word->span && pointedRow_ == row));
    if (isSame)
        return;
    pointed_ = word;
    pointedRow_ = row;
    light();
}

void WordLight::pointNowhere() {
    point(std::nullopt, 0);
}

void WordLight::ask(int row) {
    if (!work_.linkWords || session_.page().row(row).bead.isOneSided())
        return;
    std::erase(asked_, row);
    asked_.push_back(row);
    if (!job_.isRunning())
        QTimer::singleShot(0, this, &WordLight::work);
}

/// All rows that were asked for meanwhile, together.
void WordLight::work() {
    if (job_.isRunning() || asked_.empty())
        return;
    std::vector<std::pair<Key, app::Excerpt>> pairs;
    for (const int row : std::exchange(asked_, {})) {
        if (row < session_.page().rowCount())
            pairs.emplace_back(keyOf(row), app::excerptOf(session_.project(), session_.page().row(row).bead));
    }
    job_.start([this, link = work_.linkWords, pairs = std::move(pairs)](const std::stop_token& stop,
                                                                        const Progress&) {
        auto found = std::make_shared<std::map<Key, app::PairWords>>();
        for (const auto& [key, excerpt] : pairs) {
            if (!stop.stop_requested())
                (*found)[key] = link(excerpt);
        }
        return Job::Finish([this, found] {
            known_.merge(*found);
            light();
            work();
        });
    });
}

void WordLight::light() {
    const std::optional<Caret>& caret = place_.caret();
    std::optional<NotedWords> word = pointed_;
    if (!word && caret)
        word = NotedWords{caret->side, caret->word};
    lit_ = {};
    const int row = pointed_ ? pointedRow_ : place_.pair();
    const app::PairWords* words = word && row < session_.page().rowCount() ? wordsOf(row) : nullptr;
    if (words != nullptr) {
        for (const WordCorrespondence& link : words->links) {
            if ((word->side == Side::Source ? link.source : link.target) != word->span)
                continue;
            lit_[0].push_back(link.source);
            lit_[1].push_back(link.target);
        }
    }
    emit changed();
}

QString WordLight::sentence() const {
    if (lit_[0].empty())
        return {};
    const auto wordsOn = [this](Side side) {
        QStringList words;
        for (const TextSpan span : lit(side)) {
            const QString word = toQString(session_.page().document(side).at(span));
            if (!words.contains(word))
                words += word;
        }
        return isolated(words.join(QLatin1Char(' ')));
    };
    return wordsOn(Side::Source) + QStringLiteral(" \u2194 ") + wordsOn(Side::Target);
}

} // namespace muqabala::review
