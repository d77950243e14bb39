#pragma once

#include "models/domain/shortage.h"

/// Fictitious figures with the proportions of the real country, always the same.
inline Shortage sampleShortage(QDate day = QDate(2020, 7, 27))
{
    static constexpr std::array perMillion{13.5, 11.0, 3.4, 48.0, 13.5, 3.1, 6.2, 2.9, 7.1, 1.1, 15.2};
    Shortage shortage{.day = day};
    for (const Prefecture &where : Prefecture::all()) {
        for (const Profession profession : allOf<Profession>()) {
            const int mixed = (where.number() * 37 + numberOf(profession) * 53) % 41;
            const double people = where.facts().population / 1e6 * perMillion[std::size_t(profession)];
            const qint64 remaining = qRound64(people * (0.6 + mixed / 40.0));
            if (remaining == 0)
                continue;
            const qint64 taken = qRound64(double(remaining) * (0.5 + mixed / 20.0));
            shortage.cells.append({.prefecture = where,
                                   .profession = profession,
                                   .postings = (remaining + 2) / 3,
                                   .headcount = remaining + taken,
                                   .offered = taken / 5,
                                   .awaiting = taken / 10,
                                   .started = taken - taken / 5 - taken / 10});
        }
    }
    return shortage;
}

inline QList<TrendPoint> sampleTrend(int weeks, qint64 now, QDate day = QDate(2020, 7, 27))
{
    QList<TrendPoint> points;
    for (int i = 0; i < weeks; ++i)
        points.append({day.addDays(-7 * (weeks - 1 - i)), now * (40 + 60 * (i + 1) / weeks + i % 3 * 2) / 104});
    if (!points.isEmpty())
        points.last().remaining = now;
    return points;
}
