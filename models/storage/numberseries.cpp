#include "models/storage/numberseries.h"

#include "models/storage/dialect.h"

using namespace Qt::StringLiterals;

Result<qint64> NumberSeries::next(const QString &series)
{
    if (!m_last.contains(series)) {
        Statement lock(m_db, u"INSERT INTO number_series (series, last) VALUES (?, 0)"
                             " ON CONFLICT (series) DO UPDATE SET last = number_series.last RETURNING last"_s);
        if (const auto done = lock.run({series}); !done)
            return done.error();
        if (!lock.next())
            return storageError(lock.query());
        m_last.insert(series, lock.number(0));
    }
    return ++m_last[series];
}

Result<QString> NumberSeries::nextPosting(int prefecture)
{
    const QString code = QString::number(prefecture).rightJustified(2, u'0');
    return free({u"posting-"_s + code, u"posting"_s, code + u'-', 7});
}

Result<QString> NumberSeries::nextSeeker() { return nextOf(u"seeker"_s, u'S', 7); }

Result<QString> NumberSeries::nextOf(const QString &table, QChar prefix, int digits)
{
    return free({table, table, prefix, digits});
}

Result<QString> NumberSeries::free(const Series &series)
{
    if (dialect::engineOf(m_db) == Engine::Postgres) // who sees a part of the records cannot see which numbers are taken
        return freeOnServer(series);
    const auto [place, isNew] = m_taken.try_emplace(series.table);
    Statement &taken = place->second;
    if (isNew)
        taken = Statement(m_db, u"SELECT 1 FROM %1 WHERE number = ?"_s.arg(series.table));
    while (true) {
        const auto number = next(series.name);
        if (!number)
            return number.error();
        const QString text = series.prefix + QString::number(number.value()).rightJustified(series.digits, u'0');
        if (const auto done = taken.run({text}); !done)
            return done.error();
        const bool isTaken = taken.next();
        taken.query().finish();
        if (!isTaken) // a file may have brought a number of this form
            return text;
    }
}

Result<QString> NumberSeries::freeOnServer(const Series &series)
{
    Statement given(m_db, u"SELECT next_number(?, ?, ?, ?)"_s);
    if (const auto done = given.run({series.name, series.table, series.prefix, series.digits}); !done)
        return done.error();
    if (!given.next())
        return storageError(given.query());
    return given.text(0);
}

Result<> NumberSeries::write()
{
    Statement update(m_db, u"UPDATE number_series SET last = ? WHERE series = ?"_s);
    for (auto it = m_last.cbegin(); it != m_last.cend(); ++it)
        if (const auto done = update.run({it.value(), it.key()}); !done)
            return done;
    m_last.clear();
    return {};
}
