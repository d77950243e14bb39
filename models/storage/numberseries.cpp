#include "models/storage/numberseries.h"

using namespace Qt::StringLiterals;

Result<qint64> NumberSeries::next(const QString &series)
{
    if (!m_last.contains(series)) {
        // The update locks the row, so that another desk waits until this transaction has ended.
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
    while (true) {
        const auto number = next(u"posting-"_s + code);
        if (!number)
            return number.error();
        const QString text = code + u'-' + QString::number(number.value()).rightJustified(7, u'0');
        if (const auto done = m_takenPosting.run({text}); !done)
            return done.error();
        const bool taken = m_takenPosting.next();
        m_takenPosting.query().finish();
        if (!taken) // a file may have brought a number of this form
            return text;
    }
}

Result<QString> NumberSeries::nextSeeker() { return nextOf(u"seeker"_s, u'S', 7); }

Result<QString> NumberSeries::nextOf(const QString &table, QChar prefix, int digits)
{
    const auto [place, isNew] = m_taken.try_emplace(table);
    Statement &taken = place->second;
    if (isNew)
        taken = Statement(m_db, u"SELECT 1 FROM %1 WHERE number = ?"_s.arg(table));
    while (true) {
        const auto number = next(table);
        if (!number)
            return number.error();
        const QString text = prefix + QString::number(number.value()).rightJustified(digits, u'0');
        if (const auto done = taken.run({text}); !done)
            return done.error();
        const bool isTaken = taken.next();
        taken.query().finish();
        if (!isTaken) // a file may have brought a number of this form
            return text;
    }
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
