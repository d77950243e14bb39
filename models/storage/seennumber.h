#pragma once

#include <QString>

/// The number of a posting that is joined as `p`, also where the login sees what belongs to it, but not the posting itself: then
/// about as the masks of a posting write one (resources/office/rights.sql), with the prefecture where a column tells it.
inline QString seenNumber(const QString &postingId, const QString &prefecture = {})
{
    const QString place = prefecture.isEmpty()
                              ? QString()
                              : QStringLiteral("CASE WHEN %1 < 10 THEN '0' ELSE '' END || %1 || '-' || ").arg(prefecture);
    return QStringLiteral("COALESCE(p.number, %1'P' || %2)").arg(place, postingId);
}
