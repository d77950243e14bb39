#pragma once

#include <QtGlobal>

#include <array>
#include <cstdint>
#include <span>

/// A stream of numbers that is the same on every platform (SplitMix64): one seed and one place give one stream.
class SampleRandom
{
public:
    /// `kind` and `index` name the thing that the stream belongs to, so that each thing can be made alone.
    SampleRandom(quint64 seed, quint64 kind, quint64 index) : m_state(seed * 0x9e3779b97f4a7c15u ^ (kind << 56) ^ index)
    {
        m_state = next() ^ index;
        next();
    }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15u;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
        return mixed ^ (mixed >> 31);
    }

    /// 0 … bound − 1; the bias of the remainder is far below what a sample shows.
    int below(int bound) { return bound <= 0 ? 0 : int((next() >> 33) % quint64(bound)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool percent(int chance) { return below(100) < chance; }
    bool perMille(int chance) { return below(1000) < chance; }

    template <typename T, std::size_t Size>
    const T &one(const std::array<T, Size> &of)
    {
        return of[std::size_t(below(int(Size)))];
    }

    /// An index, as often as its weight says.
    int weighted(std::span<const int> weights)
    {
        int sum = 0;
        for (const int weight : weights)
            sum += weight;
        int rest = below(sum);
        for (std::size_t i = 0; i < weights.size(); ++i) {
            rest -= weights[i];
            if (rest < 0)
                return int(i);
        }
        return int(weights.size()) - 1;
    }

private:
    quint64 m_state;
};
