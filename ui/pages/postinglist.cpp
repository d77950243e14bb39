#include "ui/pages/postinglist.h"

#include "models/domain/whendone.h"
#include "ui/widgets/listorder.h"

static PostingTable *madeTable(PostingTableModel *model, const PostingList::Setup &setup, const ThemeSource &themes,
                               QSettings &settings)
{
    auto *table = new PostingTable(*model, setup.name, setup.columns, themes, settings);
    table->setObjectName(setup.objectName);
    return table;
}

PostingList::PostingList(const PostingWork &work, const Setup &setup, const ThemeSource &themes, QSettings &settings,
                         QWidget *parent)
    : PostingList(work, setup, themes, settings, new PostingTableModel(work.list), parent)
{
}

PostingList::PostingList(const PostingWork &work, const Setup &setup, const ThemeSource &themes, QSettings &settings,
                         PostingTableModel *model, QWidget *parent)
    : ListPane(*model, madeTable(model, setup, themes, settings), setup.icon, themes, parent), m_work(work), m_settings(settings),
      m_group(setup.columns.settings), m_model(model), m_order(rememberedOrder(settings, m_group, setup.order))
{
    m_model->setParent(this);
    m_model->setToday(work.today());
}

void PostingList::reorder(int sort, Qt::SortOrder direction)
{
    m_order = {static_cast<PostingSort>(sort), direction};
    rememberOrder(m_settings, m_group, m_order);
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

QString PostingList::countText() const
{
    const auto count = m_model->count();
    if (!count)
        return {};
    return count->exact ? tr("%n posting(s)", nullptr, int(count->rows))
                        : tr("more than %n posting(s)", nullptr, int(count->rows));
}

std::optional<PostingId> PostingList::wanted() const { return wantedId() ? std::optional(PostingId{*wantedId()}) : std::nullopt; }

void PostingList::loadId(std::optional<qint64> id) { load(id ? std::optional(PostingId{*id}) : std::nullopt); }

void PostingList::load(std::optional<PostingId> id)
{
    setWantedId(id ? std::optional(qint64(qToUnderlying(*id))) : std::nullopt);
    if (!id) {
        Q_EMIT unloaded(tr("Choose a posting from the list."));
        return;
    }
    whenDone(m_work.load(*id), this, [this, id](const QFuture<Result<Posting>> &future) {
        if (wanted() != id || future.resultCount() == 0)
            return; // another row by now
        if (const Result<Posting> posting = future.result(); posting)
            Q_EMIT loaded(posting.value());
        else
            Q_EMIT unloaded(posting.error().message);
    });
}
