#include "app/review/jobs/collator.h"

#include "align/divergence/settings.h"

#include <utility>

namespace muqabala::review {

Result<Collated> Collator::operator()(const app::Input& input, const std::stop_token& stop,
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
    std::erase_if(collation->project.divergences,
                  [](const Divergence& note) { return !isShownAt(Setting::Precise, note); });
    return Collated{std::move(collation).value(), loaded_->resources.missing};
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

} // namespace muqabala::review
