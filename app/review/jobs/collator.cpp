#include "app/review/jobs/collator.h"

#include <utility>

namespace muqabala::review {

Result<Collated> Collator::collate(const app::Input& input, const std::stop_token& stop,
                                   const Progress& progress) {
    Result<BilingualText> texts = app::readTexts(input);
    if (!texts)
        return std::move(texts).error();
    const std::lock_guard lock(mutex_);
    if (stop.stop_requested())
        return Error{.code = ErrorCode::Cancelled, .file = input.path};
    if (Status status = load(input.options.source, input.options.target); !status)
        return std::move(status).error();
    Result<app::Collation> collation =
        app::collate(std::move(texts).value(), loaded_->resources, app::Detection::Yes, stop, progress);
    if (!collation)
        return std::move(collation).error();
    return Collated{std::move(collation).value(), loaded_->resources.missing};
}

Result<std::vector<Bead>> Collator::realign(const Project& project, app::BeadRun run,
                                            const std::stop_token& stop, const Progress& progress) {
    const std::lock_guard lock(mutex_);
    if (Status status = load(project.source.language, project.target.language); !status)
        return std::move(status).error();
    return app::realign(project, run, loaded_->resources, stop, progress);
}

Result<std::vector<Divergence>> Collator::check(const Project& project, const std::stop_token& stop) {
    const std::lock_guard lock(mutex_);
    if (stop.stop_requested())
        return Error{.code = ErrorCode::Cancelled, .file = project.target.name};
    if (Status status = load(project.source.language, project.target.language); !status)
        return std::move(status).error();
    return app::detectIn(project, loaded_->resources);
}

Result<app::Reimport> Collator::reread(const Project& older, const app::Input& input,
                                       const std::stop_token& stop, const Progress& progress) {
    Result<BilingualText> texts = app::readTexts(input);
    if (!texts)
        return std::move(texts).error();
    const std::lock_guard lock(mutex_);
    if (Status status = load(input.options.source, input.options.target); !status)
        return std::move(status).error();
    return app::reimport(older, {std::move(texts->source), std::move(texts->target)}, loaded_->resources,
                         stop, progress);
}

Result<std::vector<LedgerEntry>> Collator::ledger(const Project& project) {
    const std::lock_guard lock(mutex_);
    if (Status status = load(project.source.language, project.target.language); !status)
        return std::move(status).error();
    return app::ledgerOf(project, loaded_->resources);
}

app::PairWords Collator::linkWords(const app::Excerpt& excerpt) {
    const std::lock_guard lock(mutex_);
    if (!load(excerpt.project.source.language, excerpt.project.target.language))
        return {};
    return app::linkWords(excerpt, loaded_->resources);
}

Status Collator::load(const Language& source, const Language& target) {
    if (loaded_ && loaded_->source == source && loaded_->target == target)
        return std::monostate{};
    Result<app::Resources> resources = app::loadResources(source, target, app::Spelling::Load);
    if (!resources)
        return std::move(resources).error();
    loaded_ = std::make_unique<Loaded>(Loaded{source, target, std::move(resources).value()});
    return std::monostate{};
}

Work workOf(const std::shared_ptr<Collator>& collator) {
    return {
        .collate = [collator](const auto& input, const auto& stop,
                              const auto& progress) { return collator->collate(input, stop, progress); },
        .realign =
            [collator](const auto& project, auto run, const auto& stop, const auto& progress) {
                return collator->realign(project, run, stop, progress);
            },
        .check = [collator](const auto& project, const auto& stop) { return collator->check(project, stop); },
        .reread = [collator](const auto& older, const auto& input, const auto& stop,
                             const auto& progress) { return collator->reread(older, input, stop, progress); },
        .ledger = [collator](const auto& project) { return collator->ledger(project); },
        .linkWords = [collator](const auto& excerpt) { return collator->linkWords(excerpt); }};
}

} // namespace muqabala::review
