#include "models/storage/auditlog.h"

#include "models/domain/officedate.h"
#include "models/domain/peoplejson.h"
#include "models/storage/auditchain.h"
#include "models/storage/dialect.h"

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
    : m_actor(std::move(actor)), m_engine(dialect::engineOf(db)),
      m_insert(db, u"INSERT INTO audit (at, actor, action, subject, before_values, after_values) VALUES (?, ?, ?, ?, ?, ?)"_s)
{
    if (m_engine == Engine::Postgres)
        return; // the server seals when the transaction ends
    m_head = Statement(db, auditchain::headQuery());
    m_seal = Statement(db, auditchain::sealInsert());
}

Result<> AuditLog::written(const QString &action, const QString &subject, const QString &before, const QString &after)
{
    auditchain::Link link;
    link.at = storedMoment(m_actor.at);
    link.actor = m_actor.name;
    link.action = action;
    link.subject = subject;
    const QVariant nothing{QMetaType(QMetaType::QString)};
    link.before = before.isNull() ? nothing : QVariant(before);
    link.after = after.isNull() ? nothing : QVariant(after);
    const QVariantList values{link.at, bound(link.actor), bound(action), bound(subject), link.before, link.after};
    if (m_engine == Engine::Postgres)
        return runOrGather(m_insert, values, m_gathered);
    const auto id = m_insert.runForId(values);
    if (!id)
        return id.error();
    link.id = id.value();
    return auditchain::sealNext(m_head, m_seal, link);
}

Result<> AuditLog::noted(const QString &action, const QString &subject) { return written(action, subject, {}, {}); }

Result<> AuditLog::added(const QString &action, const QString &subject, const QJsonObject &state)
{
    return written(action, subject, {}, compact(state));
}

Result<> AuditLog::changed(const QString &action, const QString &subject, const QJsonObject &before, const QJsonObject &after)
{
    if (before == after)
        return {};
    return written(action, subject, compact(changedValues(after, before)), compact(changedValues(before, after)));
}

Result<> AuditLog::reduce(const QSqlDatabase &db, qint64 id, const QVariant &before, const QVariant &after,
                          const QString &erasedFor)
{
    Statement seal(db, u"UPDATE audit_seal SET salt = '', erased_for = ? WHERE audit_id = ? AND erased_for = ''"_s);
    if (const auto done = seal.run({erasedFor, id}); !done)
        return done;
    return Statement(db, u"UPDATE audit SET before_values = ?, after_values = ? WHERE id = ?"_s).run({before, after, id});
}

QString saysPosting() { return u"after_values LIKE '%\"current_revision\":%'"_s; }

Error changedMeanwhile(const QString &number)
{
    return {Error::Kind::Conflict,
            AuditLogText::tr("Somebody else changed %1 in the meantime. Load it again and repeat the step.").arg(number)};
}

Error notChanged(const QSqlDatabase &db, const QString &table, qint64 id, int version, const QString &number)
{
    Statement still(db, u"SELECT 1 FROM %1 WHERE id = ? AND version = ?"_s.arg(table));
    if (still.run({id, version}) && still.next())
        return {Error::Kind::Input,
                AuditLogText::tr("%1 belongs to another prefecture; nothing was changed. Ask its coordinators, or the ministry.")
                    .arg(number)};
    return changedMeanwhile(number);
}
