#include "models/domain/presence.h"

#include "models/domain/officedate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct PresenceText
{
    Q_DECLARE_TR_FUNCTIONS(PresenceText)
};

static QString timeOf(const QDateTime &moment) { return fieldMoment(moment).section(u' ', -1); }

QString presenceSentence(const QList<Presence> &others)
{
    if (others.isEmpty())
        return {};
    const Presence &first = others.first();
    if (first.holds)
        return PresenceText::tr("%1 has been deciding on this posting since %2. Choose another; it is free a minute after they "
                                "leave it.")
            .arg(first.name, timeOf(first.since));
    if (others.size() == 1)
        return PresenceText::tr("%1 also has this posting open, since %2.").arg(first.name, timeOf(first.since));
    return PresenceText::tr("%1 and %n more also have this posting open.", nullptr, int(others.size()) - 1).arg(first.name);
}

Error heldBy(const Presence &holder, const QString &number)
{
    return {
        Error::Kind::Input,
        PresenceText::tr("%1 has been deciding on %2 since %3; nothing was changed. Choose another posting; this one is free a "
                         "minute after they leave it.")
            .arg(holder.name, number, timeOf(holder.since))};
}
