#include "models/exchange/gmis/gmisquery.h"

using namespace Qt::StringLiterals;

QString quoted(const QString &text)
{
    QString result = u"\""_s;
    for (const QChar letter : text) {
        if (letter == u'"' || letter == u'\\')
            result += u'\\';
        result += letter == u'\t' || letter == u'\n' || letter == u'\r' ? QChar(u' ') : letter;
    }
    return result + u'"';
}

static QString pageAfter(qint64 last) { return u"$id > %1 order by $id asc limit %2"_s.arg(last).arg(gmisPageSize); }

QString seekQuery(qint64 last) { return pageAfter(last); }

QString changedQuery(const QString &updatedCode, const QDateTime &since, qint64 last)
{
    return u"%1 >= %2 and "_s.arg(updatedCode, quoted(since.toUTC().toString(u"yyyy-MM-ddTHH:mm:00Z"_s))) + pageAfter(last);
}

QDateTime watermark(const QDateTime &known, const QDateTime &firstAnswer)
{
    if (!firstAnswer.isValid())
        return known; // the clock of this computer is no measure for theirs
    QDateTime minute = firstAnswer.toUTC();
    minute.setTime(QTime(minute.time().hour(), minute.time().minute()));
    const QDateTime next = minute.addSecs(-5 * 60);
    return known.isValid() && known > next ? known : next;
}
