#include "models/matching/pairreader.h"

#include <QCoreApplication>

#include <charconv>

using namespace Qt::StringLiterals;

struct PairReaderText
{
    Q_DECLARE_TR_FUNCTIONS(PairReaderText)
};

Result<qint32> numberIn(const CsvRows &rows, int column, const QString &name, qint64 least, qint64 most)
{
    std::string_view text = rows.field(column);
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    qint64 number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc() || end != text.data() + text.size() || number < least || number > most)
        return rows.wrong(PairReaderText::tr("%1 “%2” is not a whole number from %3 to %4. Correct it.")
                              .arg(name, shownField(rows.field(column)))
                              .arg(least)
                              .arg(most));
    return qint32(number);
}

Result<qint64> PairReader::open()
{
    if (const auto opened = m_rows.open({u"seeker_id"_s, u"posting_id"_s, u"score"_s, u"pref"_s}, 1); !opened)
        return opened.error();
    const auto lines = m_rows.countLines();
    if (lines && lines.value() > std::numeric_limits<qint32>::max())
        return Error{Error::Kind::Input,
                     PairReaderText::tr("edges.csv has more than 2,147,483,647 rows. Match a smaller scope.")};
    return lines;
}

bool PairReader::next()
{
    static const QString score = u"score"_s, preference = u"pref"_s;
    static const QString seekers = u"seekers.csv"_s, postings = u"postings.csv"_s;
    return m_rows.next() && find(m_seeker, m_ids.seekers, 0, seekers) && find(m_posting, m_ids.postings, 1, postings) &&
           take(numberIn(m_rows, 2, score, -matchingScoreLimit, matchingScoreLimit), m_score) &&
           (!m_rows.has(3) || take(numberIn(m_rows, 3, preference, -matchingScoreLimit, matchingScoreLimit), m_preference));
}

bool PairReader::find(Known &known, const IdTable &table, int column, const QString &file)
{
    const std::string_view id = m_rows.field(column);
    if (known.number >= 0 && known.id == id)
        return true;
    known.number = table.find(id);
    known.id = id;
    if (known.number < 0)
        m_error =
            m_rows.wrong(PairReaderText::tr("“%1” is not in %2. Add it there or remove this row.").arg(shownField(id), file));
    return known.number >= 0;
}

bool PairReader::take(Result<qint32> number, qint32 &into)
{
    if (number)
        into = number.value();
    else
        m_error = number.error();
    return bool(number);
}
