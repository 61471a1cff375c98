#include "app/review/text/change_wording.h"

#include <QCoreApplication>

namespace muqabala::review {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(muqabala::review::ChangeWording)
public:
    /// With the number of a pair, or of a pair of paragraphs, for %1.
    static QString ofPair(ChangeKind kind);
    static QString ofParagraph(ChangeKind kind);
    /// Of changes that concern no pair in particular.
    static QString ofNote(ChangeKind kind);
};

QString Words::ofPair(ChangeKind kind) {
    switch (kind) {
    case ChangeKind::Merge:
        return tr("merge of pair %1");
    case ChangeKind::Split:
        return tr("split of pair %1");
    case ChangeKind::SplitSentence:
        return tr("split of a sentence in pair %1");
    case ChangeKind::JoinSentences:
        return tr("joining of sentences in pair %1");
    case ChangeKind::MoveBoundary:
        return tr("moved boundary of pair %1");
    case ChangeKind::Shift:
        return tr("shift from pair %1 on");
    case ChangeKind::Swap:
        return tr("exchange of translations in pair %1");
    case ChangeKind::Unlink:
        return tr("parting of pair %1");
    case ChangeKind::LinkCrossing:
        return tr("linking of pair %1");
    case ChangeKind::InsertEmpty:
        return tr("empty side in pair %1");
    case ChangeKind::Confirm:
        return tr("confirmation of pair %1");
    case ChangeKind::Unconfirm:
        return tr("withdrawn confirmation of pair %1");
    case ChangeKind::Reject:
        return tr("rejection of pair %1");
    case ChangeKind::Realign:
        return tr("new alignment from pair %1 on");
    default:
        return ofNote(kind);
    }
}

QString Words::ofParagraph(ChangeKind kind) {
    switch (kind) {
    case ChangeKind::Merge:
        return tr("merge of paragraph pair %1");
    case ChangeKind::Split:
        return tr("split of paragraph pair %1");
    case ChangeKind::MoveBoundary:
        return tr("moved boundary of paragraph pair %1");
    case ChangeKind::Shift:
        return tr("shift from paragraph pair %1 on");
    case ChangeKind::Unlink:
        return tr("parting of paragraph pair %1");
    default:
        return ofPair(kind);
    }
}

QString Words::ofNote(ChangeKind kind) {
    switch (kind) {
    case ChangeKind::AcceptNote:
        return tr("acceptance of a note");
    case ChangeKind::DismissNote:
        return tr("dismissal of a note");
    case ChangeKind::ReopenNote:
        return tr("reopening of a note");
    case ChangeKind::ChangeNote:
        return tr("change of a note");
    case ChangeKind::WriteNote:
        return tr("writing of a note");
    case ChangeKind::RemoveNote:
        return tr("removal of a note");
    case ChangeKind::ReadAgain:
        return tr("new reading of the texts");
    default:
        return {};
    }
}

} // namespace

QString nameOf(const Change& change) {
    const QString name =
        change.level == Level::Paragraph ? Words::ofParagraph(change.kind) : Words::ofPair(change.kind);
    return name.contains(QLatin1Char('%')) ? name.arg(change.pair) : name;
}

} // namespace muqabala::review
