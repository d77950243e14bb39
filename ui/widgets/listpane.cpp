#include "ui/widgets/listpane.h"

#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"

#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

static constexpr std::chrono::milliseconds pauseBeforeLoading(40);

ListPane::ListPane(ListModel &model, ListTable *table, Icon icon, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_rows(model), m_view(table), m_stack(new QStackedWidget), m_empty(new EmptyState(icon, themes)),
      m_pause(new QTimer(this))
{
    auto *card = new Card(themes);
    m_column = card->body();
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(Space::s);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_column->addWidget(m_stack, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);
    setFocusProxy(m_view);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseBeforeLoading);
    connect(m_pause, &QTimer::timeout, this, [this] { loadId(m_wanted); });
    connect(&m_rows, &ListModel::failed, this, &ListPane::failed);
    connect(&m_rows, &ListModel::counted, this, &ListPane::takeAnswer);
    connect(&m_rows, &ListModel::answered, this, &ListPane::takeAnswer);
    connect(m_empty, &EmptyState::actionRequested, this, &ListPane::allWanted);
    connect(m_view, &ListTable::currentIdChanged, this, [this](std::optional<qint64> id) {
        m_wanted = id;
        m_pause->start();
    });
    connect(m_view, &ListTable::sortRequested, this, [this](int sort, Qt::SortOrder direction) { reorder(sort, direction); });
    connect(m_view, &ListTable::activated, this, &ListPane::opened);
    connect(m_view, &ListTable::said, this, [this](const QString &text) { Q_EMIT said({.text = text}); });
    connect(m_view, &ListTable::copied, this,
            [this](int rows) { Q_EMIT said({.tone = Tone::Ok, .text = tr("%n row(s) copied as text.", nullptr, rows)}); });
}

void ListPane::setTop(QWidget *strip)
{
    m_column->setContentsMargins(1, Space::s, 1, 1);
    m_column->insertWidget(0, strip);
}

bool ListPane::isEmpty() const { return m_rows.rowCount() == 0 && !m_rows.isAsking(); }

void ListPane::takeAnswer()
{
    m_stack->setCurrentWidget(isEmpty() ? static_cast<QWidget *>(m_empty) : m_view);
    if (isEmpty())
        Q_EMIT unloaded(tr("Nothing is selected."));
    Q_EMIT answered();
}

void ListPane::sayEmpty(const QString &what, const QString &why, const QString &action) { m_empty->say(what, why, action); }
