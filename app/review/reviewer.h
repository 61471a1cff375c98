#pragma once

#include "app/review/main_window.h"

#include <QObject>

#include <memory>

namespace muqabala::review {

/// The program as it runs: its window over the workspace. Widgets say their words when they are made; so when
/// the language changes, the window is made anew, where it was, over what was open.
class Reviewer : public QObject {
    Q_OBJECT
public:
    explicit Reviewer(Surroundings surroundings);
    ~Reviewer() override;

    [[nodiscard]] MainWindow& window() { return *window_; }

private:
    void makeAnew();

    Surroundings surroundings_;
    std::unique_ptr<MainWindow> window_;
};

} // namespace muqabala::review
