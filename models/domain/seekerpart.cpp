#include "models/domain/seekerpart.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

struct SeekerPartText
{
    Q_DECLARE_TR_FUNCTIONS(SeekerPartText)
};

QString SeekerPart::key() const { return field ? QString::fromLatin1(field->key) : u"licences"_s; }

QString SeekerPart::label() const { return field ? field->label() : SeekerPartText::tr("Licences"); }

QString SeekerPart::shown(const Seeker &seeker) const
{
    if (field)
        return field->shown(seeker);
    QStringList lines;
    for (const Licence &licence : seeker.licences)
        lines.append(::shown(licence));
    return lines.join(u'\n');
}

bool SeekerPart::isSame(const Seeker &one, const Seeker &other) const
{
    return field ? field->value(one) == field->value(other) : one.licences == other.licences;
}

void SeekerPart::copy(const Seeker &from, Seeker &to) const
{
    if (field)
        field->assign(to, field->value(from));
    else
        to.licences = from.licences;
}

bool SeekerPart::isEntered() const
{
    static const QSet<QString> ofLifecycle{u"state"_s, u"registered_on"_s, u"valid_until"_s, u"active_on"_s};
    return !ofLifecycle.contains(key());
}

bool SeekerPart::isList() const
{
    static const QSet<QString> lists{u"wishes"_s,          u"wish_kinds"_s, u"wish_prefectures"_s,
                                     u"wish_employment"_s, u"consents"_s,   u"licences"_s};
    return lists.contains(key());
}

const QList<SeekerPart> &seekerParts()
{
    static const QList<SeekerPart> parts = [] {
        QList<SeekerPart> all;
        for (const SeekerField &field : seekerFields())
            all.append({&field});
        all.append({nullptr});
        return all;
    }();
    return parts;
}

SeekerEdits merged(const Seeker &base, const Seeker &mine, const Seeker &theirs)
{
    SeekerEdits edits{theirs, {}};
    for (const SeekerPart &part : seekerParts()) {
        if (!part.isEntered() || part.isSame(mine, base))
            continue;
        if (!part.isSame(theirs, base) && !part.isSame(theirs, mine))
            edits.conflicts.append(part);
        part.copy(mine, edits.seeker);
    }
    return edits;
}
