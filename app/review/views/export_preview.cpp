#include "app/review/views/export_preview.h"

#include "app/review/text/left_out.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace muqabala::review {

namespace {

constexpr int kShownBytes = 20'000; // of the file; more is not read anyway

/// As many whole characters as fit.
QString beginningOf(const std::string& bytes) {
    QString text = QString::fromUtf8(bytes.data(),
                                     std::min<qsizetype>(static_cast<qsizetype>(bytes.size()), kShownBytes));
    while (text.endsWith(QChar::ReplacementCharacter))
        text.chop(1);
    return static_cast<qsizetype>(bytes.size()) > kShownBytes ? text + QStringLiteral("\n…") : text;
}

} // namespace

ExportPreview::ExportPreview(Project project, const ExportOptions& options, QWidget* parent)
    : QDialog(parent),
      project_(std::move(project)),
      options_(options),
      format_(new QComboBox(this)),
      level_(new QComboBox(this)),
      oneSided_(new QCheckBox(tr("Pairs with an empty &side, too"), this)),
      summary_(new QLabel(this)),
      text_(new QPlainTextEdit(this)) {
    setObjectName(QStringLiteral("exportPreview"));
    setWindowTitle(tr("What an export writes"));
    setAttribute(Qt::WA_DeleteOnClose);
    format_->setObjectName(QStringLiteral("exportFormat"));
    format_->addItem(tr("Translation memory (TMX)"), QStringLiteral("tmx"));
    format_->addItem(tr("Table (TSV)"), QStringLiteral("tsv"));
    format_->addItem(tr("For programs (JSON)"), QStringLiteral("json"));
    format_->addItem(tr("Report (HTML)"), QStringLiteral("html"));
    level_->setObjectName(QStringLiteral("exportLevel"));
    level_->addItem(tr("Sentences"), static_cast<int>(Level::Sentence));
    level_->addItem(tr("Paragraphs"), static_cast<int>(Level::Paragraph));
    oneSided_->setObjectName(QStringLiteral("exportOneSided"));
    summary_->setObjectName(QStringLiteral("exportSummary"));
    summary_->setWordWrap(true);
    text_->setObjectName(QStringLiteral("exportText"));
    text_->setAccessibleName(tr("The beginning of the file"));
    text_->setReadOnly(true);
    text_->setLineWrapMode(QPlainTextEdit::NoWrap);
    text_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text_->setLayoutDirection(Qt::LeftToRight);

    auto* form = new QFormLayout;
    form->addRow(tr("&Format"), format_);
    form->addRow(tr("&Pairs of"), level_);
    form->addRow(oneSided_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* write = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    write->setObjectName(QStringLiteral("exportButton"));
    auto* all = new QVBoxLayout(this);
    all->addLayout(form);
    all->addWidget(summary_);
    all->addWidget(text_, 1);
    all->addWidget(buttons);
    constexpr QSize kStandard(820, 620);
    resize(kStandard);

    connect(format_, &QComboBox::currentIndexChanged, this, &ExportPreview::refresh);
    connect(level_, &QComboBox::currentIndexChanged, this, &ExportPreview::refresh);
    connect(oneSided_, &QCheckBox::toggled, this, &ExportPreview::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(write, &QPushButton::clicked, this, [this] {
        emit exportWanted(format_->currentData().toString(), chosen());
        close();
    });
    refresh();
}

ExportOptions ExportPreview::chosen() const {
    ExportOptions options = options_;
    options.level = static_cast<Level>(level_->currentData().toInt());
    options.oneSided = oneSided_->isChecked() ? OneSidedPairs::Include : OneSidedPairs::LeaveOut;
    return options;
}

void ExportPreview::refresh() {
    const QString extension = format_->currentData().toString();
    const bool isTmx = extension == QStringLiteral("tmx");
    level_->setEnabled(isTmx || extension == QStringLiteral("tsv"));
    oneSided_->setEnabled(isTmx);
    const std::optional<Format> format = formatByName(extension.toStdString());
    const Exported exported = write(project_, *format, chosen());
    text_->setPlainText(beginningOf(exported.bytes));
    summary_->setText(summary(exported));
}

QString ExportPreview::summary(const Exported& exported) const {
    QStringList lines{tr("%Ln bytes.", nullptr, static_cast<int>(exported.bytes.size()))};
    const bool leavesOut =
        format_->currentData().toString() == QStringLiteral("tmx") && !oneSided_->isChecked();
    if (leavesOut && !leftOut(project_, chosen().level).isEmpty())
        lines += leftOut(project_, chosen().level);
    for (const std::string& warning : exported.warnings)
        lines += QString::fromStdString(warning);
    return lines.join(QLatin1Char('\n'));
}

} // namespace muqabala::review
