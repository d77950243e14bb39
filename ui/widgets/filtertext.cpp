#include "ui/widgets/filtertext.h"

#include "models/domain/officedate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

static QString daysText(std::optional<QDate> from, std::optional<QDate> to)
{
    if (from && to)
        return FilterText::tr("received %1–%2", "first and last day").arg(fieldDate(*from), fieldDate(*to));
    if (from)
        return FilterText::tr("received from %1", "first day").arg(fieldDate(*from));
    return to ? FilterText::tr("received to %1", "last day").arg(fieldDate(*to)) : QString();
}

template <Coded E>
static void addStates(QStringList &parts, const QList<E> &states)
{
    QStringList names;
    for (const E state : states)
        names.append(label(state));
    if (!names.isEmpty())
        parts.append(names.join(FilterText::tr(", ", "between the items of a list")));
}

QString filterText(const PostingFilter &filter)
{
    QStringList parts, prefectures;
    for (const Prefecture &prefecture : filter.prefectures)
        prefectures.append(prefecture.label());
    if (prefectures.size() > 3)
        parts.append(FilterText::tr("%n prefecture(s)", nullptr, int(prefectures.size())));
    else if (!prefectures.isEmpty())
        parts.append(prefectures.join(FilterText::tr(", ", "between the items of a list")));
    if (filter.professions.size() > 3)
        parts.append(FilterText::tr("%n profession(s)", nullptr, int(filter.professions.size())));
    else
        addStates(parts, filter.professions);
    if (const QString days = daysText(filter.receivedFrom, filter.receivedTo); !days.isEmpty())
        parts.append(days);
    addStates(parts, filter.review);
    addStates(parts, filter.publication);
    addStates(parts, filter.fill);
    if (filter.validUntilTo)
        parts.append(FilterText::tr("expiring by %1", "last day").arg(fieldDate(*filter.validUntilTo)));
    if (filter.checks)
        parts.append(FilterText::tr("checks: %1").arg(label(*filter.checks)));
    if (!filter.text.isEmpty())
        parts.append(FilterText::tr("“%1”", "a search text").arg(filter.text));
    return parts.join(u" · "_s);
}
