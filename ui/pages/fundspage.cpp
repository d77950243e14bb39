#include "ui/pages/fundspage.h"

#include "models/domain/officedate.h"
#include "models/domain/whendone.h"
#include "models/statistics/fundreport.h"
#include "ui/dialogs/funddialog.h"
#include "ui/pages/reportfiles.h"
#include "ui/print/reportpainter.h"
#include "ui/widgets/card.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/messagestack.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentswitch.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

static const QString loadTopic = u"load"_s, doneTopic = u"done"_s;

FundsPage::FundsPage(FundWork work, const ThemeSource &themes, QWidget *parent)
    : Page(tr("Funds"), Icon::Funds, themes, parent), m_work(std::move(work)),
      m_activityModel(new CellTableModel({tr("Number"), tr("Prefecture"), tr("Kind"), tr("Contractor"), tr("From"), tr("To"),
                                          tr("Amount"), tr("Fund"), tr("Remarks")},
                                         {6}, this)),
      m_totalModel(new CellTableModel({tr("Prefecture"), tr("Fund"), tr("Activities"), tr("Amount")}, {2, 3}, this)),
      m_view(new SegmentSwitch(tr("What to see"), {tr("Activities"), tr("Totals")})),
      m_activities(new CellTable(*m_activityModel, u"fundTable"_s, tr("Funded activities"), Icon::Funds, themes)),
      m_totals(new CellTable(*m_totalModel, u"fundTotals"_s, tr("Totals by prefecture and fund"), Icon::Funds, themes)),
      m_stack(new QStackedWidget)
{
    buildActions();
    m_view->setObjectName(u"fundView"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_view);
    row->addStretch(1);
    row->addWidget(m_change);
    row->addWidget(m_print);
    row->addWidget(m_save);
    body()->addLayout(row);
    m_stack->addWidget(m_activities);
    m_stack->addWidget(m_totals);
    auto *card = new Card(themes);
    card->body()->addWidget(m_stack);
    body()->addWidget(card, 1);
    connect(m_view, &SegmentSwitch::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_activities, &CellTable::currentChanged, this, [this] { m_change->setEnabled(current() != nullptr); });
    connect(m_activities, &CellTable::activated, this, [this] { edit(*current()); });
    connect(m_activities, &CellTable::actionRequested, this, [this] {
        if (m_all.isEmpty())
            return edit({.from = m_work.today(), .to = m_work.today()});
        Q_EMIT clearFilterRequested();
    });
    setFocusProxy(m_activities);
}

FundsPage::~FundsPage() = default;

void FundsPage::buildActions()
{
    auto *add = new QPushButton(deskIcon(Icon::Add, themes()), tr("New activity…"));
    add->setObjectName(u"fundNew"_s);
    header()->addAction(add);
    connect(add, &QPushButton::clicked, this, [this] { edit({.from = m_work.today(), .to = m_work.today()}); });
    m_change = new QPushButton(tr("Change…"));
    m_change->setObjectName(u"fundChange"_s);
    m_change->setEnabled(false);
    connect(m_change, &QPushButton::clicked, this, [this] { edit(*current()); });
    m_print = new QPushButton(deskIcon(Icon::Print, themes()), tr("Print"));
    m_print->setObjectName(u"fundPrint"_s);
    connect(m_print, &QPushButton::clicked, this, &FundsPage::printView);
    m_save = new QPushButton(deskIcon(Icon::Export, themes()), tr("Export"));
    m_save->setObjectName(u"fundExport"_s);
    auto *menu = new QMenu(m_save);
    menu->addAction(tr("Excel"), this, [this] { chooseFile(ReportFormat::Xlsx); });
    menu->addAction(tr("CSV"), this, [this] { chooseFile(ReportFormat::CsvUtf8); });
    menu->addAction(tr("PDF"), this, [this] { chooseFile(ReportFormat::Pdf); });
    m_save->setMenu(menu);
}

QString FundsPage::helpText() const
{
    return tr(
        "Coordination that a prefecture contracts out is paid from the emergency grant, training that it runs itself from the "
        "regional fund. The prefecture of the filter limits the list and its totals, and so does its period: an activity "
        "counts with its whole amount when any of its days lies in the period. Nobody pays a fee for matching.");
}

QList<KeyHint> FundsPage::keyHints() const
{
    return {{u"Enter"_s, tr("change the activity")}, {u"Ctrl+E"_s, tr("save as Excel workbook")}, {u"Ctrl+P"_s, tr("print")}};
}

QList<QWidget *> FundsPage::areas() const { return {m_view, m_stack->currentWidget()}; }

void FundsPage::applyFilter(const PostingFilter &filter)
{
    m_filter = filter;
    refresh();
}

void FundsPage::refresh()
{
    m_answer.ask(m_work.activities(), this, [this](const auto &activities) {
        if (!activities)
            return showMessage({.tone = Tone::Danger, .text = activities.error().message, .topic = loadTopic});
        messages()->withdraw(loadTopic);
        m_all = activities.value();
        showActivities();
    });
}

void FundsPage::showActivities()
{
    m_shown = within(m_all, m_filter.prefectures, m_filter.receivedFrom.value_or(QDate()), m_filter.receivedTo.value_or(QDate()));
    QList<CellRow> rows;
    qint64 yen = 0;
    for (const FundedActivity &activity : std::as_const(m_shown)) {
        yen += activity.yen;
        rows.append(
            {qToUnderlying(activity.id),
             {activity.number, activity.prefecture ? activity.prefecture->label() : QString(), label(activity.kind),
              activity.contractor, fieldDate(activity.from), fieldDate(activity.to), shownYen(activity.yen), label(activity.fund),
              activity.remarks},
             {{}, activity.prefecture ? activity.prefecture->number() : 0, {}, {}, activity.from, activity.to, activity.yen}});
    }
    if (m_all.isEmpty())
        m_activities->setEmpty(tr("There is no funded activity yet"),
                               tr("Outsourced coordination and prefectural training stand here with what they cost."),
                               tr("New activity"));
    else
        m_activities->setEmpty(tr("No activity passes the filter"),
                               tr("The prefecture and the period of the filter limit the list."), tr("Clear the filter"));
    m_activities->show(rows);
    for (const FundedActivity &activity : std::as_const(m_shown))
        if (activity.number == m_wanted)
            m_activities->setCurrentId(qToUnderlying(activity.id));
    m_wanted.clear();
    rows.clear();
    for (const FundTotal &total : totals(m_shown))
        rows.append({rows.size() + 1,
                     {total.prefecture ? total.prefecture->label() : tr("Whole country"), label(total.fund),
                      QString::number(total.activities), shownYen(total.yen)},
                     {total.prefecture ? total.prefecture->number() : prefectureCount + 1, {}, total.activities, total.yen}});
    m_totals->setEmpty(tr("There is nothing to add up"), tr("Enter activities, or let the filter pass more of them."));
    m_totals->show(rows);
    setSummary(tr("%n activity(ies), %1", nullptr, int(m_shown.size())).arg(shownYen(yen)));
    m_change->setEnabled(current() != nullptr);
    for (QPushButton *button : {m_print, m_save})
        button->setEnabled(!m_shown.isEmpty());
}

const FundedActivity *FundsPage::current() const
{
    const qint64 id = m_activities->currentId();
    for (const FundedActivity &activity : m_shown)
        if (qToUnderlying(activity.id) == id)
            return &activity;
    return nullptr;
}

void FundsPage::edit(const FundedActivity &activity)
{
    auto *dialog = new FundDialog(activity, themes(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, isNew = activity.id == ActivityId{}] {
        const auto saved = isNew ? m_work.add(dialog->activity()) : m_work.change(dialog->activity());
        whenDone(saved, this, [this](const QFuture<Result<FundedActivity>> &future) {
            if (future.resultCount() == 0)
                return;
            const auto after = future.result();
            if (!after) {
                showError(after.error());
                return refresh(); // somebody else may have changed it
            }
            m_wanted = after.value().number;
            showMessage({.tone = Tone::Ok, .text = tr("%1 was saved.").arg(m_wanted), .topic = doneTopic});
            refresh();
            Q_EMIT dataChanged();
        });
    });
    dialog->open();
}

ReportDocument FundsPage::document() const
{
    return fundReport(m_all, m_filter.prefectures, m_filter.receivedFrom.value_or(QDate()),
                      m_filter.receivedTo.value_or(QDate()));
}

void FundsPage::saveAs(const ReportFile &file) { followSaving(*this, m_work.save(document(), file)); }

void FundsPage::chooseFile(ReportFormat format)
{
    const QString name = u"%1_%2"_s.arg(tr("funds", "name of a file"), m_work.today().toString(u"yyyyMMdd"_s));
    askReportFile(*this, tr("Save the funded activities"), name, format, [this](const ReportFile &file) { saveAs(file); });
}

bool FundsPage::exportView()
{
    if (!m_shown.isEmpty())
        chooseFile(ReportFormat::Xlsx);
    return !m_shown.isEmpty();
}

bool FundsPage::printView()
{
    if (m_shown.isEmpty())
        return false;
    const ReportPainter painter(document());
    askPrinter(*this, painter.document(), painter.pageCount(), m_work.print);
    return true;
}
