#include "models/domain/personaldata.h"

#include "models/domain/textfold.h"

using namespace Qt::StringLiterals;

QString maskedName(const QString &name)
{
    const QStringList words = tidied(name).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const qsizetype first = words.first().front().isHighSurrogate() ? 2 : 1;
    QString masked = words.first().left(first) + u'○';
    if (words.size() > 1)
        masked += u" ○○"_s;
    return masked;
}

Seeker masked(Seeker seeker)
{
    seeker.name = maskedName(seeker.name);
    seeker.kana.clear();
    if (seeker.birthDate.isValid())
        seeker.birthDate = QDate(seeker.birthDate.year(), 1, 1);
    for (QString *text : {&seeker.phone, &seeker.email, &seeker.municipalityCode, &seeker.municipality, &seeker.postalCode,
                          &seeker.address, &seeker.fields, &seeker.remarks})
        text->clear();
    for (Licence &licence : seeker.licences) {
        licence.number.clear();
        licence.date = {};
    }
    return seeker;
}
