#include "ui/pages/importpage.h"

#include "models/domain/officedate.h"
#include "models/domain/whendone.h"
#include "models/items/importmappingmodel.h"
#include "models/items/importpreviewmodel.h"
#include "ui/pages/importformat.h"
#include "ui/widgets/fielddelegate.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/segmentswitch.h"
#include "ui/widgets/textlabel.h"

#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::StringLiterals;

static constexpr int remarksWidth = 280, cellWidth = 120;

void ImportPage::show(const ImportPreview &preview)
{
    m_preview = preview;
    m_stack->setCurrentIndex(1);
    m_format->show(preview);
    m_fields->setTarget(preview.mapping.target);
    if (m_mapping->mapping() != preview.mapping)
        m_mapping->setPreview(preview);
    m_rows->setRows(preview.mapping.columns, preview.rows);
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_rowsView->setColumnWidth(column, column == ImportPreviewModel::Row       ? 56
                                           : column == ImportPreviewModel::Remarks ? remarksWidth
                                                                                   : cellWidth);
    QStringList facts;
    if (!preview.problem.isEmpty())
        facts.append(u"✕ "_s + preview.problem);
    if (preview.isRemembered)
        facts.append(tr("The columns go where they went for a file with the same header."));
    if (preview.headerRow == 0)
        facts.append(tr("No header row was found; if there is one, enter its number."));
    else if (preview.headerRows > 1)
        facts.append(tr("The header has %n row(s).", nullptr, preview.headerRows));
    if (!preview.titles.isEmpty())
        facts.append(tr("%n row(s) above the header are skipped: %1", nullptr, int(preview.titles.size()))
                         .arg(preview.titles.mid(0, 3).join(u" / "_s)));
    qsizetype rejected = 0, skipped = 0;
    for (const RowVerdict &row : preview.rows) {
        rejected += row.fate == RowFate::Rejected;
        skipped += row.fate == RowFate::Skipped;
    }
    if (preview.problem.isEmpty() && skipped > 0)
        facts.append(tr("%n row(s) below it hold no record (totals, footnotes, blank rows).", nullptr, int(skipped)));
    m_state->setText(facts.join(u'\n'));
    m_state->setInk(preview.problem.isEmpty() ? Ink::Muted : Ink::Danger);
    m_state->setVisible(!facts.isEmpty());
    setSummary(tr("First %n row(s)", nullptr, int(preview.rows.size())) + u"　"_s +
               tr("%n row(s) would be rejected", nullptr, int(rejected)));
    m_start->setEnabled(preview.problem.isEmpty() && !preview.rows.isEmpty());
}

void ImportPage::showHistory(const QList<ImportRun> &runs)
{
    const QLocale locale;
    m_history->setRowCount(int(runs.size()));
    for (int row = 0; row < runs.size(); ++row) {
        const ImportRun &run = runs[row];
        const auto kind = fromCode<ImportTarget>(run.kind);
        const ImportCounts &counts = run.counts;
        QStringList texts{fieldMoment(run.at), run.actor, kind ? label(*kind) : run.kind, run.file};
        for (const qint64 count : {counts.read, counts.added, counts.updated, counts.unchanged, counts.rejected})
            texts.append(locale.toString(count));
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            if (column > 3)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_history->setItem(row, column, item);
        }
    }
    m_history->resizeColumnsToContents();
    m_history->setVisible(!runs.isEmpty());
    m_none->setVisible(runs.isEmpty());
}

void ImportPage::setRunning(bool running)
{
    m_running = running;
    m_start->setEnabled(!running && m_preview.problem.isEmpty());
    for (QWidget *widget : QList<QWidget *>{m_choose, m_target, m_format, m_mappingView, m_save, m_load})
        widget->setEnabled(!running);
}

void ImportPage::start()
{
    setRunning(true);
    const auto job = m_work.run(m_path, m_format->options(), m_mapping->mapping());
    m_job->watch(tr("Importing %1").arg(QFileInfo(m_path).fileName()), job);
    Q_EMIT jobStarted(tr("Importing %1").arg(QFileInfo(m_path).fileName()), QFuture<void>(job));
    whenDone(job, this, [this](const auto &future) {
        setRunning(false);
        if (future.resultCount() == 0)
            return showMessage(
                {.tone = Tone::Warn, .text = tr("The import was stopped; nothing of it was kept."), .topic = u"import"_s});
        const auto report = future.result();
        if (report)
            finish(report.value());
        else
            showError(report.error());
    });
}

void ImportPage::finish(const ImportReport &report)
{
    const QLocale locale;
    const ImportCounts &counts = report.counts;
    const QString text =
        tr("Rows read: %1, added: %2, updated: %3, unchanged: %4, rejected: %5, doubtful values: %6.")
            .arg(locale.toString(counts.read), locale.toString(counts.added), locale.toString(counts.updated),
                 locale.toString(counts.unchanged), locale.toString(counts.rejected), locale.toString(counts.warnings));
    Message message{.tone = counts.rejected > 0 ? Tone::Warn : Tone::Ok, .text = text, .topic = u"import"_s};
    if (counts.rejected > 0 && !report.rejectsPath.isEmpty()) {
        message.answers = {tr("Save rejected rows…")};
        message.answered = [this, report](int) { saveRejects(report); };
    }
    showMessage(message);
    Q_EMIT dataChanged();
    m_stack->setCurrentIndex(0);
    setSummary({});
    refresh();
}

void ImportPage::saveRejects(const ImportReport &report)
{
    const QFileInfo file(m_path);
    const QString path = m_work.chooseTarget(tr("%1_rejected.%2", "name of a file").arg(file.completeBaseName(), file.suffix()));
    if (path.isEmpty())
        return;
    whenDone(m_work.saveRejects(report, path), this, [this](const auto &future) {
        if (future.resultCount() == 0)
            return;
        const auto saved = future.result();
        if (saved)
            showMessage(
                {.tone = Tone::Ok, .text = tr("Rejected rows are in %1. Correct them and import that file.").arg(saved.value())});
        else
            showError(saved.error());
    });
}

void ImportPage::saveOwnMapping()
{
    const QString path = m_work.chooseTarget(tr("mapping.json"));
    if (path.isEmpty())
        return;
    whenDone(m_work.saveMapping(m_mapping->mapping(), path), this, [this](const auto &future) {
        if (future.resultCount() == 0)
            return;
        const auto saved = future.result();
        if (saved)
            showMessage({.tone = Tone::Ok, .text = tr("The mapping is in %1.").arg(saved.value())});
        else
            showError(saved.error());
    });
}

void ImportPage::loadOwnMapping()
{
    const QString path = m_work.chooseMapping();
    if (path.isEmpty())
        return;
    whenDone(m_work.loadMapping(path), this, [this](const auto &future) {
        if (future.resultCount() == 0)
            return;
        const auto mapping = future.result();
        if (!mapping)
            return showError(mapping.error());
        m_target->setCurrent(static_cast<int>(mapping.value().target));
        look(mapping.value());
    });
}
