#include "corpus/store/journal.h"

#include "corpus/store/project_json.h"

#include <limits>
#include <utility>

namespace muqabala::store {

namespace {

constexpr int kIndent = -1; // all on one line
constexpr int kDeepest = 8; // the journal's own JSON is less deep

Json jsonOf(const BeadSplice& splice) {
    return {{"edit", "beads"},
            {"first", splice.first},
            {"count", splice.count},
            {"beads", store::jsonOf(splice.beads)}};
}

Json jsonOf(const ParagraphSplice& splice) {
    return {{"edit", "paragraphs"},
            {"first", splice.first},
            {"count", splice.count},
            {"beads", store::jsonOf(splice.beads)}};
}

Json jsonOf(const CrossingsChange& change) {
    return {{"edit", "crossings"}, {"beads", store::jsonOf(change.crossings)}};
}

Json jsonOf(const SegmentSplit& split) {
    return {{"edit", "split"},
            {"side", nameOf(split.side)},
            {"segment", split.segment},
            {"first", store::jsonOf(split.first)},
            {"second", store::jsonOf(split.second)}};
}

Json jsonOf(const SegmentJoin& join) {
    return {{"edit", "join"}, {"side", nameOf(join.side)}, {"segment", join.segment}};
}

Json jsonOf(const VerdictChange& change) {
    return {{"edit", "verdict"},
            {"divergence", change.divergence},
            {"verdict", change.verdict ? store::jsonOf(*change.verdict) : Json()}};
}

Json jsonOf(const NoteChange& change) {
    return {{"edit", "note"},
            {"id", change.id},
            {"place", change.place},
            {"note", change.note ? store::jsonOf(*change.note) : Json()}};
}

Json jsonOf(const ProjectChange& change) {
    return {{"edit", "project"}, {"project", store::jsonOf(change.project)}};
}

std::size_t countFrom(const JsonReader& json) {
    return json.natural(std::numeric_limits<std::uint32_t>::max());
}

Edit editFrom(const JsonReader& json) {
    const std::string edit = json["edit"].text();
    if (edit == "beads")
        return BeadSplice{countFrom(json["first"]), countFrom(json["count"]), beadsFrom<Bead>(json["beads"])};
    if (edit == "paragraphs")
        return ParagraphSplice{countFrom(json["first"]), countFrom(json["count"]),
                               beadsFrom<ParagraphBead>(json["beads"])};
    if (edit == "crossings")
        return CrossingsChange{beadsFrom<Bead>(json["beads"])};
    if (edit == "split")
        return SegmentSplit{json["side"].oneOf<Side>(), json["segment"].natural(), spanFrom(json["first"]),
                            spanFrom(json["second"])};
    if (edit == "join")
        return SegmentJoin{json["side"].oneOf<Side>(), json["segment"].natural()};
    if (edit == "verdict")
        return VerdictChange{json["divergence"].text(), json["verdict"].maybe(verdictFrom)};
    if (edit == "note")
        return NoteChange{json["id"].text(), countFrom(json["place"]), json["note"].maybe(noteFrom)};
    if (edit == "project")
        return ProjectChange{projectFrom(json["project"])};
    json.reject();
    return {};
}

/// Nothing is kept of what is too deep.
bool isShallow(int depth, Json::parse_event_t /*event*/, const Json& /*parsed*/) {
    return depth <= kDeepest;
}

} // namespace

std::string editsAsJson(const std::vector<Edit>& edits) {
    Json array = Json::array();
    for (const Edit& edit : edits)
        array.push_back(std::visit([](const auto& value) { return jsonOf(value); }, edit));
    // What a system calls a file need not be UTF-8; all else is.
    return array.dump(kIndent, ' ', false, Json::error_handler_t::replace);
}

std::optional<std::vector<Edit>> editsFromJson(std::string_view text) {
    constexpr bool kThrows = false;
    const Json json = Json::parse(text, isShallow, kThrows);
    bool isSound = !json.is_discarded();
    std::vector<Edit> edits = JsonReader(json, isSound).list(editFrom);
    return isSound ? std::optional(std::move(edits)) : std::nullopt;
}

} // namespace muqabala::store
