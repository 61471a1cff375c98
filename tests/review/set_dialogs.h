#pragma once

#include "app/review/dialogs.h"

namespace muqabala::review::test {

/// Answers what a test has laid down.
class SetDialogs : public Dialogs {
public:
    QStringList filesToOpen(QWidget*) override { return toOpen; }
    QStringList originalAndTranslation(QWidget*) override { return toOpen; }
    QString fileToExport(QWidget*, const QString& suggestion) override {
        return suggested = suggestion, toExport;
    }
    QString fileToSaveAs(QWidget*, const QString& suggestion) override {
        return suggested = suggestion, toSave;
    }
    void showKeys(QWidget*) override {}
    void showAbout(QWidget*) override {}

    QStringList toOpen;
    QString toExport;
    QString toSave;
    QString suggested;
};

} // namespace muqabala::review::test
