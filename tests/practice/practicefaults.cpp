#include "tests/practice/practicefaults.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

std::optional<PracticeFaults> PracticeFaults::fromText(const QString &text)
{
    PracticeFaults faults;
    const QHash<QString, double *> chances{{u"429"_s, &faults.tooMany}, {u"503"_s, &faults.maintenance},
                                           {u"html"_s, &faults.html},   {u"lost"_s, &faults.lost},
                                           {u"cut"_s, &faults.cut},     {u"conflict"_s, &faults.conflict}};
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0).trimmed();
        bool isNumber = false;
        const double value = part.section(u'=', 1).toDouble(&isNumber);
        if (!isNumber)
            return std::nullopt;
        if (name == u"delay"_s)
            faults.delay = int(value);
        else if (name == u"skew"_s)
            faults.skew = qint64(value);
        else if (double *chance = chances.value(name))
            *chance = value;
        else
            return std::nullopt;
    }
    return faults;
}

PracticeFault drawn(const PracticeFaults &faults, QRandomGenerator &random)
{
    double at = random.generateDouble();
    const std::pair<double, PracticeFault> all[]{
        {faults.tooMany, PracticeFault::TooMany}, {faults.maintenance, PracticeFault::Maintenance},
        {faults.html, PracticeFault::Html},       {faults.lost, PracticeFault::Lost},
        {faults.cut, PracticeFault::Cut},         {faults.conflict, PracticeFault::Conflict}};
    for (const auto &[chance, fault] : all) {
        if (at < chance)
            return fault;
        at -= chance;
    }
    return PracticeFault::None;
}
