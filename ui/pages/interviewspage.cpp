#include "ui/pages/interviewspage.h"

#include "models/domain/officedate.h"
#include "models/domain/whendone.h"
#include "models/items/interviewtablemodel.h"
#include "ui/pages/caseactions.h"
#include "ui/pages/interviewdetail.h"
#include "ui/pages/listexport.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/interviewcalendar.h"
#include "ui/widgets/segmentswitch.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int hoursWidth = 52;
static constexpr int mostOfDay = 500; // shown; a country's day may have thousands, which nobody reads in a calendar

void InterviewsPage::buildKeys()
{
    bindKey(Qt::Key_PageUp, [this] { go(m_day.addDays(-days())); });
    bindKey(Qt::Key_PageDown, [this] { go(m_day.addDays(days())); });
    bindKey(Qt::ALT | Qt::Key_Home, [this] { go(m_work.today()); });
    bindKey(Qt::CTRL | Qt::Key_N, [this] { m_actions->scheduleNew({}); });
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
    m_calendarAnswer.ask(m_work.interviews(firstDay(), days(), calendarFilter(), mostOfDay), this,
                         [this, first = firstDay()](const auto &answer) {
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
    follow(rows);
    if (!std::exchange(m_placed, true))
        m_scroll->verticalScrollBar()->setValue(InterviewCalendar::heightOf(std::min(m_calendar->firstHour(), 9.0)) - Space::m);
    say();
}

void InterviewsPage::askOverdue()
{
    m_model->ask(
        [this, filter = m_filter](const CaseCursor &after, int limit) { return m_work.withoutResult(filter, after, limit); });
    m_countAnswer.ask(m_work.withoutResultCount(m_filter), this, [this](const auto &count) {
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

/// Somebody changed what is open, here or at another desk: it is shown as it is now.
void InterviewsPage::follow(const QList<InterviewRow> &rows)
{
    if (m_side->isHidden() || !m_detail->shown())
        return;
    const Interview &shown = m_detail->shown()->interview;
    const auto isNewer = [&shown](const InterviewRow &row) {
        return row.interview.id == shown.id && row.interview.version > shown.version; // an answer may be late
    };
    if (const auto row = std::find_if(rows.cbegin(), rows.cend(), isNewer); row != rows.cend())
        open(*row);
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
