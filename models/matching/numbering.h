#pragma once

#include "models/matching/largevector.h"

#include <QtGlobal>

#include <vector>

/// Other numbers for postings and seekers: by number, the other one. Each is given once.
struct Numbering
{
    std::vector<qint32> posting;
    LargeVector<qint32> seeker;

    Numbering back() const { return {inverse(posting), inverse(seeker)}; }

private:
    template <typename Numbers>
    static Numbers inverse(const Numbers &numbers)
    {
        Numbers back(numbers.size());
        for (size_t i = 0; i < numbers.size(); ++i)
            back[size_t(numbers[i])] = qint32(i);
        return back;
    }
};
