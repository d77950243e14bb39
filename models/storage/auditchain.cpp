#include "models/storage/auditchain.h"

#include "models/storage/dialect.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace auditchain {

// Unambiguous: with its length before it, no text runs into the next.
static QByteArray field(const QVariant &value)
{
    if (value.isNull())
        return "-";
    const QByteArray text = value.toString().toUtf8();
    return QByteArray::number(text.size()) + ':' + text;
}

static QString hashed(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

static QString newSalt()
{
    std::array<quint32, 4> random;
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toHex());
}

QString contentOf(const QString &salt, const QVariant &before, const QVariant &after)
{
    return hashed(salt.toUtf8() + field(before) + field(after));
}

QString sealOf(const QString &previous, const Link &link)
{
    QByteArray bytes = previous.toUtf8() + field(link.position) + field(link.id);
    for (const QString *text : {&link.at, &link.actor, &link.action, &link.subject})
        bytes += field(bound(*text));
    return hashed(bytes + link.content.toUtf8());
}

QString headQuery() { return u"SELECT position, seal FROM audit_seal ORDER BY position DESC LIMIT 1"_s; }

Result<Head> head(const QSqlDatabase &db)
{
    Statement last(db, headQuery());
    if (const auto done = last.run({}); !done)
        return done.error();
    return last.next() ? Head{last.number(0), last.text(1)} : Head();
}

Result<bool> holds(const QSqlDatabase &db, const Head &head)
{
    Statement there(db, u"SELECT 1 FROM audit_seal WHERE position = ? AND seal = ?"_s);
    if (const auto done = there.run({head.position, head.seal}); !done)
        return done.error();
    return head.position == 0 || there.next();
}

QString sealInsert() { return u"INSERT INTO audit_seal (position, audit_id, salt, content, seal) VALUES (?, ?, ?, ?, ?)"_s; }

Result<> sealNext(Statement &head, Statement &insert, Link link)
{
    if (const auto done = head.run({}); !done)
        return done;
    const bool isFirst = !head.next();
    const QString previous = isFirst ? QString() : head.text(1);
    link.position = isFirst ? 1 : head.number(0) + 1;
    head.query().finish();
    link.salt = newSalt();
    link.content = contentOf(link.salt, link.before, link.after);
    return insert.run({link.position, link.id, link.salt, link.content, sealOf(previous, link)});
}

Result<> sealOlder(const QSqlDatabase &db)
{
    if (dialect::engineOf(db) == Engine::Postgres)
        return {};
    Statement unsealed(db, u"SELECT id, at, actor, action, subject, before_values, after_values FROM audit"
                           " WHERE id > (SELECT COALESCE(MAX(audit_id), 0) FROM audit_seal) ORDER BY id LIMIT 10000"_s);
    Statement head(db, headQuery()), insert(db, sealInsert());
    while (true) {
        Transaction transaction(db);
        if (!transaction.isOpen())
            return storageError(db);
        if (const auto done = unsealed.run({}); !done)
            return done;
        QList<Link> links;
        while (unsealed.next()) {
            Link link;
            link.id = unsealed.number(0);
            for (const auto &[text, column] :
                 {std::pair(&link.at, 1), std::pair(&link.actor, 2), std::pair(&link.action, 3), std::pair(&link.subject, 4)})
                *text = unsealed.text(column);
            link.before = unsealed.value(5);
            link.after = unsealed.value(6);
            links.append(link);
        }
        unsealed.query().finish();
        if (links.isEmpty())
            return {};
        for (const Link &link : std::as_const(links))
            if (const auto done = sealNext(head, insert, link); !done)
                return done;
        if (const auto done = transaction.commit(); !done)
            return done;
    }
}

Result<> verify(const QSqlDatabase &db, const std::function<void(const QString &subject)> &broken)
{
    Statement all(db, u"SELECT s.position, s.audit_id, a.at, a.actor, a.action, a.subject, s.salt, s.content, s.seal,"
                      " a.before_values, a.after_values, CASE WHEN a.id IS NULL THEN 1 ELSE 0 END,"
                      " CASE WHEN e.number IS NULL THEN 0 ELSE 1 END FROM audit_seal s LEFT JOIN audit a ON a.id = s.audit_id"
                      " LEFT JOIN erasure e ON e.number = s.erased_for ORDER BY s.position"_s);
    if (const auto done = all.run({}); !done)
        return done;
    QString previous;
    qint64 expected = 1;
    while (all.next()) {
        const Link link{all.number(0), all.number(1), all.text(2), all.text(3),  all.text(4),  all.text(5),
                        all.text(6),   all.text(7),   all.text(8), all.value(9), all.value(10)};
        const bool isEntryGone = all.number(11) != 0, isErased = all.number(12) != 0;
        const bool holdsValues = link.salt.isEmpty() ? isErased : contentOf(link.salt, link.before, link.after) == link.content;
        if (isEntryGone || link.position != expected || !holdsValues || sealOf(previous, link) != link.seal)
            broken(u"%1 %2 %3"_s.arg(QString::number(link.id), link.action, link.subject));
        previous = link.seal;
        expected = link.position + 1;
    }
    Statement unsealed(db, u"SELECT a.id, a.action, a.subject FROM audit a LEFT JOIN audit_seal s ON s.audit_id = a.id"
                           " WHERE s.audit_id IS NULL ORDER BY a.id"_s);
    if (const auto done = unsealed.run({}); !done)
        return done;
    while (unsealed.next())
        broken(u"%1 %2 %3"_s.arg(unsealed.text(0), unsealed.text(1), unsealed.text(2)));
    return {};
}

} // namespace auditchain
