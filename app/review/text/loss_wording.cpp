#include "app/review/text/loss_wording.h"

#include "app/review/text/shown_text.h"

#include <QCoreApplication>

namespace muqabala::review {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(muqabala::review::LossWording)
public:
    static QString line(Loss::Kind kind);
};

/// With what it was for %1.
QString Words::line(Loss::Kind kind) {
    switch (kind) {
    case Loss::Kind::Pair:
        return tr("What was said of the pair %1");
    case Loss::Kind::ParagraphPair:
        return tr("What was said of the paragraphs %1");
    case Loss::Kind::Crossing:
        return tr("The link of the moved passage %1");
    case Loss::Kind::Note:
        return tr("Your note on %1");
    case Loss::Kind::PartOfNote:
        return tr("A part of your note on %1");
    case Loss::Kind::Verdict:
        return tr("Your judgement on %1");
    }
    return {};
}

constexpr qsizetype kLength = 60; // characters that are quoted

QString quoted(std::string_view text) {
    const QString words = toQString(text).simplified();
    return isolated(words.size() > kLength ? words.left(kLength) + QStringLiteral("…") : words);
}

QString quoted(const Project& project, const Bead& bead) {
    if (!bead.source.isEmpty())
        return quoted(project.source.at(project.source.segments.at(bead.source.begin.value).span));
    return quoted(project.target.at(project.target.segments.at(bead.target.begin.value).span));
}

QString quoted(const Project& project, const ParagraphBead& bead) {
    if (!bead.source.isEmpty())
        return quoted(project.source.at(project.source.paragraphs.at(bead.source.begin.value).span));
    return quoted(project.target.at(project.target.paragraphs.at(bead.target.begin.value).span));
}

QString quoted(const Project& project, const Note& note) {
    if (!note.source.empty())
        return quoted(project.source.at(note.source.front()));
    if (!note.target.empty())
        return quoted(project.target.at(note.target.front()));
    return quoted(note.comment);
}

/// The words that a judged divergence was about; the comment on it where it is not found any more.
QString quoted(const Project& project, const Verdict& verdict) {
    for (const Divergence& divergence : project.divergences) {
        if (divergence.id == verdict.divergence)
            return quoted(divergence.reason);
    }
    return quoted(verdict.comment);
}

} // namespace

QString lineOf(const Loss& loss, const Project& older) {
    QString line = Words::line(loss.kind);
    switch (loss.kind) {
    case Loss::Kind::Pair:
        return line.arg(quoted(older, older.alignment.beads().at(loss.place)));
    case Loss::Kind::ParagraphPair:
        return line.arg(quoted(older, older.paragraphs.beads().at(loss.place)));
    case Loss::Kind::Crossing:
        return line.arg(quoted(older, older.crossings.at(loss.place)));
    case Loss::Kind::Note:
    case Loss::Kind::PartOfNote:
        return line.arg(quoted(older, older.notes.at(loss.place)));
    case Loss::Kind::Verdict:
        return line.arg(quoted(older, older.verdicts.at(loss.place)));
    }
    return line;
}

} // namespace muqabala::review
