#include "app/collation/ledger.h"

namespace muqabala::app {

std::vector<LedgerEntry> ledgerOf(const Project& project, const Resources& resources) {
    DetectionResources known{&resources.lexicon};
    known.learned = resources.learned ? &*resources.learned : nullptr;
    known.related = resources.related ? &*resources.related : nullptr;
    known.tables = resources.tables ? &*resources.tables : nullptr;
    return nameLedger(project.source, project.target, project.paragraphs, project.alignment, known);
}

} // namespace muqabala::app
