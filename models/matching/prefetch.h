#pragma once

#include <QtGlobal>

/// Asks for memory that is needed soon, without waiting for it.
inline void prefetch(const void *address)
{
#if defined(__GNUC__)
    __builtin_prefetch(address);
#else
    static_cast<void>(address);
#endif
}

/// The same for so many lines of the processor's cache from there on.
inline void prefetchLines(const void *address, int lines)
{
    constexpr quintptr line = 64;
    for (int i = 0; i < lines; ++i)
        prefetch(reinterpret_cast<const void *>(quintptr(address) + quintptr(i) * line));
}
