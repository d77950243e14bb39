#include "models/storage/seekerloader.h"

#include "models/domain/officedate.h"
#include "models/domain/seekerfield.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

struct SeekerLoaderText
{
    Q_DECLARE_TR_FUNCTIONS(SeekerLoaderText)
};

const QString &SeekerLoader::columns()
{
    static const QString columns = [] {
        QStringList keys;
        for (const SeekerField &field : seekerFields())
            keys.append(QString::fromLatin1(field.key));
        return keys.join(u", "_s);
    }();
    return columns;
}

static QString headQuery(const QString &condition)
{
    return u"SELECT id, number, version, %1 FROM seeker WHERE %2"_s.arg(SeekerLoader::columns(), condition);
}

SeekerLoader::SeekerLoader(const QSqlDatabase &db)
    : m_byId(db, headQuery(u"id = ?"_s)), m_byNumber(db, headQuery(u"number = ?"_s)),
      m_alias(db, u"SELECT seeker_id FROM seeker_alias WHERE number = ?"_s),
      m_licences(db, u"SELECT kind, number, granted_on, granted_by, verification, seen_by, seen_on FROM seeker_licence"
                     " WHERE seeker_id = ? ORDER BY position"_s),
      m_aliases(db, u"SELECT number, former, actor, at FROM seeker_alias WHERE seeker_id = ? ORDER BY at, number"_s)
{
}

static Error unknown(const QString &number)
{
    return {Error::Kind::NotFound, SeekerLoaderText::tr("There is no seeker %1. Check the number.").arg(number)};
}

Result<Seeker> SeekerLoader::byId(SeekerId id)
{
    auto found = load(m_byId, qToUnderlying(id));
    if (!found)
        return found.error();
    if (!found.value())
        return unknown(QString::number(qToUnderlying(id)));
    return *found.take();
}

Result<Seeker> SeekerLoader::byNumber(const QString &number)
{
    auto found = find(number);
    if (!found)
        return found.error();
    if (!found.value())
        return unknown(number);
    return *found.take();
}

Result<std::optional<Seeker>> SeekerLoader::find(const QString &number)
{
    auto found = load(m_byNumber, number);
    if (!found || found.value())
        return found;
    if (const auto done = m_alias.run({number}); !done)
        return done.error();
    if (!m_alias.next())
        return std::optional<Seeker>();
    const qint64 id = m_alias.number(0);
    m_alias.query().finish();
    return load(m_byId, id);
}

Result<std::optional<Seeker>> SeekerLoader::load(Statement &head, const QVariant &key)
{
    if (const auto done = head.run({key}); !done)
        return done.error();
    if (!head.next())
        return std::optional<Seeker>();
    Seeker seeker;
    seeker.id = SeekerId{head.number(0)};
    seeker.number = head.text(1);
    seeker.version = head.value(2).toInt();
    int column = 3;
    for (const SeekerField &field : seekerFields())
        field.assign(seeker, head.value(column++));
    head.query().finish();
    if (const auto done = m_licences.run({qToUnderlying(seeker.id)}); !done)
        return done.error();
    while (m_licences.next())
        seeker.licences.append({professionFromNumber(m_licences.value(0).toInt()).value_or(Profession::Clerk), m_licences.text(1),
                                m_licences.date(2), m_licences.text(3),
                                fromCode<LicenceCheck>(m_licences.text(4)).value_or(LicenceCheck::Unchecked), m_licences.text(5),
                                m_licences.date(6)});
    m_licences.query().finish();
    return std::optional(std::move(seeker));
}

Result<QList<SeekerAlias>> SeekerLoader::aliases(SeekerId id)
{
    if (const auto done = m_aliases.run({qToUnderlying(id)}); !done)
        return done.error();
    QList<SeekerAlias> found;
    while (m_aliases.next())
        found.append({m_aliases.text(0), QJsonDocument::fromJson(m_aliases.text(1).toUtf8()).object(), m_aliases.text(2),
                      momentFromStored(m_aliases.text(3))});
    m_aliases.query().finish();
    return found;
}
