#include "models/domain/attachment.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

QString safeFileName(const QString &name)
{
    QString safe;
    for (const QChar letter : name.section(QRegularExpression(u"[/\\\\]"_s), -1)) {
        const bool isHidden = letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format;
        if (!isHidden)
            safe += u"<>:\"|?*"_s.contains(letter) ? QChar(u'_') : letter;
    }
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    static const QRegularExpression device(u"^(con|prn|aux|nul|com\\d|lpt\\d)(\\.|$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (device.match(safe).hasMatch())
        safe.prepend(u'_');
    constexpr qsizetype longest = 120, longestEnding = 10;
    if (safe.size() > longest) {
        const qsizetype dot = safe.lastIndexOf(u'.');
        const QString ending = dot > safe.size() - longestEnding ? safe.mid(dot) : QString();
        safe = safe.left(longest - ending.size()) + ending;
    }
    return safe.isEmpty() ? u"attachment"_s : safe;
}
