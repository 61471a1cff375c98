#include "corpus/export/bead_table.h"

#include <array>
#include <charconv>

namespace muqabala {
namespace {

void appendProbability(std::string& table, double probability) {
    constexpr int kDecimals = 4;
    std::array<char, 32> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), probability,
                                            std::chars_format::fixed, kDecimals);
    table.append(digits.data(), end);
}

} // namespace

std::string writeBeadTable(const Alignment& alignment) {
    std::string table;
    for (const Bead& bead : alignment.beads()) {
        for (const std::uint32_t bound :
             {bead.source.begin.value, bead.source.end.value, bead.target.begin.value, bead.target.end.value})
            table += std::to_string(bound) + '\t';
        appendProbability(table, bead.probability);
        table += '\n';
    }
    return table;
}

} // namespace muqabala
