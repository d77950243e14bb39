#include "ui/pages/postinglist.h"

#include "models/domain/whendone.h"
#include "ui/widgets/emptystate.h"

#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr std::chrono::milliseconds pauseBeforeLoading(40);

static PostingOrder rememberedOrder(const QSettings &settings, const QString &key, const PostingOrder &otherwise)
{
    const QString text = settings.value(key).toString();
    const auto sort = fromCode<PostingSort>(text.section(u':', 0, 0));
    if (!sort)
        return otherwise;
    return {*sort, text.endsWith(u":desc"_s) ? Qt::DescendingOrder : Qt::AscendingOrder};
}

PostingList::PostingList(const PostingWork &work, const Setup &setup, const ThemeSource &themes, QSettings &settings,
                         QWidget *parent)
    : QWidget(parent), m_work(work), m_settings(settings), m_group(setup.columns.settings),
      m_model(new PostingTableModel(work.list, this)),
      m_table(new PostingTable(*m_model, setup.name, setup.columns, themes, settings)), m_stack(new QStackedWidget),
      m_empty(new EmptyState(setup.icon, themes)), m_pause(new QTimer(this)),
      m_order(rememberedOrder(settings, m_group + u"/sort"_s, setup.order))
{
    m_model->setToday(work.today());
    m_table->setObjectName(setup.objectName);
    auto *card = new Card(themes);
    m_column = card->body();
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(Space::s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_column->addWidget(m_stack, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);
    setFocusProxy(m_table);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseBeforeLoading);
    connect(m_pause, &QTimer::timeout, this, [this] { load(m_wanted); });
    connect(m_model, &PostingTableModel::failed, this, &PostingList::failed);
    connect(m_model, &PostingTableModel::counted, this, &PostingList::takeAnswer);
    connect(m_model, &PostingTableModel::answered, this, &PostingList::takeAnswer);
    connect(m_empty, &EmptyState::actionRequested, this, &PostingList::allWanted);
    connectTable();
}

void PostingList::connectTable()
{
    connect(m_table, &PostingTable::currentChangedTo, this, [this](std::optional<PostingId> id) {
        m_wanted = id;
        m_pause->start();
    });
    connect(m_table, &PostingTable::orderRequested, this, &PostingList::reorder);
    connect(m_table, &PostingTable::activated, this, &PostingList::opened);
    connect(m_table, &PostingTable::failed, this, &PostingList::failed);
    connect(m_table, &PostingTable::said, this, [this](const QString &text) { Q_EMIT said({.text = text}); });
    connect(m_table, &PostingTable::copied, this,
            [this](int rows) { Q_EMIT said({.tone = Tone::Ok, .text = tr("%n row(s) copied as text.", nullptr, rows)}); });
}

void PostingList::setTop(QWidget *strip)
{
    m_column->setContentsMargins(1, Space::s, 1, 1);
    m_column->insertWidget(0, strip);
}

void PostingList::reorder(const PostingOrder &order)
{
    m_order = order;
    m_settings.setValue(m_group + u"/sort"_s,
                        codeOf(order.sort) + (order.direction == Qt::DescendingOrder ? u":desc"_s : QString()));
    m_model->ask(m_model->filter(), m_order);
}

void PostingList::ask(const PostingFilter &filter) { m_model->ask(filter, m_order); }

void PostingList::refresh(const PostingFilter &filter)
{
    m_model->setToday(m_work.today());
    if (m_model->filter() == filter && m_model->order() == m_order && m_model->rowCount() > 0)
        m_model->refresh();
    else
        ask(filter);
}

bool PostingList::isEmpty() const { return m_model->rowCount() == 0 && !m_model->isAsking(); }

void PostingList::takeAnswer()
{
    m_stack->setCurrentWidget(isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    if (isEmpty())
        Q_EMIT unloaded(tr("Nothing is selected."));
    Q_EMIT answered();
}

void PostingList::sayEmpty(const QString &what, const QString &why, const QString &action) { m_empty->say(what, why, action); }

QString PostingList::countText() const
{
    const auto count = m_model->count();
    if (!count)
        return {};
    return count->exact ? tr("%n posting(s)", nullptr, int(count->rows))
                        : tr("more than %n posting(s)", nullptr, int(count->rows));
}

void PostingList::load(std::optional<PostingId> id)
{
    m_wanted = id;
    if (!id) {
        Q_EMIT unloaded(tr("Choose a posting from the list."));
        return;
    }
    whenDone(m_work.load(*id), this, [this, id](const QFuture<Result<Posting>> &future) {
        if (m_wanted != id || future.resultCount() == 0)
            return; // another row by now
        if (const Result<Posting> posting = future.result(); posting)
            Q_EMIT loaded(posting.value());
        else
            Q_EMIT unloaded(posting.error().message);
    });
}
