#pragma once

#include "models/domain/postingquery.h"
#include "models/domain/shortage.h"
#include "models/statistics/ratios.h"

/// Seats summed over some cells.
struct ShortageSum
{
    qint64 postings = 0;
    qint64 headcount = 0, offered = 0, awaiting = 0, started = 0;

    qint64 remaining() const { return headcount - offered - awaiting - started; }
    Quotient rate() const { return shortageRate(remaining(), headcount); }
    /// Only confirmed starts count as filled.
    Quotient filled() const { return fillRate(started, headcount); }

    ShortageSum &operator+=(const ShortageSum &other);
    bool operator==(const ShortageSum &) const = default;
};

/// Shortage by prefecture × profession with its sums: ten licensed professions together, clerks apart, all, and the nation.
/// A filter limits it: what is outside is not there, and every sum is over what is left.
class ShortageTable
{
public:
    /// Columns: the ten licensed professions in the order of the founding document, their total, clerks, all.
    enum Column { LicensedTotal = 10, Clerks, Total, ColumnCount };

    ShortageTable() = default;
    explicit ShortageTable(const Shortage &shortage, const PostingFilter &filter = {});

    QDate day() const { return m_day; }
    bool isEmpty() const { return nation(Total).postings == 0; }

    const ShortageSum &at(Prefecture prefecture, int column) const;
    const ShortageSum &nation(int column) const { return m_nation[std::size_t(column)]; }

    /// Whether the filter lets anything of them through.
    bool has(Prefecture prefecture) const { return m_prefectures[std::size_t(prefecture.number()) - 1]; }
    bool has(int column) const { return m_columns[std::size_t(column)]; }

    /// The prefectures with the most missing in a column, most first (equal ones in the order of their numbers);
    /// those where nobody is missing are left out.
    QList<Prefecture> worst(int column, int count = 10) const;

    static QList<Profession> professionsOf(int column);
    static int columnOf(Profession profession);
    /// 看護師, 資格職計, 合計 … in the language of the window.
    static QString columnLabel(int column);

    /// The list that a figure was counted from: published postings of the filter, there, in these professions.
    /// No prefecture: the whole of what the filter lets through.
    PostingFilter listOf(std::optional<Prefecture> prefecture, int column) const;

private:
    using Row = std::array<ShortageSum, ColumnCount>;

    void add(Row &row, Profession profession, const ShortageSum &sum);

    QDate m_day;
    PostingFilter m_filter;
    std::array<Row, prefectureCount> m_rows{};
    Row m_nation{};
    std::array<bool, prefectureCount> m_prefectures{};
    std::array<bool, ColumnCount> m_columns{};
};
