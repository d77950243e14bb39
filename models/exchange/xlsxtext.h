#pragma once

#include <QByteArray>
#include <QString>

/// A text as libxlsxwriter takes it. Characters that XML cannot carry would make Excel refuse the whole file.
inline QByteArray xmlText(QString text)
{
    text.removeIf([](QChar c) { return c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r'; });
    text.remove(QChar(0xfffe)).remove(QChar(0xffff));
    return text.toUtf8();
}
