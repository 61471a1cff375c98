#include "app/review/commands/pair_editing.h"

#include "app/review/commands/action.h"
#include "corpus/edit/alignment_edits.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <memory>
#include <utility>

namespace muqabala::review {

namespace {

/// The segment that holds a byte of the text, or the nearest before it.
std::uint32_t segmentAt(const Document& document, std::uint32_t byte) {
    const auto behind =
        std::upper_bound(document.segments.begin(), document.segments.end(), byte,
                         [](std::uint32_t at, const Segment& segment) { return at < segment.span.begin; });
    return static_cast<std::uint32_t>(std::max<std::ptrdiff_t>(behind - document.segments.begin(), 1) - 1);
}

/// The pair of paragraphs in which a pair stands.
std::size_t paragraphPairOf(const Project& project, std::size_t pair) {
    const Bead& bead = project.alignment.beads().at(pair);
    const std::vector<ParagraphBead>& all = project.paragraphs.beads();
    const auto holds = [&](const ParagraphBead& paragraphs) {
        if (!bead.source.isEmpty())
            return paragraphs.source.contains({project.source.segments[bead.source.begin.value].paragraph});
        return paragraphs.target.contains({project.target.segments[bead.target.begin.value].paragraph});
    };
    return static_cast<std::size_t>(std::find_if(all.begin(), all.end(), holds) - all.begin());
}

/// The pairs around one that nobody has confirmed, as far as the next confirmed ones.
app::BeadRun unconfirmedAround(const Project& project, std::size_t pair) {
    const std::vector<Bead>& beads = project.alignment.beads();
    const auto isFixed = [&](std::size_t i) { return beads[i].status == PairStatus::Confirmed; };
    if (isFixed(pair))
        return {};
    std::size_t first = pair;
    while (first > 0 && !isFixed(first - 1))
        --first;
    std::size_t end = pair + 1;
    while (end < beads.size() && !isFixed(end))
        ++end;
    return {first, end - first};
}

std::vector<Bead> beadsOf(const Project& project, app::BeadRun run) {
    const std::vector<Bead>& beads = project.alignment.beads();
    if (run.first + run.count > beads.size())
        return {};
    const auto first = beads.begin() + static_cast<std::ptrdiff_t>(run.first);
    return {first, first + static_cast<std::ptrdiff_t>(run.count)};
}

} // namespace

PairEditing::PairEditing(Session& session, Place& place, const Work& work, QWidget& page)
    : QObject(&page),
      session_(session),
      place_(place),
      page_(page),
      work_(work) {
    connect(&session, &Session::projectReplaced, this, [this] {
        linkFrom_.reset();
        job_.cancel();
    });
    buildStatus();
    buildPairs();
    buildTexts();
    buildRealigning();
    buildParagraphs();
}

// ---- the actions

void PairEditing::buildStatus() {
    add("confirm", tr("&Confirm and go on"), {Qt::Key_Return, Qt::Key_Enter}, [this] { confirmAndGoOn(); });
    addEdit(
        "confirmAbove", tr("Confirm all &above"), {Qt::SHIFT | Qt::Key_Return},
        [](const Project& project, std::size_t pair) {
            return confirmAllBefore(project, Level::Sentence, pair);
        },
        tr("All pairs above are confirmed or rejected."));
    addEdit(
        "unconfirm", tr("Take confirmation &back"), {Qt::Key_Backspace},
        [](const Project& project, std::size_t pair) {
            return unconfirm(project, Level::Sentence, pair, pair);
        },
        tr("This pair is neither confirmed nor rejected."));
    addEdit(
        "reject", tr("&Reject"), {Qt::Key_R},
        [](const Project& project, std::size_t pair) {
            return muqabala::reject(project, Level::Sentence, pair, pair);
        },
        tr("This pair is rejected already."));
    onPairs_.push_back(nullptr);
}

void PairEditing::buildPairs() {
    addEdit(
        "merge", tr("&Merge with the next"), {Qt::Key_M},
        [](const Project& project, std::size_t pair) {
            return mergeWithNext(project, Level::Sentence, pair);
        },
        tr("There is no pair below to merge with."));
    addEdit(
        "mergeUp", tr("Merge with the &previous"), {Qt::SHIFT | Qt::Key_M},
        [](const Project& project, std::size_t pair) {
            return mergeWithPrevious(project, Level::Sentence, pair);
        },
        tr("There is no pair above to merge with."));
    addEdit(
        "split", tr("&Split"), {Qt::Key_S}, [this](const Project&, std::size_t) { return splitHere(); },
        tr("A pair of one sentence and one cannot be split: split a sentence at the caret (Shift+S), or part "
           "the pair (U)."));
    addEdit(
        "unlink", tr("P&art the two sides"), {Qt::Key_U},
        [](const Project& project, std::size_t pair) { return unlink(project, Level::Sentence, pair); },
        tr("This pair has only one side."));
    add("link", tr("&Link with another pair"), {Qt::Key_L}, [this] { link(); });
    addEdit(
        "swap", tr("E&xchange translations with the next"), {Qt::Key_X},
        [](const Project& project, std::size_t pair) { return swapTargets(project, Level::Sentence, pair); },
        tr("There is no pair below whose translation could be exchanged."));
    onPairs_.push_back(nullptr);
}

void PairEditing::buildTexts() {
    addEdit(
        "boundaryUp", tr("First sentence of this side &up"), {Qt::Key_BracketLeft},
        [this](const Project& project, std::size_t pair) {
            return moveBoundary(project, Level::Sentence, pair, side(), Move::Up);
        },
        tr("There is no pair above, or nothing on this side to move."));
    addEdit(
        "boundaryDown", tr("Last sentence of this side &down"), {Qt::Key_BracketRight},
        [this](const Project& project, std::size_t pair) {
            return moveBoundary(project, Level::Sentence, pair, side(), Move::Down);
        },
        tr("There is no pair below, or nothing on this side to move."));
    addEdit(
        "shiftUp", tr("This side up from &here"), {Qt::SHIFT | Qt::Key_BracketLeft, Qt::Key_BraceLeft},
        [this](const Project& project, std::size_t pair) {
            return shift(project, Level::Sentence, pair, side(), Move::Up);
        },
        tr("The texts of this side cannot move up from here."));
    addEdit(
        "shiftDown", tr("This side d&own from here"), {Qt::SHIFT | Qt::Key_BracketRight, Qt::Key_BraceRight},
        [this](const Project& project, std::size_t pair) {
            return shift(project, Level::Sentence, pair, side(), Move::Down);
        },
        tr("The texts of this side cannot move down from here."));
    addEdit(
        "insertEmpty", tr("&Insert an empty side"), {Qt::Key_I},
        [this](const Project& project, std::size_t pair) {
            return insertEmpty(project, Level::Sentence, pair, side());
        },
        tr("This side is empty already."));
    onPairs_.push_back(nullptr);
    addEdit(
        "splitSentence", tr("Split the sen&tence before the caret"), {Qt::SHIFT | Qt::Key_S},
        [this](const Project& project, std::size_t) {
            return place_.caret() ? muqabala::splitSentence(project, side(), place_.caret()->word.begin)
                                  : std::nullopt;
        },
        tr("Put the caret on a word inside a sentence: it would begin the second half."));
    addEdit(
        "joinSentences", tr("&Join the sentence with the next"), {Qt::SHIFT | Qt::Key_J},
        [this](const Project& project, std::size_t) -> std::optional<Change> {
            if (!place_.caret())
                return std::nullopt;
            const Document& document = side() == Side::Source ? project.source : project.target;
            return muqabala::joinSentences(project, side(), segmentAt(document, place_.caret()->word.begin));
        },
        tr("The sentence is the last of its paragraph."));
    onPairs_.push_back(nullptr);
}

void PairEditing::buildRealigning() {
    add("realign", tr("Align unconfirmed pairs here a&gain"), {Qt::CTRL | Qt::Key_R},
        [this] { realign(unconfirmedAround(session_.project(), pair())); });
    add("realignAll", tr("Align all unconfirmed pairs again"), {Qt::CTRL | Qt::SHIFT | Qt::Key_R}, [this] {
        realign({0, session_.project().alignment.beads().size()});
    });
}

void PairEditing::buildParagraphs() {
    constexpr auto kModifiers = Qt::CTRL | Qt::ALT;
    addParagraphEdit(
        "mergeParagraphs", tr("&Merge with the next"), {kModifiers | Qt::Key_M},
        [](const Project& project, std::size_t pair) {
            return mergeWithNext(project, Level::Paragraph, pair);
        },
        tr("There is no paragraph below to merge with."));
    addParagraphEdit(
        "splitParagraphs", tr("&Split"), {kModifiers | Qt::Key_S},
        [](const Project& project, std::size_t pair) { return splitPair(project, Level::Paragraph, pair); },
        tr("One paragraph and one cannot be split."));
    addParagraphEdit(
        "unlinkParagraphs", tr("P&art the two sides"), {kModifiers | Qt::Key_U},
        [](const Project& project, std::size_t pair) { return unlink(project, Level::Paragraph, pair); },
        tr("These paragraphs have only one side."));
    addParagraphEdit(
        "paragraphUp", tr("First paragraph of this side &up"), {kModifiers | Qt::Key_BracketLeft},
        [this](const Project& project, std::size_t pair) {
            return moveBoundary(project, Level::Paragraph, pair, side(), Move::Up);
        },
        tr("There is no paragraph above, or nothing on this side to move."));
    addParagraphEdit(
        "paragraphDown", tr("Last paragraph of this side &down"), {kModifiers | Qt::Key_BracketRight},
        [this](const Project& project, std::size_t pair) {
            return moveBoundary(project, Level::Paragraph, pair, side(), Move::Down);
        },
        tr("There is no paragraph below, or nothing on this side to move."));
    addParagraphEdit(
        "shiftParagraphsUp", tr("This side up from &here"), {kModifiers | Qt::SHIFT | Qt::Key_BracketLeft},
        [this](const Project& project, std::size_t pair) {
            return shift(project, Level::Paragraph, pair, side(), Move::Up);
        },
        tr("The paragraphs of this side cannot move up from here."));
    addParagraphEdit(
        "shiftParagraphsDown", tr("This side d&own from here"),
        {kModifiers | Qt::SHIFT | Qt::Key_BracketRight},
        [this](const Project& project, std::size_t pair) {
            return shift(project, Level::Paragraph, pair, side(), Move::Down);
        },
        tr("The paragraphs of this side cannot move down from here."));
}

QAction* PairEditing::add(const char* name, const QString& text, const QList<QKeySequence>& keys,
                          std::function<void()> act) {
    QAction* action = makePageAction(page_, name, text, keys);
    connect(action, &QAction::triggered, this, std::move(act));
    onPairs_.push_back(action);
    return action;
}

QAction* PairEditing::addEdit(const char* name, const QString& text, const QList<QKeySequence>& keys,
                              const Edit& edit, const QString& refusal) {
    return add(name, text, keys,
               [this, edit, refusal] { perform(edit(session_.project(), pair()), refusal); });
}

QAction* PairEditing::addParagraphEdit(const char* name, const QString& text, const QList<QKeySequence>& keys,
                                       const Edit& edit, const QString& refusal) {
    QAction* action = makePageAction(page_, name, text, keys);
    connect(action, &QAction::triggered, this, [this, edit, refusal] {
        perform(edit(session_.project(), paragraphPairOf(session_.project(), pair())), refusal);
    });
    onParagraphs_.push_back(action);
    return action;
}

void PairEditing::fillMenu(QMenu& menu) {
    for (QAction* action : onPairs_) {
        if (action == nullptr)
            menu.addSeparator();
        else
            menu.addAction(action);
    }
    QMenu* paragraphs = menu.addMenu(tr("Para&graphs"));
    for (QAction* action : onParagraphs_)
        paragraphs->addAction(action);
}

void PairEditing::setEnabled(bool enabled) {
    for (const std::vector<QAction*>* actions : {&onPairs_, &onParagraphs_}) {
        for (QAction* action : *actions) {
            if (action != nullptr)
                action->setEnabled(enabled);
        }
    }
}

// ---- what they do

void PairEditing::perform(std::optional<Change> change, const QString& refusal) {
    if (change)
        session_.perform(std::move(*change));
    else
        emit refused(refusal);
}

Side PairEditing::side() const {
    return place_.caret() ? place_.caret()->side : Side::Source;
}

/// Before the sentence of the caret, or where it is best when that is the first.
std::optional<Change> PairEditing::splitHere() const {
    const Project& project = session_.project();
    std::optional<SplitPlace> cut = splitPlace(project, Level::Sentence, pair());
    if (!cut || !place_.caret())
        return std::nullopt;
    const Bead& bead = project.alignment.beads().at(pair());
    const bool isSource = side() == Side::Source;
    const std::uint32_t segment =
        segmentAt(isSource ? project.source : project.target, place_.caret()->word.begin);
    if (segment > (isSource ? bead.source.begin.value : bead.target.begin.value))
        (isSource ? cut->source : cut->target) = segment;
    return splitPair(project, Level::Sentence, pair(), *cut);
}

void PairEditing::confirmAndGoOn() {
    const int next = place_.pair() + 1;
    if (std::optional<Change> change = muqabala::confirm(session_.project(), Level::Sentence, pair(), pair()))
        session_.perform(std::move(*change));
    place_.goToPair(next);
}

/// The first time it remembers the pair, the second time it links the two.
void PairEditing::link() {
    if (!linkFrom_) {
        linkFrom_ = place_.words();
        emit said(tr("Go to the pair that corresponds to pair %1 and press L again; L here leaves it.")
                      .arg(place_.pair() + 1));
        return;
    }
    const NotedWords from = *std::exchange(linkFrom_, std::nullopt);
    const std::optional<int> row = session_.page().rowAt(from.side, from.span.begin);
    if (!row || *row == place_.pair()) {
        emit said(tr("No pairs were linked."));
        return;
    }
    const auto first = static_cast<std::size_t>(*row);
    const bool isSource = !session_.project().alignment.beads().at(first).source.isEmpty() &&
                          !session_.project().alignment.beads().at(pair()).target.isEmpty();
    perform(isSource ? linkCrossing(session_.project(), Level::Sentence, first, pair())
                     : linkCrossing(session_.project(), Level::Sentence, pair(), first),
            tr("These two pairs cannot be linked."));
}

// ---- aligning again

void PairEditing::realign(app::BeadRun run) {
    if (run.count == 0) {
        emit refused(tr("This pair is confirmed: go to one that is not."));
        return;
    }
    emit realigning();
    job_.start([this, realign = work_.realign, project = session_.project(), run,
                before = beadsOf(session_.project(), run)](const std::stop_token& stop,
                                                           const Progress& progress) {
        auto found = std::make_shared<const Result<std::vector<Bead>>>(realign(project, run, stop, progress));
        return Job::Finish([this, run, before, found] { takeOver(run, before, *found); });
    });
}

void PairEditing::takeOver(app::BeadRun run, const std::vector<Bead>& before,
                           const Result<std::vector<Bead>>& found) {
    if (!found) {
        emit failed(found.error());
        return;
    }
    if (beadsOf(session_.project(), run) != before) {
        emit refused(tr("The pairs were edited meanwhile; they stay as they are."));
        return;
    }
    std::optional<Change> change =
        replaceBeads(session_.project(), run.first, run.first + run.count - 1, *found);
    if (change)
        session_.perform(std::move(*change));
    emit realigned(change ? static_cast<int>(run.count) : 0);
}

void PairEditing::cancel() {
    job_.cancel();
}

} // namespace muqabala::review
