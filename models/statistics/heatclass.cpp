#include "models/statistics/heatclass.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

struct HeatClass
{
    Q_DECLARE_TR_FUNCTIONS(HeatClass)
};

static int classOf(double value, const std::array<int, 6> &limits)
{
    return int(std::upper_bound(limits.begin(), limits.end(), value) - limits.begin());
}

int heatClass(qint64 people) { return classOf(double(people), peopleLimits); }

int heatClass(const Quotient &rate) { return rate.scaled ? classOf(rate.value(), rateLimits) : 0; }

QString heatClassText(HeatMeasure measure, int heatClass)
{
    const auto &limits = measure == HeatMeasure::People ? peopleLimits : rateLimits;
    if (heatClass < 1 || heatClass > int(limits.size()))
        return {};
    const int lower = limits[std::size_t(heatClass) - 1];
    if (heatClass == int(limits.size()))
        return HeatClass::tr("%1+", "lower limit of the last class of a legend").arg(lower);
    const int upper = limits[std::size_t(heatClass)];
    // Rates are printed with one decimal, so 19.9 is the last of a class.
    const QString last = measure == HeatMeasure::People ? QString::number(upper - 1) : QString::number(upper - 1) + u".9"_s;
    return HeatClass::tr("%1–%2", "limits of a class of a legend").arg(lower).arg(last);
}
