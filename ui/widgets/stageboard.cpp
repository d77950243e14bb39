#include "ui/widgets/stageboard.h"

#include "ui/widgets/boardcolumn.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>

StageBoard::StageBoard(Fetch fetch, const ThemeSource &themes, QWidget *parent)
    : QScrollArea(parent), m_fetch(std::move(fetch)), m_themes(themes)
{
    setAccessibleName(tr("Applications by stage"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *board = new QWidget;
    m_row = new QHBoxLayout(board);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Space::s);
    QList<ApplicationStage> left;
    const auto add = [this](const QString &name, const QList<ApplicationStage> &stages) {
        auto *column = new BoardColumn(name, stages, m_themes);
        m_row->addWidget(column);
        m_columns.append(column);
        column->cards().installEventFilter(this);
        connect(column, &BoardColumn::opened, this, &StageBoard::opened);
        connect(&column->model(), &PagedTableModel::failed, this, &StageBoard::failed);
    };
    for (const auto stage : allOf<ApplicationStage>()) {
        if (isLeaving(stage))
            left.append(stage);
        else
            add(label(stage), {stage});
    }
    add(tr("Left"), left);
    setWidget(board);
    viewport()->setAutoFillBackground(false);
    board->setAutoFillBackground(false);
    become(m_columns.first());
}

void StageBoard::ask(const ApplicationFilter &filter)
{
    for (BoardColumn *column : m_columns) {
        ApplicationFilter own = filter;
        own.stages = column->stages();
        column->model().setToday(filter.today);
        column->model().ask([fetch = m_fetch, own](const CaseCursor &after, int limit) { return fetch(own, after, limit); });
    }
}

void StageBoard::refresh()
{
    for (BoardColumn *column : m_columns)
        column->model().refresh();
}

void StageBoard::setCounts(const QList<StageCount> &counts)
{
    for (BoardColumn *column : m_columns) {
        qint64 now = 0;
        for (const StageCount &count : counts)
            if (column->stages().contains(count.stage))
                now += count.now;
        column->setCount(now);
    }
}

std::optional<ApplicationId> StageBoard::current() const { return m_columns[m_at]->current(); }

QWidget *StageBoard::cards() const { return &m_columns[m_at]->cards(); }

/// The next column in that direction that has cards; the place beside the card that the keyboard stands on.
void StageBoard::turn(int step)
{
    QListView &from = m_columns[m_at]->cards();
    const int height = from.visualRect(from.currentIndex()).center().y();
    for (int at = m_at + step; at >= 0 && at < m_columns.size(); at += step) {
        BoardColumn *to = m_columns[at];
        if (to->model().rowCount() == 0)
            continue;
        const QModelIndex beside = to->cards().indexAt(QPoint(to->cards().viewport()->width() / 2, std::max(height, 0)));
        to->choose(beside.isValid() ? beside.row() : to->model().rowCount() - 1);
        to->cards().setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(to, Space::s, 0);
        return;
    }
}

/// One column at a time is a stop of the Tab key and has a selected card.
void StageBoard::become(BoardColumn *column)
{
    m_at = int(m_columns.indexOf(column));
    for (BoardColumn *other : m_columns) {
        other->cards().setFocusPolicy(other == column ? Qt::StrongFocus : Qt::ClickFocus);
        if (other != column)
            other->cards().selectionModel()->clear();
    }
    if (!column->cards().currentIndex().isValid())
        column->choose(0);
}

bool StageBoard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (BoardColumn *column : m_columns)
            if (&column->cards() == watched)
                become(column);
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            turn(key == Qt::Key_Left ? -1 : 1);
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}
