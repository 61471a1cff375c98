#pragma once

#include "align/divergence/detect.h"
#include "corpus/project.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muqabala::testing {

/// Sentences side by side; an empty one is missing. Each pair is a paragraph.
using Pairs = std::vector<std::pair<std::string, std::string>>;

inline void appendSentence(Document& document, const std::string& sentence) {
    if (sentence.empty())
        return;
    if (!document.text.empty())
        document.text += "\n";
    const auto begin = static_cast<std::uint32_t>(document.text.size());
    document.text += sentence;
    const TextSpan span{begin, static_cast<std::uint32_t>(document.text.size())};
    const auto paragraph = static_cast<std::uint32_t>(document.paragraphs.size());
    document.paragraphs.push_back(
        {span, ParagraphRole::Body, static_cast<std::uint32_t>(document.segments.size()), 1});
    document.segments.push_back({span, paragraph});
}

/// An English original and an Arabic translation, aligned as they are given.
inline Project projectOf(const Pairs& pairs) {
    Project project;
    project.source.language = {"en"};
    project.target.language = {"ar"};
    std::vector<Bead> beads;
    std::vector<ParagraphBead> paragraphs;
    for (const auto& [source, target] : pairs) {
        const auto sources = static_cast<std::uint32_t>(project.source.segments.size());
        const auto targets = static_cast<std::uint32_t>(project.target.segments.size());
        appendSentence(project.source, source);
        appendSentence(project.target, target);
        const auto sourceEnd = static_cast<std::uint32_t>(project.source.segments.size());
        const auto targetEnd = static_cast<std::uint32_t>(project.target.segments.size());
        beads.push_back({{{sources}, {sourceEnd}}, {{targets}, {targetEnd}}, 1.0});
        paragraphs.push_back({{{sources}, {sourceEnd}}, {{targets}, {targetEnd}}, 1.0});
    }
    project.alignment = Alignment(std::move(beads));
    project.paragraphs = ParagraphAlignment(std::move(paragraphs));
    return project;
}

/// What a finding says: its check and the words it concerns on either side, "" where it concerns none.
struct Said {
    std::string check;
    std::string source;
    std::string target;

    friend bool operator==(const Said&, const Said&) = default;
};

inline void PrintTo(const Said& said, std::ostream* out) {
    *out << said.check << " [" << said.source << "] [" << said.target << "]";
}

inline std::vector<Divergence> divergencesIn(const Project& project,
                                             const DetectionResources& resources = {}) {
    return detect(project.source, project.target, project.paragraphs, project.alignment, resources,
                  project.crossings);
}

inline std::vector<Said> saidOf(const Project& project, const DetectionResources& resources = {}) {
    std::vector<Said> said;
    for (const Divergence& divergence : divergencesIn(project, resources))
        said.push_back(
            {divergence.check,
             divergence.source ? std::string(project.source.at(*divergence.source)) : std::string(),
             divergence.target ? std::string(project.target.at(*divergence.target)) : std::string()});
    return said;
}

inline std::vector<Said> found(const Pairs& pairs, const DetectionResources& resources = {}) {
    return saidOf(projectOf(pairs), resources);
}

} // namespace muqabala::testing
