#pragma once

#include <QString>
#include <QtGlobal>

/// A file that some desks have beside the repository and others not; tests skip without it.
inline QString sharedFile(const QString &name)
{
    return qEnvironmentVariable("KEYNET_SHARED", QStringLiteral(SOURCE_ROOT "/../shared")) + u'/' + name;
}
