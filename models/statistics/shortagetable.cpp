#include "models/statistics/shortagetable.h"

#include <QCoreApplication>

#include <algorithm>

struct ShortageText
{
    Q_DECLARE_TR_FUNCTIONS(ShortageText)
};

ShortageSum &ShortageSum::operator+=(const ShortageSum &other)
{
    postings += other.postings;
    headcount += other.headcount;
    offered += other.offered;
    awaiting += other.awaiting;
    started += other.started;
    return *this;
}

template <typename T>
static bool passes(const QList<T> &wanted, const T &value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

ShortageTable::ShortageTable(const Shortage &shortage, const PostingFilter &filter) : m_day(shortage.day), m_filter(filter)
{
    for (const Prefecture &prefecture : Prefecture::all())
        m_prefectures[std::size_t(prefecture.number()) - 1] = passes(filter.prefectures, prefecture);
    for (int column = 0; column < ColumnCount; ++column) {
        const QList<Profession> professions = professionsOf(column);
        m_columns[std::size_t(column)] = std::any_of(professions.begin(), professions.end(), [&](Profession profession) {
            return passes(filter.professions, profession);
        });
    }
    for (const ShortageCell &cell : shortage.cells) {
        if (!has(cell.prefecture) || !passes(filter.professions, cell.profession))
            continue;
        const ShortageSum sum{cell.postings, cell.headcount, cell.offered, cell.awaiting, cell.started};
        add(m_rows[std::size_t(cell.prefecture.number()) - 1], cell.profession, sum);
        add(m_nation, cell.profession, sum);
    }
}

void ShortageTable::add(Row &row, Profession profession, const ShortageSum &sum)
{
    row[std::size_t(columnOf(profession))] += sum;
    if (isLicensed(profession))
        row[LicensedTotal] += sum;
    row[Total] += sum;
}

const ShortageSum &ShortageTable::at(Prefecture prefecture, int column) const
{
    return m_rows[std::size_t(prefecture.number()) - 1][std::size_t(column)];
}

QList<Prefecture> ShortageTable::worst(int column, int count) const
{
    QList<Prefecture> all = Prefecture::all();
    const auto missing = [&](Prefecture prefecture) { return at(prefecture, column).remaining(); };
    all.removeIf([&](Prefecture prefecture) { return missing(prefecture) <= 0; });
    std::stable_sort(all.begin(), all.end(), [&](Prefecture a, Prefecture b) { return missing(a) > missing(b); });
    return all.mid(0, count);
}

QList<Profession> ShortageTable::professionsOf(int column)
{
    if (column == Total)
        return allOf<Profession>();
    if (column == Clerks)
        return {Profession::Clerk};
    if (column != LicensedTotal)
        return {static_cast<Profession>(column)};
    QList<Profession> licensed = allOf<Profession>();
    licensed.removeIf([](Profession profession) { return !isLicensed(profession); });
    return licensed;
}

int ShortageTable::columnOf(Profession profession) { return isLicensed(profession) ? static_cast<int>(profession) : int(Clerks); }

QString ShortageTable::columnLabel(int column)
{
    switch (column) {
    case LicensedTotal:
        return ShortageText::tr("Licensed total", "the ten licensed professions together");
    case Total:
        return ShortageText::tr("Total", "all eleven professions");
    default:
        return label(professionsOf(column).constFirst());
    }
}

PostingFilter ShortageTable::listOf(std::optional<Prefecture> prefecture, int column) const
{
    PostingFilter list = m_filter;
    list.publication = {PublicationState::Published};
    if (prefecture)
        list.prefectures = {*prefecture};
    if (column != Total) {
        list.professions = professionsOf(column);
        list.professions.removeIf([&](Profession profession) { return !passes(m_filter.professions, profession); });
    }
    return list;
}
