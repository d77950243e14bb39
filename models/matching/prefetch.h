#pragma once

/// Asks for memory that is needed soon, without waiting for it.
inline void prefetch(const void *address)
{
#if defined(__GNUC__)
    __builtin_prefetch(address);
#else
    static_cast<void>(address);
#endif
}
