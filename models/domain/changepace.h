#pragma once

#include <algorithm>
#include <chrono>

/// When a desk reads again what others change: a moment after the first word of it, since changes come in swarms, and within a
/// second where the server is at ease. Where many desks and changes make reading slow, each of them reads more seldom: nobody
/// spends more than a small part of the time on it, so the desks of a whole country never keep a server from its work.
class ChangePace
{
public:
    using Milliseconds = std::chrono::milliseconds;
    static constexpr Milliseconds gathering{200}, leastRest{1000}, longestRest{15'000};
    static constexpr int share = 200; // a reading is followed by a rest of so many times its length

    /// How long to wait after a word that came `sinceReading` after the last reading began.
    Milliseconds pause(Milliseconds sinceReading) const { return std::max(gathering, m_rest - sinceReading); }
    /// How long the last reading took, from the asking to the answer.
    void took(Milliseconds reading) { m_rest = std::clamp(reading * share, leastRest, longestRest); }

private:
    Milliseconds m_rest = leastRest;
};
