#include "models/items/interviewtablemodel.h"
#include "ui/pages/caseactions.h"
#include "ui/pages/interviewdetail.h"
#include "ui/pages/interviewspage.h"
#include "ui/pages/listexport.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fittedcolumns.h"
#include "ui/widgets/interviewcalendar.h"
#include "ui/widgets/listplace.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/segmentswitch.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

InterviewsPage::InterviewsPage(CaseWork work, const ThemeSource &themes, QWidget *parent)
    : Page(tr("Interviews"), Icon::Calendar, themes, parent), m_work(std::move(work)), m_day(m_work.today()),
      m_views(new SegmentSwitch(tr("View"), {tr("Week"), tr("Day"), tr("Result missing")})),
      m_period(new TextLabel({}, Type::Body, Ink::Text, themes, true)), m_planned(new QCheckBox(tr("Only planned"))),
      m_left(new QStackedWidget), m_model(new InterviewTableModel(this)), m_actions(new InterviewActions(m_work, themes, *this))
{
    buildTop();
    m_left->addWidget(buildCalendar());
    m_left->addWidget(buildList());
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(m_left);
    split->addWidget(buildDetail());
    split->setSizes({700, 360});
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    body()->addWidget(split, 1);
    connect(m_actions, &CaseActions::done, this, &InterviewsPage::take);
    connect(m_actions, &CaseActions::failed, this, &Page::showError);
    buildKeys();
    closeDetail();
    turnTo(Week);
}

void InterviewsPage::buildTop()
{
    m_views->setObjectName(u"interviewViews"_s);
    m_period->setObjectName(u"calendarPeriod"_s);
    m_planned->setObjectName(u"onlyPlanned"_s);
    m_turning = new QWidget;
    auto *turning = new QHBoxLayout(m_turning);
    turning->setContentsMargins(0, 0, 0, 0);
    turning->setSpacing(Space::xs);
    const auto add = [&](QPushButton *button, const QString &objectName, const QString &name, auto step) {
        button->setObjectName(objectName);
        button->setAccessibleName(name);
        button->setToolTip(name);
        turning->addWidget(button);
        connect(button, &QPushButton::clicked, this, step);
    };
    add(new QPushButton(deskIcon(Icon::Previous, themes()), {}), u"calendarBack"_s, tr("Earlier"),
        [this] { go(m_day.addDays(-days())); });
    add(new QPushButton(tr("Today")), u"calendarToday"_s, tr("Today"), [this] { go(m_work.today()); });
    add(new QPushButton(deskIcon(Icon::Next, themes()), {}), u"calendarOn"_s, tr("Later"), [this] { go(m_day.addDays(days())); });
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::m);
    row->addWidget(m_views);
    row->addWidget(m_turning);
    row->addWidget(m_period);
    row->addStretch();
    row->addWidget(m_planned);
    body()->addLayout(row);
    connect(m_views, &SegmentSwitch::chosen, this, [this](int view) { turnTo(static_cast<View>(view)); });
    connect(m_planned, &QCheckBox::toggled, this, &InterviewsPage::askCalendar);
    auto *fresh = new QPushButton(deskIcon(Icon::Add, themes()), tr("New interview"));
    fresh->setObjectName(u"addInterview"_s);
    header()->addAction(fresh);
    header()->addAction(exportButton(themes(), *this));
    connect(fresh, &QPushButton::clicked, this, [this] { m_actions->scheduleNew({}); });
}

QWidget *InterviewsPage::buildCalendar()
{
    auto *card = new Card(themes());
    m_heads = new QHBoxLayout;
    m_heads->setSpacing(0);
    card->body()->addLayout(m_heads);
    m_calendar = new InterviewCalendar(themes());
    m_calendar->setObjectName(u"interviewCalendar"_s);
    m_scroll = new QScrollArea;
    m_scroll->setAccessibleName(tr("Calendar of interviews"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->setWidget(m_calendar);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_calendar->setAutoFillBackground(false);
    card->body()->addWidget(m_scroll, 1);
    connect(m_calendar, &InterviewCalendar::opened, this, &InterviewsPage::open);
    connect(m_calendar, &InterviewCalendar::freeTimeChosen, this,
            [this](const QDateTime &from) { m_actions->scheduleNew(from); });
    return card;
}

QWidget *InterviewsPage::buildList()
{
    m_table = plainTable(*m_model, u"overdueInterviews"_s, tr("Interviews without a result"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    new FittedColumns(*m_table);
    ListPlace::keep(*m_table, *m_model);
    m_empty = new EmptyState(Icon::Check, themes());
    m_listStack = new QStackedWidget;
    m_listStack->addWidget(m_table);
    m_listStack->addWidget(m_empty);
    auto *card = new Card(themes());
    card->body()->addWidget(m_listStack);
    const auto openRow = [this](const QModelIndex &index) {
        if (const InterviewRow *row = m_model->at(index.row()))
            open(*row);
    };
    connect(m_table, &QTableView::activated, this, openRow);
    connect(m_table, &QTableView::clicked, this, openRow);
    connect(m_model, &PagedTableModel::failed, this, &Page::showError);
    connect(m_model, &PagedTableModel::answered, this, [this] {
        if (m_model->hasFailed())
            m_empty->sayUnread();
        else
            m_empty->say(tr("No result is missing."), tr("Every interview that has taken place has its result."));
        m_listStack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
        follow(m_model->rows());
    });
    return card;
}

QWidget *InterviewsPage::buildDetail()
{
    m_side = new Card(themes());
    m_side->setMinimumWidth(340);
    m_detail = new InterviewDetail(themes());
    m_side->body()->addWidget(m_detail);
    connect(m_detail, &InterviewDetail::actionRequested, this, &InterviewsPage::act);
    connect(m_detail, &InterviewDetail::closeRequested, this, &InterviewsPage::closeDetail);
    return m_side;
}
