#include "ui/widgets/interviewcalendar.h"

#include "models/domain/officedate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/interviewblock.h"
#include "ui/widgets/lanes.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

static constexpr int hourHeight = 56, hoursWidth = 52, leastBlock = 26, leastLane = 84;

InterviewCalendar::InterviewCalendar(const ThemeSource &themes, QWidget *parent) : QWidget(parent), m_themes(themes)
{
    setAccessibleName(tr("Calendar of interviews"));
    setFixedHeight(24 * hourHeight + 1);
    connect(&m_themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

int InterviewCalendar::heightOf(double hour) { return int(hour * hourHeight); }

static double hourOf(const QDateTime &moment)
{
    return moment.toOffsetFromUtc(9 * 3600).time().msecsSinceStartOfDay() / 3'600'000.0;
}

void InterviewCalendar::show(QDate first, int days, const QList<InterviewRow> &rows, const QDateTime &now)
{
    m_first = first;
    m_now = now;
    m_days = QList<Day>(days);
    for (const InterviewRow &row : rows) {
        const auto day = first.daysTo(officeDay(row.interview.from));
        if (day >= 0 && day < days)
            m_days[day].rows.append(row);
    }
    place();
    update();
}

QRectF InterviewCalendar::columnOf(int day) const
{
    const double width = (this->width() - hoursWidth) / double(std::max<qsizetype>(m_days.size(), 1));
    return {hoursWidth + day * width, 0, width, double(height())};
}

/// Blocks are made anew: the keyboard stays with the interview that it stood on.
void InterviewCalendar::place()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    for (QWidget *child : m_children) {
        child->removeEventFilter(this);
        child->hide();
        child->deleteLater();
    }
    m_children.clear();
    for (int day = 0; day < m_days.size(); ++day)
        placeDay(day);
    InterviewBlock *stood = nullptr, *first = nullptr;
    for (const Day &day : m_days)
        for (InterviewBlock *block : day.blocks) {
            first = first ? first : block;
            if (block->row().interview.id == m_current)
                stood = block;
        }
    become(stood ? stood : first);
    if (hadFocus && current())
        current()->setFocus(Qt::OtherFocusReason);
}

void InterviewCalendar::placeDay(int at)
{
    Day &day = m_days[at];
    day.blocks.clear();
    QList<Interview> interviews;
    for (const InterviewRow &row : day.rows)
        interviews.append(row.interview);
    const QList<Lane> lanes = lanesOf(interviews);
    const QRectF column = columnOf(at).adjusted(2, 0, -2, 0);
    const int most = std::max(1, int(column.width()) / leastLane);
    QList<InterviewRow> hidden;
    QRect hiddenPlace;
    for (qsizetype i = 0; i < day.rows.size(); ++i) {
        const Lane &lane = lanes[i];
        const int shown = std::min(lane.lanes, most);
        const double width = column.width() / shown;
        const int top = heightOf(hourOf(day.rows[i].interview.from));
        const int height = std::max(leastBlock, heightOf(day.rows[i].interview.minutes / 60.0) - 1);
        const bool crowded = lane.lanes > most;
        const bool fits = !crowded || lane.lane < most - 1 || (most == 1 && lane.lane == 0);
        const QRect place(int(column.left() + std::min(lane.lane, shown - 1) * width), top, int(width) - 2, height);
        if (fits) {
            auto *block = new InterviewBlock(day.rows[i], m_now, m_themes, this);
            // Where one lane has to do, the button takes its right end.
            block->setGeometry(crowded && most == 1 ? place.adjusted(0, 0, -leastLane / 3, 0) : place);
            block->installEventFilter(this);
            connect(block, &QAbstractButton::clicked, this, [this, block] {
                become(block);
                Q_EMIT opened(block->row());
            });
            block->QWidget::show();
            day.blocks.append(block);
            m_children.append(block);
        } else {
            hiddenPlace = hidden.isEmpty() ? place : hiddenPlace;
            hidden.append(day.rows[i]);
        }
        const bool groupEnds = i + 1 == day.rows.size() || lanes[i + 1].group != lane.group;
        if (groupEnds && !hidden.isEmpty()) {
            addMore(at, most == 1 ? hiddenPlace.adjusted(hiddenPlace.width() - leastLane / 3, 0, 0, 0) : hiddenPlace, hidden);
            hidden.clear();
        }
    }
}

void InterviewCalendar::addMore(int day, const QRect &place, const QList<InterviewRow> &hidden)
{
    auto *more = styled(new QPushButton(u"+%1"_s.arg(hidden.size()), this), ButtonKind::Segment);
    more->setCheckable(false);
    more->setAccessibleName(
        tr("%1: %n more interview(s) at the same time", nullptr, int(hidden.size())).arg(longDate(m_first.addDays(day))));
    more->setToolTip(more->accessibleName());
    more->setGeometry(QRect(place.topLeft(), QSize(place.width(), leastBlock)));
    auto *menu = new QMenu(more);
    for (const InterviewRow &row : hidden)
        menu->addAction(InterviewBlock::spoken(row), this, [this, row] { Q_EMIT opened(row); });
    more->setMenu(menu);
    more->show();
    m_children.append(more);
}

void InterviewCalendar::resizeEvent(QResizeEvent *) { place(); }

void InterviewCalendar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_themes.theme();
    const QDate today = officeDay(m_now);
    for (int day = 0; day < m_days.size(); ++day) {
        const QDate date = m_first.addDays(day);
        if (date == today)
            painter.fillRect(columnOf(day), theme.hover);
        else if (date.dayOfWeek() > 5)
            painter.fillRect(columnOf(day), theme.raised);
    }
    painter.setFont(fontFor(Type::Caption));
    for (int hour = 0; hour <= 24; ++hour) {
        const int y = heightOf(hour);
        painter.setPen(theme.line);
        painter.drawLine(hoursWidth, y, width(), y);
        painter.setPen(theme.muted);
        if (hour < 24)
            painter.drawText(QRect(0, y, hoursWidth - Space::s, 20), Qt::AlignRight | Qt::AlignTop, u"%1:00"_s.arg(hour));
    }
    painter.setPen(theme.line);
    for (int day = 0; day <= m_days.size(); ++day)
        painter.drawLine(QPointF(columnOf(day).left(), 0), QPointF(columnOf(day).left(), height()));
    const auto at = m_first.daysTo(today);
    if (at >= 0 && at < m_days.size()) {
        const QRectF column = columnOf(int(at));
        const int y = heightOf(hourOf(m_now));
        painter.setPen(QPen(theme.accent, 2));
        painter.drawLine(QPointF(column.left(), y), QPointF(column.right(), y));
    }
}

void InterviewCalendar::mouseDoubleClickEvent(QMouseEvent *event)
{
    for (int day = 0; day < m_days.size(); ++day) {
        if (!columnOf(day).contains(event->position()))
            continue;
        const int halfHours = int(event->position().y()) * 2 / hourHeight;
        Q_EMIT freeTimeChosen(officeDayBegin(m_first.addDays(day)).addSecs(halfHours * 1800));
    }
}

double InterviewCalendar::firstHour() const
{
    double first = 24;
    for (const Day &day : m_days)
        for (const InterviewRow &row : day.rows)
            first = std::min(first, hourOf(row.interview.from));
    return first < 24 ? first : 9;
}

InterviewBlock *InterviewCalendar::current() const
{
    for (const Day &day : m_days)
        for (InterviewBlock *block : day.blocks)
            if (block->row().interview.id == m_current)
                return block;
    return nullptr;
}

QWidget *InterviewCalendar::firstBlock() const { return current(); }

bool InterviewCalendar::focusOn(InterviewId id)
{
    for (const Day &day : m_days)
        for (InterviewBlock *block : day.blocks)
            if (block->row().interview.id == id) {
                become(block);
                block->setFocus(Qt::OtherFocusReason);
                return true;
            }
    return false;
}

/// One block at a time is a stop of the Tab key.
void InterviewCalendar::become(InterviewBlock *block)
{
    m_current = block ? block->row().interview.id : InterviewId{};
    for (const Day &day : m_days)
        for (InterviewBlock *other : day.blocks)
            other->setFocusPolicy(other == block ? Qt::StrongFocus : Qt::ClickFocus);
}

void InterviewCalendar::step(int by)
{
    for (const Day &day : m_days) {
        const qsizetype at = day.blocks.indexOf(current());
        if (at < 0)
            continue;
        const qsizetype next = at + by;
        if (next >= 0 && next < day.blocks.size()) {
            become(day.blocks[next]);
            day.blocks[next]->setFocus(Qt::OtherFocusReason);
        }
        return;
    }
}

/// To the next day in that direction that has interviews: the one nearest in time.
void InterviewCalendar::turn(int days)
{
    InterviewBlock *from = current();
    if (!from)
        return;
    for (qsizetype at = m_first.daysTo(officeDay(from->row().interview.from)) + days; at >= 0 && at < m_days.size(); at += days) {
        InterviewBlock *nearest = nullptr;
        for (InterviewBlock *block : m_days[at].blocks)
            if (!nearest || std::abs(block->y() - from->y()) < std::abs(nearest->y() - from->y()))
                nearest = block;
        if (!nearest)
            continue;
        become(nearest);
        nearest->setFocus(Qt::OtherFocusReason);
        return;
    }
}

bool InterviewCalendar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        if (auto *block = qobject_cast<InterviewBlock *>(watched))
            become(block);
    } else if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Left:
            turn(-1);
            return true;
        case Qt::Key_Right:
            turn(1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            static_cast<InterviewBlock *>(watched)->click();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}
