#include "ui/pages/reportspage.h"

#include "models/domain/whendone.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/formdialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/pages/pivotbar.h"
#include "ui/pages/reportfiles.h"
#include "ui/pages/signoffbar.h"
#include "ui/print/pagesview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

QString ReportsPage::helpText() const
{
    return tr(
        "A report shows the figures of a day or of a period as they will be printed. The prefecture and the profession of the "
        "filter limit it. It can be printed, or saved as PDF, as an Excel workbook with one sheet for each view, and as CSV. "
        "Names of facilities are in no report.");
}

QList<KeyHint> ReportsPage::keyHints() const
{
    return {{tr("PgUp, PgDn"), tr("page before, next page")},
            {tr("Ctrl+E"), tr("save as Excel workbook")},
            {tr("Ctrl+P"), tr("print")}};
}

QList<QWidget *> ReportsPage::areas() const { return {m_kind, m_pages}; }

ReportKind ReportsPage::kind() const { return static_cast<ReportKind>(m_kind->currentIndex()); }

void ReportsPage::showFields()
{
    for (QWidget *field : std::as_const(m_shortageFields))
        field->setVisible(kind() == ReportKind::Shortage);
    for (QWidget *field : std::as_const(m_periodFields))
        field->setVisible(isOfPeriod(kind()));
    for (QWidget *field : std::as_const(m_monthlyFields))
        field->setVisible(kind() == ReportKind::Monthly);
    m_signOff->setVisible(kind() == ReportKind::Monthly);
    m_pivot->setVisible(kind() == ReportKind::Built);
}

ReportRequest ReportsPage::request() const
{
    const QDate from = kind() == ReportKind::Monthly ? m_month->date() : m_from->date();
    ReportRequest wanted{kind(), m_asOf->date(), from, m_to->date(), m_filter, m_signOff->choice()};
    wanted.pivot = m_pivot->query();
    wanted.name = m_pivot->name();
    if (!m_filter.prefectures.isEmpty())
        wanted.pivot.filter.prefectures = m_filter.prefectures;
    if (!m_filter.professions.isEmpty())
        wanted.pivot.filter.professions = m_filter.professions;
    return wanted;
}

void ReportsPage::applyFilter(const PostingFilter &filter)
{
    m_filter = filter;
    const QSignalBlocker quietFrom(m_from), quietTo(m_to);
    if (filter.receivedFrom)
        m_from->setDate(*filter.receivedFrom);
    if (filter.receivedTo)
        m_to->setDate(*filter.receivedTo);
    refresh();
}

void ReportsPage::refresh()
{
    if (isOfPeriod(kind()) && m_from->date() > m_to->date()) {
        showMessage(
            {.tone = Tone::Warn, .text = tr("The period ends before it begins. Choose a later end."), .topic = u"period"_s});
        return;
    }
    if (kind() == ReportKind::Monthly)
        loadEditions();
    else if (kind() == ReportKind::Built)
        loadSaved(m_pivot->name());
    else
        makeReport();
}

void ReportsPage::loadEditions()
{
    const quint64 asked = ++m_askedEditions;
    const QDate month = m_month->date();
    m_signOff->clear();
    whenDone(m_work.editions(month), this, [this, asked, month](const QFuture<Result<QList<MonthlyEdition>>> &future) {
        if (asked != m_askedEditions || future.resultCount() == 0)
            return; // answers an older question
        const Result<QList<MonthlyEdition>> editions = future.result();
        if (!editions)
            return showError(editions.error());
        m_signOff->show(month, m_work.today(), editions.value());
        makeReport();
    });
    whenDone(m_work.returning(), this, [this](const QFuture<Result<Returning>> &future) {
        if (future.resultCount() > 0 && future.result())
            m_returning->setCurrentIndex(static_cast<int>(future.result().value()));
    });
}

void ReportsPage::setReturning()
{
    const auto way = static_cast<Returning>(m_returning->currentIndex());
    whenDone(m_work.setReturning(way), this, [this](const QFuture<Result<>> &future) {
        if (future.resultCount() == 0)
            return;
        if (const Result<> kept = future.result(); !kept)
            showError(kept.error());
        else
            showMessage({.tone = Tone::Ok,
                         .text = tr("The office counts people who register again in this way from now on. Months that were "
                                    "signed off stay as they are."),
                         .topic = u"returning"_s});
        loadEditions();
    });
}

void ReportsPage::loadSaved(const QString &name)
{
    const quint64 asked = ++m_askedEditions;
    whenDone(m_work.saved(), this, [this, asked, name](const QFuture<Result<PivotBar::Saved>> &future) {
        if (asked != m_askedEditions || future.resultCount() == 0)
            return; // answers an older question
        const Result<PivotBar::Saved> saved = future.result();
        if (!saved)
            return showError(saved.error());
        m_pivot->setSaved(saved.value(), name);
        makeReport();
    });
}

void ReportsPage::askName()
{
    auto *dialog = new FormDialog(tr("Save the table"), tr("Save"), themes(), this);
    QLineEdit *line = dialog->addLine(tr("Name"), u"pivotName"_s, m_pivot->name());
    dialog->addNote(
        tr("Measure, rows, columns and the filter are kept in this database, for everybody who works on it. A table of "
           "the same name is replaced."));
    dialog->setRule([line] { return checkedName(line->text()); });
    connect(dialog, &QDialog::accepted, this, [this, line] {
        const QString name = line->text().trimmed();
        followKeeping(m_work.keep(name, request().pivot), name);
    });
    dialog->open();
}

void ReportsPage::followKeeping(const QFuture<Result<>> &keeping, const QString &name)
{
    whenDone(keeping, this, [this, name](const QFuture<Result<>> &future) {
        if (future.resultCount() == 0)
            return;
        if (const Result<> kept = future.result(); !kept)
            return showError(kept.error());
        showMessage(
            {.tone = Tone::Ok,
             .text = name.isEmpty() ? tr("The table was removed from the list.") : tr("The table is saved as “%1”.").arg(name),
             .topic = u"kept"_s});
        loadSaved(name);
    });
}

void ReportsPage::askSignature()
{
    const QString month = m_signOff->month().toString(u"yyyy/MM"_s), subject = tr("Monthly report %1").arg(month);
    if (m_signOff->editions() == 0) {
        auto *dialog = new ConfirmDialog(
            {.title = tr("Sign off the month"),
             .subject = subject,
             .sentences = {tr("The figures are counted once more, for the whole country."),
                           tr("They are kept with your name, the time and their SHA-256. Later changes do not alter them; a "
                              "correction is a new edition.")},
             .tick = tr("I have looked at the figures."),
             .action = tr("Sign off %1").arg(month)},
            themes(), this);
        connect(dialog, &QDialog::accepted, this, [this] { sign({}); });
        return dialog->open();
    }
    auto *dialog = new ReasonDialog(
        {.title = tr("Sign a correction"),
         .subject = subject,
         .action = tr("Sign edition %1 of %2").arg(m_signOff->editions() + 1).arg(month),
         .reasons = {},
         .note = tr("The figures are counted once more, for the whole country. Earlier editions stay; every figure that differs "
                    "is listed. Say why it is corrected."),
         .commentRequired = true,
         .comment = {}},
        themes(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { sign(dialog->comment()); });
    dialog->open();
}

void ReportsPage::sign(const QString &reason)
{
    const auto signing = m_work.sign(m_signOff->month(), reason);
    Q_EMIT jobStarted(tr("Signing off the month"), QFuture<void>(signing));
    whenDone(signing, this, [this](const QFuture<Result<MonthlyEdition>> &future) {
        if (future.resultCount() == 0)
            return;
        const Result<MonthlyEdition> edition = future.result();
        if (!edition)
            return showError(edition.error());
        showMessage({.tone = Tone::Ok,
                     .text = tr("Edition %1 of %2 is signed off.")
                                 .arg(edition.value().edition)
                                 .arg(edition.value().month.toString(u"yyyy/MM"_s)),
                     .topic = u"signed"_s});
        loadEditions();
    });
}

void ReportsPage::makeReport()
{
    setSummary(tr("Counting …"));
    m_document.ask(
        m_work.make(request()), this,
        [this](const auto &document) {
            setSummary({});
            if (document)
                showDocument(document.value());
            else
                showError(document.error());
        },
        [this] { setSummary({}); });
}

/// What is missing where a report has nothing to show.
QString ReportsPage::emptyTitle(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Shortage:
        return tr("No posting is published on this day");
    case ReportKind::Review:
        return tr("Nothing was reviewed in this period");
    case ReportKind::Monthly:
        return tr("No posting and no seeker was valid in this month");
    case ReportKind::Placements:
        return tr("Nobody started and nothing was decided in this period");
    case ReportKind::Channels:
        return tr("No application moved and nothing was delivered in this period");
    case ReportKind::Training:
        return tr("Nobody started and no training was recorded in this period");
    case ReportKind::Orders:
        return tr("No support order lies in this period");
    case ReportKind::Built:
        return tr("Nothing is counted here");
    case ReportKind::Funds:
        break;
    }
    return tr("No funded activity lies in this period");
}

void ReportsPage::showDocument(const ReportDocument &document)
{
    m_lacking->hide();
    m_report = document.isEmpty() ? nullptr : std::make_shared<const ReportPainter>(document);
    m_pages->showReport(m_report);
    setSummary(document.when);
    if (!m_report) {
        const bool limited = !m_filter.prefectures.isEmpty() || !m_filter.professions.isEmpty();
        m_empty->say(emptyTitle(kind()),
                     limited ? tr("The filter lets %1 through.").arg(document.scope) : tr("Choose another day or period."),
                     limited ? tr("Clear the filter") : QString());
    }
    m_stack->setCurrentWidget(m_report ? static_cast<QWidget *>(m_pages) : m_empty);
    updateViewBar();
}

void ReportsPage::updateViewBar()
{
    const bool there = m_report != nullptr;
    for (QPushButton *button : {m_pdf, m_xlsx, m_csv, m_print, m_smaller, m_larger, m_fit})
        button->setEnabled(there);
    m_previous->setEnabled(there && m_pages->page() > 0);
    m_next->setEnabled(there && m_pages->page() + 1 < m_pages->pageCount());
    m_place->setText(there ? tr("%1 / %2").arg(m_pages->page() + 1).arg(m_pages->pageCount()) : QString());
}

void ReportsPage::chooseFile(ReportFormat format)
{
    if (!m_report)
        return;
    const QString when = kind() == ReportKind::Monthly    ? m_month->date().toString(u"yyyyMM"_s)
                         : kind() == ReportKind::Shortage ? m_asOf->date().toString(u"yyyyMMdd"_s)
                                                          : m_to->date().toString(u"yyyyMMdd"_s);
    const QString name = u"%1_%2"_s.arg(m_report->document().title, when);
    askReportFile(*this, tr("Save the report"), name, format, [this](const ReportFile &file) { saveAs(file); });
}

void ReportsPage::saveAs(const ReportFile &file)
{
    if (!m_report)
        return;
    m_lacking->hide();
    const auto saving = m_work.save(m_report->document(), file);
    Q_EMIT jobStarted(tr("Saving the report"), QFuture<void>(saving));
    whenDone(saving, this, [this, file](const QFuture<Result<SavedReport>> &future) {
        if (future.resultCount() == 0)
            return showMessage({.text = tr("Stopped. Nothing was saved.")});
        const Result<SavedReport> saved = future.result();
        if (saved)
            showSaved(saved.value(), file);
        else
            showError(saved.error());
    });
}

void ReportsPage::showSaved(const SavedReport &saved, const ReportFile &file)
{
    if (saved.saved)
        return showMessage(
            {.tone = Tone::Ok, .text = tr("Saved as \"%1\".").arg(QDir::toNativeSeparators(saved.path)), .topic = u"saved"_s});
    listLacking(saved);
    showMessage({.tone = Tone::Warn,
                 .text = tr("CP932 lacks %n character(s) of this report, listed below. Nothing is saved yet.", nullptr,
                            int(saved.lackingCount)),
                 .answers = {tr("Save as UTF-8"), tr("Write 〓 for them")},
                 .answered =
                     [this, file](int answer) {
                         if (answer == 0)
                             saveAs({ReportFormat::CsvUtf8, file.path});
                         else
                             saveAs({ReportFormat::CsvCp932, file.path, u"〓"_s});
                     },
                 .topic = u"saved"_s});
}

void ReportsPage::listLacking(const SavedReport &saved)
{
    m_lacking->clear();
    m_lacking->addItems(saved.lacking);
    if (saved.lackingCount > saved.lacking.size())
        m_lacking->addItem(tr("and %n more", nullptr, int(saved.lackingCount - saved.lacking.size())));
    m_lacking->show();
}

bool ReportsPage::exportView()
{
    chooseFile(ReportFormat::Xlsx);
    return m_report != nullptr;
}

bool ReportsPage::printView()
{
    if (!m_report)
        return false;
    askPrinter(*this, m_report->document(), m_report->pageCount(), m_work.print);
    return true;
}
