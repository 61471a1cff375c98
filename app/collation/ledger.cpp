#include "app/collation/ledger.h"

namespace muqabala::app {

std::vector<LedgerEntry> ledgerOf(const Project& project, const Resources& resources) {
    return nameLedger(project.source, project.target, project.paragraphs, project.alignment,
                      detectionResources(resources));
}

} // namespace muqabala::app
