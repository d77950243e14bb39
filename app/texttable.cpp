#include "app/texttable.h"

#include <algorithm>
#include <numeric>

qsizetype terminalWidth(const QString &text)
{
    return std::accumulate(text.begin(), text.end(), qsizetype(0), [](qsizetype sum, QChar c) {
        const bool wide = (c.unicode() >= 0x2e80 && c.unicode() < 0xff61) || (c.unicode() >= 0xffe0 && c.unicode() < 0xffe7);
        return sum + (wide && !c.isLowSurrogate() ? 2 : 1);
    });
}

QString textTable(const QList<QStringList> &rows, const QList<int> &numbers)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], terminalWidth(row[i]));
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString gap(widths[i] - terminalWidth(row[i]), u' ');
            line += numbers.contains(int(i)) ? gap + row[i] : row[i] + gap;
            line += QStringLiteral("  ");
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}
