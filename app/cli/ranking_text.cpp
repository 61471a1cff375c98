#include "app/cli/ranking_text.h"

#include "app/cli/wording.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace muqabala::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr double kSure = 0.95;

/// A probability with as many decimals as mean anything.
double rounded(double value) {
    constexpr double kSteps = 1000;
    return std::round(value * kSteps) / kSteps;
}

std::string rightAligned(const std::string& text, std::size_t width) {
    return std::string(width - std::min(width, text.size()), ' ') + text;
}

std::string verdictOn(const app::Ranking& ranking) {
    if (ranking.candidates.empty())
        return "";
    const auto plausible = std::ranges::count_if(
        ranking.candidates, [](const app::Candidate& candidate) { return candidate.kinship.isPlausible(); });
    if (plausible == 0)
        return "None of them looks like its original.\n";
    if (ranking.candidates.front().probability >= kSure)
        return "The first is its original.\n";
    if (plausible > 1)
        return "The first " + std::to_string(plausible) +
               " look like its original; which it is cannot be told.\n";
    return "The first may be its original; it is not sure.\n";
}

} // namespace

std::string rankingAsText(const app::Ranking& ranking) {
    std::string text;
    for (const app::Candidate& candidate : ranking.candidates)
        text += rightAligned(percent(candidate.probability), 5) + "  " +
                rightAligned(percent(candidate.kinship.score), 5) + " of the sentences correspond  " +
                candidate.path + "\n";
    return text + verdictOn(ranking);
}

std::string rankingAsJson(const app::Ranking& ranking, const std::string& translation) {
    Json json = {{"format", "muqabala-match"}, {"version", 1}, {"translation", translation}};
    json["candidates"] = Json::array();
    for (const app::Candidate& candidate : ranking.candidates)
        json["candidates"].push_back({{"file", candidate.path},
                                      {"probability", rounded(candidate.probability)},
                                      {"kinship", rounded(candidate.kinship.score)},
                                      {"isPlausible", candidate.kinship.isPlausible()}});
    json["noneProbability"] = rounded(ranking.noneProbability);
    constexpr bool kEscapeAll = false;
    return json.dump(1, ' ', kEscapeAll, Json::error_handler_t::replace) + "\n";
}

} // namespace muqabala::cli
