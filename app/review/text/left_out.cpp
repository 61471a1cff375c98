#include "app/review/text/left_out.h"

#include <QCoreApplication>

#include <algorithm>

namespace muqabala::review {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muqabala::review::LeftOut)
public:
    static QString sentence(int count) {
        return tr("%Ln pairs with an empty side were left out.", nullptr, count);
    }
};

template <class Bead>
int oneSided(const std::vector<Bead>& beads) {
    return static_cast<int>(
        std::count_if(beads.begin(), beads.end(), [](const Bead& bead) { return bead.isOneSided(); }));
}

} // namespace

QString leftOut(const Project& project, Level level) {
    const int count =
        level == Level::Sentence ? oneSided(project.alignment.beads()) : oneSided(project.paragraphs.beads());
    return count == 0 ? QString() : Words::sentence(count);
}

} // namespace muqabala::review
