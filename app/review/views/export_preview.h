#pragma once

#include "corpus/export/export.h"
#include "corpus/project.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace muqabala::review {

/// What an export would write: the beginning of the file as it would be, and what would be left out.
class ExportPreview : public QDialog {
    Q_OBJECT
public:
    ExportPreview(Project project, const ExportOptions& options, QWidget* parent);

signals:
    /// The reader wants the file: in the format of this extension, with these options.
    void exportWanted(const QString& extension, const muqabala::ExportOptions& options);

private:
    void refresh();
    [[nodiscard]] ExportOptions chosen() const;
    [[nodiscard]] QString summary(const Exported& exported) const;

    Project project_;
    ExportOptions options_;
    QComboBox* format_;
    QComboBox* level_;
    QCheckBox* oneSided_;
    QLabel* summary_;
    QPlainTextEdit* text_;
};

} // namespace muqabala::review
