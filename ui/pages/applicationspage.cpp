#include "ui/pages/applicationspage.h"

#include "models/domain/whendone.h"
#include "models/items/applicationtablemodel.h"
#include "ui/dialogs/applydialog.h"
#include "ui/pages/applicationdetail.h"
#include "ui/pages/caseactions.h"
#include "ui/pages/inquirypanel.h"
#include "ui/pages/listexport.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fittedcolumns.h"
#include "ui/widgets/listplace.h"
#include "ui/widgets/messagestack.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/segmentswitch.h"
#include "ui/widgets/stageboard.h"
#include "ui/widgets/stagedelegate.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

ApplicationsPage::ApplicationsPage(CaseWork work, const ThemeSource &themes, QWidget *parent)
    : Page(tr("Applications"), Icon::Application, themes, parent), m_work(std::move(work)),
      m_views(new SegmentSwitch(tr("View"), {tr("Board"), tr("List"), tr("Inquiries")})),
      m_overdue(new QCheckBox(tr("Only overdue"))), m_whole(new QStackedWidget), m_left(new QStackedWidget),
      m_model(new ApplicationTableModel(this)), m_actions(new ApplicationActions(m_work, themes, *this))
{
    buildTop();
    m_board = new StageBoard(m_work.applications, themes);
    m_board->setObjectName(u"board"_s);
    m_left->addWidget(m_board);
    m_left->addWidget(buildList());
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(m_left);
    split->addWidget(buildDetail());
    split->setSizes({640, 420});
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    m_inquiries = new InquiryPanel(m_work, themes);
    m_whole->addWidget(split);
    m_whole->addWidget(m_inquiries);
    body()->addWidget(m_whole, 1);
    connect(m_board, &StageBoard::opened, this, &ApplicationsPage::open);
    connect(m_board, &StageBoard::failed, this, &Page::showError);
    connect(m_actions, &CaseActions::done, this, &ApplicationsPage::take);
    connect(m_actions, &CaseActions::failed, this, &Page::showError);
    connect(m_inquiries, &InquiryPanel::said, this, &ApplicationsPage::take);
    connect(m_inquiries, &InquiryPanel::failed, this, &Page::showError);
    connect(m_inquiries, &InquiryPanel::counted, this, &ApplicationsPage::say);
    buildKeys();
    closeDetail();
    turnTo(Board);
}

void ApplicationsPage::buildTop()
{
    m_views->setObjectName(u"applicationViews"_s);
    m_overdue->setObjectName(u"onlyOverdue"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::m);
    row->addWidget(m_views);
    row->addWidget(m_overdue);
    row->addStretch();
    body()->addLayout(row);
    connect(m_views, &SegmentSwitch::chosen, this, [this](int view) { turnTo(static_cast<View>(view)); });
    connect(m_overdue, &QCheckBox::clicked, this, &ApplicationsPage::ask);
    auto *add = new QPushButton(deskIcon(Icon::Add, themes()), tr("New application"));
    auto *inquiry = new QPushButton(deskIcon(Icon::Add, themes()), tr("New inquiry"));
    add->setObjectName(u"addApplication"_s);
    inquiry->setObjectName(u"addInquiry"_s);
    header()->addAction(add);
    header()->addAction(inquiry);
    m_export = exportButton(themes(), *this);
    header()->addAction(m_export);
    connect(add, &QPushButton::clicked, this, &ApplicationsPage::addNew);
    connect(inquiry, &QPushButton::clicked, this, [this] {
        turnTo(Inquiries);
        m_inquiries->takeIn();
    });
}

QWidget *ApplicationsPage::buildList()
{
    using M = ApplicationTableModel;
    m_table = plainTable(*m_model, u"applicationTable"_s, tr("Applications"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(M::Stage, new StageDelegate(themes(), m_table));
    new FittedColumns(*m_table);
    ListPlace::keep(*m_table, *m_model);
    m_empty = new EmptyState(Icon::Application, themes());
    m_listStack = new QStackedWidget;
    m_listStack->addWidget(m_table);
    m_listStack->addWidget(m_empty);
    auto *card = new Card(themes());
    card->body()->addWidget(m_listStack);
    const auto openRow = [this](const QModelIndex &index) {
        if (const ApplicationRow *row = m_model->at(index.row()))
            open(row->id);
    };
    connect(m_table, &QTableView::activated, this, openRow);
    connect(m_table, &QTableView::clicked, this, openRow);
    connect(m_model, &PagedTableModel::failed, this, &Page::showError);
    connect(m_model, &PagedTableModel::answered, this, &ApplicationsPage::say);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        m_overdue->setChecked(false);
        Q_EMIT clearFilterRequested();
        ask();
    });
    return card;
}

QWidget *ApplicationsPage::buildDetail()
{
    m_side = new Card(themes());
    m_side->setMinimumWidth(400);
    m_detail = new ApplicationDetail(themes());
    m_side->body()->addWidget(m_detail);
    connect(m_detail, &ApplicationDetail::actionRequested, this, &ApplicationsPage::act);
    connect(m_detail, &ApplicationDetail::closeRequested, this, &ApplicationsPage::closeDetail);
    return m_side;
}

void ApplicationsPage::buildKeys()
{
    bindKey(Qt::ALT | Qt::Key_Up, [this] { step(-1); });
    bindKey(Qt::ALT | Qt::Key_Down, [this] { step(1); });
    bindKey(Qt::CTRL | Qt::Key_N, [this] { addNew(); });
}

QString ApplicationsPage::helpText() const
{
    return tr("Every application stands in its stage, the one that waits longest first. Open one to see who has spoken with the "
              "seeker before, what the next step needs and what happened so far; each step asks only for what it needs, and "
              "whoever leaves, leaves with a reason. How many were interviewed or hired is counted from the histories, not from "
              "the stages of today. Questions of seekers stand under “Inquiries”.");
}

QList<KeyHint> ApplicationsPage::keyHints() const
{
    return {{u"↑ ↓ ← →"_s, tr("Cards within a column and between columns")},
            {u"Enter"_s, tr("Open the application")},
            {u"Alt+↑ ↓"_s, tr("Previous and next application, from the detail")},
            {u"Ctrl+N"_s, tr("New application")},
            {u"Esc"_s, tr("Close the detail")}};
}

QList<QWidget *> ApplicationsPage::areas() const
{
    if (m_views->current() == Inquiries)
        return {m_views, m_inquiries};
    QList<QWidget *> areas{m_views, m_left->currentWidget() == m_board ? m_board->cards() : m_table};
    if (m_side->isVisible())
        areas.append(m_detail->firstControl());
    return areas;
}

void ApplicationsPage::showView(View view, bool overdueOnly)
{
    m_overdue->setChecked(overdueOnly);
    turnTo(view);
    ask();
}

bool ApplicationsPage::showRequested(const ListRequest &request)
{
    m_filter = {.openOnly = request.kind == ListKind::Open};
    showView(request.kind == ListKind::OpenInquiries ? Inquiries
             : request.kind == ListKind::Overdue     ? List
                                                     : static_cast<View>(std::min(m_views->current(), int(List))),
             request.kind == ListKind::Overdue);
    m_inquiries->refresh();
    if (!request.subject.isEmpty())
        openNumber(request.subject);
    return true;
}

/// The application of that number, found as the search finds it.
void ApplicationsPage::openNumber(const QString &number)
{
    whenDone(m_work.applications({.text = number, .today = m_work.today()}, {}, 1), this, [this](const auto &future) {
        if (future.resultCount() > 0 && future.result() && !future.result().value().rows.isEmpty())
            open(future.result().value().rows.first().id);
    });
}

void ApplicationsPage::turnTo(View view)
{
    m_views->setCurrent(view);
    m_overdue->setVisible(view != Inquiries);
    m_export->setVisible(view != Inquiries);
    m_whole->setCurrentIndex(view == Inquiries ? 1 : 0);
    if (view != Inquiries)
        m_left->setCurrentIndex(view == Board ? 0 : 1);
    setFocusProxy(view == Inquiries ? m_inquiries->list() : view == List ? m_table : m_board->cards());
    say();
}

bool ApplicationsPage::exportView()
{
    if (m_views->current() == Inquiries)
        return false;
    exportList([work = m_work, filter = asked()](const QString &file) { return work.exportApplications(filter, file); }, *this);
    return true;
}

void ApplicationsPage::applyFilter(const PostingFilter &filter)
{
    m_filter = {.prefectures = filter.prefectures,
                .professions = filter.professions,
                .appliedFrom = filter.receivedFrom,
                .appliedTo = filter.receivedTo,
                .text = filter.text};
    ask();
    m_inquiries->refresh();
}

ApplicationFilter ApplicationsPage::asked() const
{
    ApplicationFilter filter = m_filter;
    filter.overdueOnly = m_overdue->isChecked();
    filter.today = m_work.today();
    return filter;
}

void ApplicationsPage::ask()
{
    const ApplicationFilter filter = asked();
    m_board->ask(filter);
    m_model->setToday(filter.today);
    m_model->ask([this, filter](const CaseCursor &after, int limit) { return m_work.applications(filter, after, limit); });
    count();
}

void ApplicationsPage::count()
{
    m_countAnswer.ask(m_work.stageCounts(asked()), this, [this](const auto &counts) {
        if (!counts)
            return showError(counts.error());
        m_counts = counts.value();
        m_board->setCounts(m_counts);
        say();
    });
    ApplicationFilter late = m_filter;
    late.overdueOnly = true;
    late.today = m_work.today();
    whenDone(m_work.stageCounts(late), this, [this](const auto &future) {
        if (future.resultCount() == 0)
            return;
        const auto counts = future.result();
        if (!counts)
            return;
        qint64 overdue = 0;
        for (const StageCount &count : counts.value())
            overdue += count.now;
        setBadge(int(overdue));
    });
}

void ApplicationsPage::refresh()
{
    m_board->refresh();
    m_model->refresh();
    count();
    m_inquiries->refresh();
    if (m_open)
        open(*m_open);
}

void ApplicationsPage::say()
{
    if (m_views->current() == Inquiries)
        return setSummary(tr("%n inquiry(ies) without an answer", nullptr, m_inquiries->openCount()));
    const bool filtered = asked() != ApplicationFilter{.today = m_work.today()};
    if (m_model->hasFailed())
        m_empty->sayUnread();
    else
        m_empty->say(filtered ? tr("No application passes the filter.") : tr("There is no application yet."),
                     filtered ? tr("Prefecture, profession, period, search or “Only overdue” hide the others.")
                              : tr("Take in the first one: choose a seeker and a published posting."),
                     filtered ? tr("Show all applications") : QString());
    m_listStack->setCurrentWidget(m_model->rowCount() == 0 && !m_model->isAsking() ? static_cast<QWidget *>(m_empty) : m_table);
    if (m_counts.isEmpty())
        return;
    qint64 open = 0;
    for (const StageCount &count : m_counts)
        open += count.stage < ApplicationStage::Started ? count.now : 0;
    const auto ever = [this](ApplicationStage stage) { return QLocale().toString(m_counts[int(stage)].ever); };
    setSummary(tr("%1 open. So far: interviewed %2, offered %3, started %4")
                   .arg(QLocale().toString(open), ever(ApplicationStage::Interviewed), ever(ApplicationStage::Offered),
                        ever(ApplicationStage::Started)));
}

void ApplicationsPage::open(ApplicationId id)
{
    m_open = id;
    whenDone(m_work.application(id), this, [this, id](const auto &future) {
        if (m_open != id || future.resultCount() == 0)
            return;
        const auto one = future.result();
        if (!one) {
            closeDetail();
            return showError(one.error());
        }
        m_detail->setBusy(false);
        m_detail->show(one.value(), m_work.today());
        m_side->show();
    });
}

void ApplicationsPage::closeDetail()
{
    const bool hadFocus = m_side->isAncestorOf(focusWidget());
    m_open.reset();
    m_side->hide();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

bool ApplicationsPage::back()
{
    if (m_views->current() == Inquiries || m_side->isHidden())
        return false;
    closeDetail();
    return true;
}

/// From the detail to the application before or after it in the list.
void ApplicationsPage::step(int by)
{
    if (!m_open)
        return;
    const int row = m_model->rowOfId(qToUnderlying(*m_open)) + by;
    const ApplicationRow *next = m_model->at(row);
    if (!next)
        return;
    m_table->setCurrentIndex(m_model->index(row, 0));
    open(next->id);
}

void ApplicationsPage::act(CaseAction action)
{
    if (!m_detail->shown())
        return;
    const ApplicationCase &one = *m_detail->shown();
    switch (action) {
    case CaseAction::Next:
        return m_actions->next(one);
    case CaseAction::Arrange:
        return m_actions->arrange(one);
    case CaseAction::Schedule:
        return m_actions->schedule(one);
    case CaseAction::Offer:
        return m_actions->offer(one);
    case CaseAction::Leave:
        return m_actions->leave(one);
    }
}

void ApplicationsPage::take(const QString &sentence)
{
    showMessage({.tone = Tone::Ok, .text = sentence, .topic = u"done"_s});
    refresh();
    Q_EMIT dataChanged();
}

void ApplicationsPage::addNew()
{
    auto *dialog = new ApplyDialog(m_work, themes(), this);
    connect(dialog, &ApplyDialog::applied, this, [this](ApplicationId id) {
        if (m_views->current() == Inquiries)
            turnTo(Board);
        m_open = id;
        take(tr("The application is taken in."));
    });
    dialog->openForm();
}
