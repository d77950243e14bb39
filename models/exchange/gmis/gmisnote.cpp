#include "models/exchange/gmis/gmisnote.h"

#include <QStringList>

using namespace Qt::StringLiterals;

static const QString mark = u"◆審査連絡 "_s;

namespace gmisnote {

QString line(const QString &says) { return mark + says.simplified(); }

QString without(const QString &text)
{
    QStringList kept;
    for (const QString &one : text.split(u'\n'))
        if (!one.startsWith(mark))
            kept.append(one);
    return kept.join(u'\n');
}

bool contains(const QString &text, const QString &line) { return text.split(u'\n').contains(line); }

QString with(const QString &text, const QString &line, int longest)
{
    if (contains(text, line))
        return text;
    QStringList lines = text.isEmpty() ? QStringList() : text.split(u'\n');
    lines.append(line);
    const auto isTooLong = [&] { return longest > 0 && lines.join(u'\n').size() > longest; };
    for (qsizetype i = 0; i < lines.size() - 1 && isTooLong();)
        if (lines[i].startsWith(mark))
            lines.removeAt(i);
        else
            ++i;
    return isTooLong() ? QString() : lines.join(u'\n');
}

} // namespace gmisnote
