#pragma once

#include "app/review/recent_files.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace muqabala::review {

/// What there is while nothing is open: how to begin.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    enum class Sample { Installed, Missing };
    WelcomePage(const RecentFiles& recent, Sample sample, QWidget* parent = nullptr);

signals:
    void openWanted();
    void openTwoWanted();
    void pasteWanted();
    void sampleWanted();
    void recentWanted(const QStringList& paths);

private:
    void buildWords(QVBoxLayout& layout);
    void buildButtons(QVBoxLayout& layout, Sample sample);
    void fillRecent();

    const RecentFiles& recent_;
    QWidget* recentList_ = nullptr;
};

} // namespace muqabala::review
