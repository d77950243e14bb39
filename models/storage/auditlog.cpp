#include "models/storage/auditlog.h"

#include "models/domain/officedate.h"
#include "models/domain/peoplejson.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

struct AuditLogText
{
    Q_DECLARE_TR_FUNCTIONS(AuditLogText)
};

static QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

AuditLog::AuditLog(const QSqlDatabase &db, Actor actor)
    : m_actor(std::move(actor)),
      m_insert(db, u"INSERT INTO audit (at, actor, action, subject, before_values, after_values) VALUES (?, ?, ?, ?, ?, ?)"_s)
{
}

Result<> AuditLog::added(const QString &action, const QString &subject, const QJsonObject &state)
{
    return m_insert.run({storedMoment(m_actor.at), bound(m_actor.name), action, subject, QVariant(QMetaType(QMetaType::QString)),
                         compact(state)});
}

Result<> AuditLog::changed(const QString &action, const QString &subject, const QJsonObject &before, const QJsonObject &after)
{
    if (before == after)
        return {};
    return m_insert.run({storedMoment(m_actor.at), bound(m_actor.name), action, subject, compact(changedValues(after, before)),
                         compact(changedValues(before, after))});
}

Error changedMeanwhile(const QString &number)
{
    return {Error::Kind::Conflict,
            AuditLogText::tr("Somebody else changed %1 in the meantime. Load it again and repeat the step.").arg(number)};
}
