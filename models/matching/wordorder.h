#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <bit>

/// Puts the least words first and in order, at least so many of them; gives how many. The others follow in any order. By buckets,
/// then by insertion: of a few hundred words that lie about evenly, the processor cannot foresee what a comparing sort compares.
template <typename Word>
quint32 orderLeast(Word *words, quint32 count, quint32 wanted)
{
    constexpr quint32 buckets = 64, most = 512, crowd = 32;
    if (count > most) {
        wanted = std::min(wanted, count);
        std::nth_element(words, words + wanted, words + count);
        std::sort(words, words + wanted);
        return wanted;
    }
    if (count == 0)
        return 0;
    Word base = words[0], greatest = words[0];
    for (quint32 i = 1; i < count; ++i) { // both at each word: nothing to foresee
        base = std::min(base, words[i]);
        greatest = std::max(greatest, words[i]);
    }
    const int shift = std::max(0, int(std::bit_width(Word(greatest - base))) - int(std::bit_width(buckets - 1)));
    std::array<quint32, buckets> next{};
    for (quint32 i = 0; i < count; ++i)
        ++next[size_t((words[i] - base) >> shift)];
    quint32 sum = 0, ordered = 0, fullest = 0;
    for (quint32 &begin : next) {
        fullest = ordered == 0 ? std::max(fullest, begin) : fullest;
        sum += begin;
        begin = sum - begin;
        if (ordered == 0 && sum >= std::min(wanted, count))
            ordered = sum; // up to the end of this bucket
    }
    std::array<Word, most> apart;
    for (quint32 i = 0; i < count; ++i)
        apart[next[size_t((words[i] - base) >> shift)]++] = words[i];
    std::copy_n(apart.data(), count, words);
    if (fullest > crowd) { // far from even
        std::sort(words, words + ordered);
        return ordered;
    }
    for (quint32 i = 1; i < ordered; ++i) {
        const Word word = words[i];
        quint32 place = i;
        for (; place > 0 && words[place - 1] > word; --place)
            words[place] = words[place - 1];
        words[place] = word;
    }
    return ordered;
}
