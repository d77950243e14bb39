#include "app/platform.h"

#include <QByteArray>

#ifdef Q_OS_WIN
#include <cstdio>
#include <io.h>
#else
#include <unistd.h>
#endif
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#include <clocale>
#include <langinfo.h>
#endif

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

bool isInputTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdin)) != 0;
#else
    return isatty(STDIN_FILENO) != 0;
#endif
}

void drawOffscreen()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    // Also where there is a display: a picture is the same everywhere.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", QByteArray("offscreen"));
#endif
}

void useUtf8Locale()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    if (std::setlocale(LC_ALL, "") && QByteArray(nl_langinfo(CODESET)).toUpper() == "UTF-8")
        return;
    qputenv("LC_ALL", QByteArray("C.UTF-8"));
#endif
}
