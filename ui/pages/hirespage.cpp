#include "ui/pages/hirespage.h"

#include "models/domain/whendone.h"
#include "models/items/hirelistmodel.h"
#include "ui/pages/caseactions.h"
#include "ui/pages/hiredetail.h"
#include "ui/pages/listexport.h"
#include "ui/widgets/card.h"
#include "ui/widgets/casechip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fittedcolumns.h"
#include "ui/widgets/listplace.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/segmentswitch.h"
#include "ui/widgets/stagedelegate.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

HiresPage::HiresPage(CaseWork work, const ThemeSource &themes, QWidget *parent)
    : Page(tr("Hires"), Icon::Check, themes, parent), m_work(std::move(work)),
      m_parts(new SegmentSwitch(tr("Which hires"), {tr("All"), label(HireStage::Offered), label(HireStage::Awaiting),
                                                    label(HireStage::Started), label(HireStage::EndedEarly), tr("Others")})),
      m_exemptions(new QCheckBox(tr("Exemptions to approve"))), m_stack(new QStackedWidget), m_model(new HireListModel(this)),
      m_actions(new HireActions(m_work, themes, *this))
{
    buildTop();
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(buildList());
    split->addWidget(buildDetail());
    split->setSizes({640, 420});
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    body()->addWidget(split, 1);
    connect(m_actions, &CaseActions::done, this, &HiresPage::take);
    connect(m_actions, &CaseActions::failed, this, &Page::showError);
    bindKey(Qt::ALT | Qt::Key_Up, [this] { step(-1); });
    bindKey(Qt::ALT | Qt::Key_Down, [this] { step(1); });
    setFocusProxy(m_table);
    closeDetail();
}

void HiresPage::buildTop()
{
    m_parts->setObjectName(u"hireParts"_s);
    m_exemptions->setObjectName(u"exemptionsOnly"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::m);
    row->addWidget(m_parts);
    row->addWidget(m_exemptions);
    row->addStretch();
    body()->addLayout(row);
    header()->addAction(exportButton(themes(), *this));
    connect(m_parts, &SegmentSwitch::chosen, this, &HiresPage::ask);
    connect(m_exemptions, &QCheckBox::clicked, this, &HiresPage::ask);
}

QWidget *HiresPage::buildList()
{
    using M = HireListModel;
    m_table = plainTable(*m_model, u"hireTable"_s, tr("Hires"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(
        M::Stage, new StageDelegate(
                      [](const QModelIndex &index) { return chipFor(static_cast<HireStage>(index.data(M::StageRole).toInt())); },
                      themes(), m_table));
    new FittedColumns(*m_table);
    ListPlace::keep(*m_table, *m_model);
    m_empty = new EmptyState(Icon::Check, themes());
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *card = new Card(themes());
    card->body()->addWidget(m_stack);
    const auto openRow = [this](const QModelIndex &index) {
        if (const HireRow *row = m_model->at(index.row()))
            open(row->hire.id);
    };
    connect(m_table, &QTableView::activated, this, openRow);
    connect(m_table, &QTableView::clicked, this, openRow);
    connect(m_model, &PagedTableModel::failed, this, &Page::showError);
    connect(m_model, &PagedTableModel::answered, this, &HiresPage::say);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        m_exemptions->setChecked(false);
        m_parts->setCurrent(All);
        Q_EMIT clearFilterRequested();
        ask();
    });
    return card;
}

QWidget *HiresPage::buildDetail()
{
    m_side = new Card(themes());
    m_side->setMinimumWidth(400);
    m_detail = new HireDetail(themes());
    m_side->body()->addWidget(m_detail);
    connect(m_detail, &HireDetail::actionRequested, this, &HiresPage::act);
    connect(m_detail, &HireDetail::closeRequested, this, &HiresPage::closeDetail);
    return m_side;
}

QString HiresPage::helpText() const
{
    return tr("Here is everybody who was offered a seat. Open one to see what the start still needs: the original licence seen "
              "and the training complete, or an exemption that a second person approved. Nobody holds two overlapping full-time "
              "seats. The seats of the posting follow by themselves.");
}

QList<KeyHint> HiresPage::keyHints() const
{
    return {{u"↑ ↓"_s, tr("Previous and next hire; from the detail with Alt")},
            {u"Enter"_s, tr("Open the hire")},
            {u"Esc"_s, tr("Close the detail")}};
}

QList<QWidget *> HiresPage::areas() const
{
    QList<QWidget *> areas{m_parts, m_table};
    if (m_side->isVisible())
        areas.append(m_detail->firstControl());
    return areas;
}

void HiresPage::showPart(Part part, bool exemptionsOnly)
{
    m_parts->setCurrent(part);
    m_exemptions->setChecked(exemptionsOnly);
    ask();
}

bool HiresPage::showRequested(const ListRequest &request)
{
    m_filter = {};
    showPart(request.kind == ListKind::StartingSoon ? Awaiting : All, request.kind == ListKind::ToApprove);
    bool isNumber = false;
    const qint64 id = request.subject.mid(1).toLongLong(&isNumber); // H12
    if (isNumber)
        open(HireId{id});
    return true;
}

bool HiresPage::exportView()
{
    exportList([work = m_work, filter = asked()](const QString &file) { return work.exportHires(filter, file); }, *this);
    return true;
}

void HiresPage::applyFilter(const PostingFilter &filter)
{
    m_filter = {.prefectures = filter.prefectures,
                .professions = filter.professions,
                .startsFrom = filter.receivedFrom,
                .startsTo = filter.receivedTo,
                .text = filter.text};
    ask();
}

HireFilter HiresPage::asked() const
{
    HireFilter filter = m_filter;
    switch (static_cast<Part>(m_parts->current())) {
    case All:
        break;
    case Offered:
        filter.stages = {HireStage::Offered};
        break;
    case Awaiting:
        filter.stages = {HireStage::Awaiting};
        break;
    case Started:
        filter.stages = {HireStage::Started};
        break;
    case EndedEarly:
        filter.stages = {HireStage::EndedEarly};
        break;
    case Gone:
        filter.stages = {HireStage::Completed, HireStage::Declined, HireStage::Withdrawn};
        break;
    }
    filter.exemptionOpen = m_exemptions->isChecked();
    return filter;
}

void HiresPage::ask()
{
    m_model->ask([this, filter = asked()](const HireCursor &after, int limit) { return m_work.hires(filter, after, limit); });
    count();
}

void HiresPage::count()
{
    m_counts.ask(m_work.hireCounts(m_filter), this, [this](const auto &counts) {
        if (!counts)
            return showError(counts.error());
        QStringList parts;
        for (const HireCount &count : counts.value())
            if (count.stage <= HireStage::Started || count.stage == HireStage::EndedEarly)
                parts.append(label(count.stage) + u' ' + QLocale().toString(count.hires));
        setSummary(parts.join(u" · "_s));
    });
    HireFilter waiting = m_filter;
    waiting.exemptionOpen = true;
    whenDone(m_work.hireCounts(waiting), this, [this](const auto &future) {
        if (future.resultCount() == 0)
            return;
        const auto counts = future.result();
        if (!counts)
            return;
        qint64 exemptions = 0;
        for (const HireCount &count : counts.value())
            exemptions += count.hires;
        setBadge(int(exemptions));
    });
}

void HiresPage::refresh()
{
    m_model->refresh();
    count();
    if (m_open)
        open(*m_open);
}

void HiresPage::say()
{
    const bool filtered = asked() != HireFilter();
    if (m_model->hasFailed())
        m_empty->sayUnread();
    else
        m_empty->say(filtered ? tr("No hire passes the filter.") : tr("Nobody was offered a seat yet."),
                     filtered ? tr("Prefecture, profession, period, search or stage hide the others.")
                              : tr("Open an application and offer a seat."),
                     filtered ? tr("Show all hires") : QString());
    m_stack->setCurrentWidget(m_model->rowCount() == 0 && !m_model->isAsking() ? static_cast<QWidget *>(m_empty) : m_table);
}

void HiresPage::open(HireId id)
{
    m_open = id;
    whenDone(m_work.hire(id), this, [this, id](const auto &future) {
        if (m_open != id || future.resultCount() == 0)
            return;
        const auto one = future.result();
        if (!one) {
            closeDetail();
            return showError(one.error());
        }
        m_detail->show(one.value(), m_work.today());
        m_side->show();
    });
}

void HiresPage::closeDetail()
{
    const bool hadFocus = m_side->isAncestorOf(focusWidget());
    m_open.reset();
    m_side->hide();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

bool HiresPage::back()
{
    if (m_side->isHidden())
        return false;
    closeDetail();
    return true;
}

void HiresPage::step(int by)
{
    if (!m_open)
        return;
    const int row = m_model->rowOfId(qToUnderlying(*m_open)) + by;
    const HireRow *next = m_model->at(row);
    if (!next)
        return;
    m_table->setCurrentIndex(m_model->index(row, 0));
    open(next->hire.id);
}

void HiresPage::act(HireAction action)
{
    if (!m_detail->shown())
        return;
    const HireRow &row = m_detail->shown()->row;
    const int version = m_detail->shown()->postingVersion;
    switch (action) {
    case HireAction::Accept:
        return m_actions->step(row, version, HireStage::Awaiting);
    case HireAction::Start:
        return m_actions->step(row, version, HireStage::Started);
    case HireAction::Complete:
        return m_actions->step(row, version, HireStage::Completed);
    case HireAction::EndEarly:
        return m_actions->step(row, version, HireStage::EndedEarly);
    case HireAction::Decline:
        return m_actions->step(row, version, HireStage::Declined);
    case HireAction::Withdraw:
        return m_actions->step(row, version, HireStage::Withdrawn);
    case HireAction::Terms:
        return m_actions->changeTerms(row, version);
    case HireAction::AskExemption:
        return m_actions->askExemption(row, version);
    case HireAction::ApproveExemption:
        return m_actions->approveExemption(row, version);
    }
}

void HiresPage::take(const QString &sentence)
{
    showMessage({.tone = Tone::Ok, .text = sentence, .topic = u"done"_s});
    refresh();
    Q_EMIT dataChanged();
}
