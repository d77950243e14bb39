#include "ui/pages/interviewspage.h"

#include "models/domain/officedate.h"
#include "models/domain/whendone.h"
#include "models/items/interviewtablemodel.h"
#include "ui/pages/caseactions.h"
#include "ui/pages/interviewdetail.h"
#include "ui/pages/listexport.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fittedcolumns.h"
#include "ui/widgets/interviewcalendar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/segmentswitch.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

static constexpr int hoursWidth = 52;
static constexpr int mostOfDay = 500; // shown; a country's day may have thousands, which nobody reads in a calendar

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

void InterviewsPage::buildKeys()
{
    const auto bind = [this](const QKeySequence &keys, auto handler) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, handler);
    };
    bind(Qt::Key_PageUp, [this] { go(m_day.addDays(-days())); });
    bind(Qt::Key_PageDown, [this] { go(m_day.addDays(days())); });
    bind(Qt::ALT | Qt::Key_Home, [this] { go(m_work.today()); });
    bind(Qt::CTRL | Qt::Key_N, [this] { m_actions->scheduleNew({}); });
}

QString InterviewsPage::helpText() const
{
    return tr("Interviews of a week or a day. Open one to enter its result, to move or cancel it, or to save its invitation as a "
              "calendar file; an update and a cancellation reach the same entry of the receiver's calendar. Nobody is booked "
              "twice at the same time unless you confirm it. “Result missing” lists what has taken place without a result.");
}

QList<KeyHint> InterviewsPage::keyHints() const
{
    return {{u"↑ ↓ ← →"_s, tr("From interview to interview, within the day and to other days")},
            {u"Enter"_s, tr("Open the interview")},
            {u"PageUp / PageDown"_s, tr("Earlier and later")},
            {u"Alt+Home"_s, tr("Today")},
            {u"Ctrl+N"_s, tr("New interview")},
            {u"Esc"_s, tr("Close the detail")}};
}

QList<QWidget *> InterviewsPage::areas() const
{
    QList<QWidget *> areas{m_views};
    if (m_views->current() == Overdue)
        areas.append(m_table);
    else if (QWidget *block = m_calendar->firstBlock())
        areas.append(block);
    if (m_side->isVisible())
        areas.append(m_detail->firstControl());
    return areas;
}

int InterviewsPage::days() const { return m_views->current() == Day ? 1 : 7; }

QDate InterviewsPage::firstDay() const { return m_views->current() == Day ? m_day : m_day.addDays(1 - m_day.dayOfWeek()); }

void InterviewsPage::showView(View view)
{
    turnTo(view);
    refresh();
}

void InterviewsPage::turnTo(View view)
{
    m_views->setCurrent(view);
    m_left->setCurrentIndex(view == Overdue ? 1 : 0);
    m_turning->setVisible(view != Overdue);
    m_period->setVisible(view != Overdue);
    m_planned->setVisible(view != Overdue);
    setFocusProxy(view == Overdue ? static_cast<QWidget *>(m_table) : m_views);
    if (view != Overdue)
        askCalendar();
    say();
}

bool InterviewsPage::exportView()
{
    InterviewFilter shown = withoutResult(QDateTime::currentDateTimeUtc(), m_filter);
    if (m_views->current() != Overdue) {
        shown = calendarFilter();
        shown.from = officeDayBegin(firstDay());
        shown.before = officeDayBegin(firstDay().addDays(days()));
    }
    exportList([work = m_work, shown](const QString &file) { return work.exportInterviews(shown, file); }, *this);
    return true;
}

void InterviewsPage::go(QDate day)
{
    if (m_views->current() == Overdue)
        return;
    m_day = day;
    askCalendar();
}

/// `found`: what is known of the days that are shown, or nothing.
void InterviewsPage::showHeads(const QList<InterviewDay> &found)
{
    while (QLayoutItem *item = m_heads->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_heads->setContentsMargins(hoursWidth, Space::xs, m_scroll->verticalScrollBar()->sizeHint().width(), Space::xs);
    for (int day = 0; day < days(); ++day) {
        const QDate date = firstDay().addDays(day);
        const bool isToday = date == m_work.today();
        const InterviewDay known = found.value(day);
        const bool isCut = known.count > known.rows.size();
        QString text = days() == 1 ? longDate(date) : shortDate(date);
        if (isCut)
            text += u'\n' + tr("first %1 of %2", "interviews of a day")
                                .arg(QLocale().toString(known.rows.size()), QLocale().toString(known.count));
        auto *head = new TextLabel(text, Type::Dense, isCut ? Ink::Warn : isToday ? Ink::Accent : Ink::Muted, themes(), isToday);
        head->setObjectName(u"calendarHead%1"_s.arg(day));
        head->setAlignment(Qt::AlignCenter);
        if (isCut)
            head->setToolTip(tr("There is no room for all interviews of this day. Choose a prefecture or a profession in the "
                                "filter bar; an export has all of them."));
        m_heads->addWidget(head, 1);
    }
    m_period->setText(days() == 1 ? longDate(m_day)
                                  : tr("%1 – %2", "days").arg(longDate(firstDay()), longDate(firstDay().addDays(6))));
}

void InterviewsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (std::exchange(m_waits, false))
        askCalendar();
}

/// A country's week is thousands of interviews: they are read when somebody looks.
void InterviewsPage::askCalendar()
{
    showHeads();
    m_waits = !isVisible();
    if (m_waits)
        return;
    whenDone(m_work.interviews(firstDay(), days(), calendarFilter(), mostOfDay), this,
             [this, first = firstDay(), question = ++m_question](const auto &future) {
                 if (question != m_question || future.resultCount() == 0)
                     return;
                 const auto answer = future.result();
                 if (!answer)
                     return showError(answer.error());
                 showDays(first, answer.value());
             });
}

InterviewFilter InterviewsPage::calendarFilter() const
{
    InterviewFilter filter{.application = m_filter};
    if (m_planned->isChecked())
        filter.results = {InterviewResult::Planned};
    return filter;
}

void InterviewsPage::showDays(QDate first, const QList<InterviewDay> &days)
{
    QList<InterviewRow> rows;
    m_shown = 0;
    for (const InterviewDay &day : days) {
        rows += day.rows;
        m_shown += day.count;
    }
    showHeads(days);
    m_calendar->show(first, int(days.size()), rows, QDateTime::currentDateTimeUtc());
    if (!std::exchange(m_placed, true))
        m_scroll->verticalScrollBar()->setValue(InterviewCalendar::heightOf(std::min(m_calendar->firstHour(), 9.0)) - Space::m);
    say();
}

void InterviewsPage::askOverdue()
{
    m_model->ask(
        [this, filter = m_filter](const CaseCursor &after, int limit) { return m_work.withoutResult(filter, after, limit); });
    whenDone(m_work.withoutResultCount(m_filter), this, [this, question = ++m_counting](const auto &future) {
        if (question != m_counting || future.resultCount() == 0)
            return;
        const auto count = future.result();
        if (!count)
            return showError(count.error());
        m_overdue = int(count.value());
        setBadge(m_overdue);
        say();
    });
}

void InterviewsPage::say()
{
    const QString missing = tr("%n result(s) missing", nullptr, m_overdue);
    setSummary(m_views->current() == Overdue ? missing : tr("%n interview(s)", nullptr, int(m_shown)) + u" · "_s + missing);
}

bool InterviewsPage::showRequested(const ListRequest &request)
{
    m_filter = {};
    m_day = m_work.today();
    const QSignalBlocker asksBelow(m_planned);
    m_planned->setChecked(request.kind == ListKind::Today);
    showView(request.kind == ListKind::WithoutResult ? Overdue : request.kind == ListKind::Today ? Day : Week);
    return true;
}

void InterviewsPage::applyFilter(const PostingFilter &filter)
{
    m_filter = {.prefectures = filter.prefectures, .professions = filter.professions, .text = filter.text};
    refresh();
}

void InterviewsPage::refresh()
{
    if (m_views->current() != Overdue)
        askCalendar();
    askOverdue();
}

void InterviewsPage::open(const InterviewRow &row)
{
    m_detail->show(row, QDateTime::currentDateTimeUtc());
    m_side->show();
    if (row.interview.result != InterviewResult::Planned)
        return;
    whenDone(m_work.clashes(row.interview.number), this, [this, id = row.interview.id](const auto &future) {
        if (future.resultCount() > 0 && future.result() && m_detail->shown() && m_detail->shown()->interview.id == id)
            m_detail->showClashes(future.result().value());
    });
}

void InterviewsPage::closeDetail()
{
    const bool hadFocus = m_side->isAncestorOf(focusWidget());
    m_side->hide();
    if (!hadFocus)
        return;
    if (!m_detail->shown() || !m_calendar->focusOn(m_detail->shown()->interview.id))
        setFocus(Qt::OtherFocusReason);
}

bool InterviewsPage::back()
{
    if (m_side->isHidden())
        return false;
    closeDetail();
    return true;
}

void InterviewsPage::act(InterviewAction action)
{
    if (!m_detail->shown())
        return;
    const InterviewRow &row = *m_detail->shown();
    switch (action) {
    case InterviewAction::Result:
        return m_actions->enterResult(row);
    case InterviewAction::Move:
        return m_actions->move(row);
    case InterviewAction::Cancel:
        return m_actions->cancel(row);
    case InterviewAction::Invite:
        return m_actions->saveInvitation(row);
    case InterviewAction::Application:
        return Q_EMIT applicationRequested(row.interview.application);
    }
}

void InterviewsPage::take(const QString &sentence)
{
    showMessage({.tone = Tone::Ok, .text = sentence, .topic = u"done"_s});
    m_side->hide(); // what it shows is out of date
    refresh();
    Q_EMIT dataChanged();
}
