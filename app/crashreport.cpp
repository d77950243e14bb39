#include "app/crashreport.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

#ifdef Q_OS_LINUX
#include <cstdio>
#endif

void keepMemoryOutOfCrashReports()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none); // no core file
#endif
#ifdef Q_OS_LINUX
    // A collector of crash reports is not held to that limit; what it is given holds none of the memory (core(5)).
    if (std::FILE *filter = std::fopen("/proc/self/coredump_filter", "w")) {
        std::fputs("0", filter);
        std::fclose(filter);
    }
#endif
}
