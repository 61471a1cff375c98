#include "corpus/store/names.h"

#include <algorithm>
#include <array>

namespace muqabala::store {

namespace {

template <class Value>
struct Name {
    Value value;
    std::string_view name;
};

constexpr std::array kSides{Name<Side>{Side::Source, "source"}, Name<Side>{Side::Target, "target"}};

constexpr std::array kLevels{Name<Level>{Level::Sentence, "sentence"},
                             Name<Level>{Level::Paragraph, "paragraph"}};

constexpr std::array kStatuses{Name<PairStatus>{PairStatus::Unconfirmed, "unconfirmed"},
                               Name<PairStatus>{PairStatus::Confirmed, "confirmed"},
                               Name<PairStatus>{PairStatus::Rejected, "rejected"}};

constexpr std::array kRoles{Name<ParagraphRole>{ParagraphRole::Title, "title"},
                            Name<ParagraphRole>{ParagraphRole::Body, "body"}};

constexpr std::array kFrontMatterKinds{Name<FrontMatterKind>{FrontMatterKind::SitePath, "site-path"},
                                       Name<FrontMatterKind>{FrontMatterKind::Title, "title"},
                                       Name<FrontMatterKind>{FrontMatterKind::Date, "date"},
                                       Name<FrontMatterKind>{FrontMatterKind::Publication, "publication"},
                                       Name<FrontMatterKind>{FrontMatterKind::Author, "author"},
                                       Name<FrontMatterKind>{FrontMatterKind::Translator, "translator"},
                                       Name<FrontMatterKind>{FrontMatterKind::Url, "url"},
                                       Name<FrontMatterKind>{FrontMatterKind::Other, "other"}};

constexpr std::array kVerdicts{Name<VerdictKind>{VerdictKind::Open, "open"},
                               Name<VerdictKind>{VerdictKind::Accepted, "accepted"},
                               Name<VerdictKind>{VerdictKind::Dismissed, "dismissed"}};

template <class Value, std::size_t n>
std::string_view nameIn(const std::array<Name<Value>, n>& names, Value value) {
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const Name<Value>& name) { return name.value == value; });
    return found == names.end() ? std::string_view() : found->name;
}

template <class Value, std::size_t n>
std::optional<Value> valueIn(const std::array<Name<Value>, n>& names, std::string_view wanted) {
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const Name<Value>& name) { return name.name == wanted; });
    return found == names.end() ? std::nullopt : std::optional(found->value);
}

} // namespace

std::string_view nameOf(Side side) {
    return nameIn(kSides, side);
}

std::string_view nameOf(Level level) {
    return nameIn(kLevels, level);
}

std::string_view nameOf(PairStatus status) {
    return nameIn(kStatuses, status);
}

std::string_view nameOf(ParagraphRole role) {
    return nameIn(kRoles, role);
}

std::string_view nameOf(FrontMatterKind kind) {
    return nameIn(kFrontMatterKinds, kind);
}

std::string_view nameOf(VerdictKind kind) {
    return nameIn(kVerdicts, kind);
}

std::string_view nameOf(Category category) {
    return categoryName(category);
}

std::string_view nameOf(Severity severity) {
    return severityName(severity);
}

template <>
std::optional<Side> named(std::string_view name) {
    return valueIn(kSides, name);
}

template <>
std::optional<Level> named(std::string_view name) {
    return valueIn(kLevels, name);
}

template <>
std::optional<PairStatus> named(std::string_view name) {
    return valueIn(kStatuses, name);
}

template <>
std::optional<ParagraphRole> named(std::string_view name) {
    return valueIn(kRoles, name);
}

template <>
std::optional<FrontMatterKind> named(std::string_view name) {
    return valueIn(kFrontMatterKinds, name);
}

template <>
std::optional<VerdictKind> named(std::string_view name) {
    return valueIn(kVerdicts, name);
}

template <>
std::optional<Category> named(std::string_view name) {
    return categoryByName(name);
}

template <>
std::optional<Severity> named(std::string_view name) {
    return severityByName(name);
}

} // namespace muqabala::store
