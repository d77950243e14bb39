#include "ui/pages/seekerlist.h"

#include "models/domain/whendone.h"
#include "ui/widgets/listorder.h"
#include "ui/widgets/seekertable.h"

using namespace Qt::StringLiterals;

static const QString group = u"seekers/list"_s;

static SeekerTable *madeTable(SeekerTableModel *model, const ThemeSource &themes, QSettings &settings)
{
    auto *table = new SeekerTable(*model, SeekerList::tr("Seekers"), group, themes, settings);
    table->setObjectName(u"seekersTable"_s);
    return table;
}

SeekerList::SeekerList(const SeekerWork &work, const ThemeSource &themes, QSettings &settings, QWidget *parent)
    : SeekerList(work, themes, settings, new SeekerTableModel(work.list), parent)
{
}

SeekerList::SeekerList(const SeekerWork &work, const ThemeSource &themes, QSettings &settings, SeekerTableModel *model,
                       QWidget *parent)
    : ListPane(*model, madeTable(model, themes, settings), Icon::User, themes, parent), m_work(work), m_settings(settings),
      m_model(model), m_order(rememberedOrder(settings, group, SeekerOrder{SeekerSort::RegisteredOn, Qt::DescendingOrder}))
{
    m_model->setParent(this);
    m_model->setToday(work.today());
}

void SeekerList::reorder(int sort, Qt::SortOrder direction)
{
    m_order = {static_cast<SeekerSort>(sort), direction};
    rememberOrder(m_settings, group, m_order);
    m_model->ask(m_model->filter(), m_order);
}

void SeekerList::ask(const SeekerFilter &filter) { m_model->ask(filter, m_order); }

void SeekerList::refresh(const SeekerFilter &filter)
{
    m_model->setToday(m_work.today());
    if (m_model->filter() == filter && m_model->order() == m_order && m_model->rowCount() > 0)
        m_model->refresh();
    else
        ask(filter);
}

QString SeekerList::countText() const
{
    const auto count = m_model->count();
    if (!count)
        return {};
    return count->exact ? tr("%n seeker(s)", nullptr, int(count->rows)) : tr("more than %n seeker(s)", nullptr, int(count->rows));
}

QStringList SeekerList::shownColumnKeys() const
{
    QStringList keys;
    for (const int column : view().columns().shown())
        keys.append(m_model->keyOfColumn(column));
    return keys;
}

void SeekerList::loadId(std::optional<qint64> id) { load(id ? std::optional(SeekerId{*id}) : std::nullopt); }

void SeekerList::load(std::optional<SeekerId> id)
{
    const auto wanted = id ? std::optional(qint64(qToUnderlying(*id))) : std::nullopt;
    setWantedId(wanted);
    if (!id) {
        Q_EMIT unloaded(tr("Choose a seeker from the list."));
        return;
    }
    whenDone(m_work.load(*id), this, [this, wanted](const QFuture<Result<SeekerDossier>> &future) {
        if (wantedId() != wanted || future.resultCount() == 0)
            return; // another row by now
        if (const Result<SeekerDossier> dossier = future.result(); dossier)
            Q_EMIT loaded(dossier.value());
        else
            Q_EMIT unloaded(dossier.error().message);
    });
}
