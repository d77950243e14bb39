#include "app/auditwitness.h"

#include "app/places.h"

#include <QCryptographicHash>
#include <QSettings>

using namespace Qt::StringLiterals;

AuditWitness::AuditWitness(const QString &database)
    : m_key(u"audit/"_s +
            QString::fromLatin1(QCryptographicHash::hash(database.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)))
{
}

AuditWitness::Seen AuditWitness::seen() const
{
    const QSettings settings(settingsFile(), QSettings::IniFormat);
    const QStringList parts = settings.value(m_key).toString().split(u' ');
    if (parts.size() != 3)
        return {};
    return {{parts[0].toLongLong(), parts[1]}, QDate::fromString(parts[2], Qt::ISODate)};
}

void AuditWitness::remember(const auditchain::Head &head, QDate on)
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    settings.setValue(m_key, u"%1 %2 %3"_s.arg(QString::number(head.position), head.seal, on.toString(Qt::ISODate)));
}
