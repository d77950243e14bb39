#pragma once

#include <algorithm>
#include <chrono>

/// How a desk learns what others change, and when it reads it again. Where desks are few, the server tells each of them. That
/// wakes every one at every change; where they are many, each asks at its own pace whether anything was written.
///
/// It reads a moment after the first word of it, since changes come in swarms, and within a second where that costs the server
/// little. Where desks are many or readings long, each of them reads more seldom, so that all together keep a quarter of one
/// processor busy with this; more only where a rest of fifteen seconds is too short for that.
class ChangePace
{
public:
    using Milliseconds = std::chrono::milliseconds;
    static constexpr Milliseconds gathering{200}, leastRest{1000}, longestRest{15'000};
    static constexpr int part = 4;         // of one processor, so much for all desks
    static constexpr int mostHearing = 64; // desks

    /// How many desks there are now, this one included.
    void counted(int desks)
    {
        m_desks = std::max(desks, 1);
        m_hears = m_hears && desks <= mostHearing;
    }
    /// How long the last reading took, from the asking to the answer.
    void took(Milliseconds reading) { m_reading = reading; }

    /// Whether this desk is told; otherwise it asks, and goes on to ask where desks become fewer again.
    bool hears() const { return m_hears; }
    /// How long to wait after a word that came `sinceReading` after the last reading began.
    Milliseconds pause(Milliseconds sinceReading) const { return std::max(gathering, rest() - sinceReading); }
    /// How long to wait before it asks again; `chance` (0 to 1) is each desk's own, so that they do not come all at once.
    Milliseconds askingPause(double chance) const { return std::chrono::duration_cast<Milliseconds>(rest() * (0.5 + chance)); }

private:
    Milliseconds rest() const { return std::clamp(m_reading * part * m_desks, leastRest, longestRest); }

    Milliseconds m_reading{5}; // before the first one, a guess
    int m_desks = 1;
    bool m_hears = true;
};
