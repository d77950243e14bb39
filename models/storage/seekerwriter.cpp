#include "models/storage/seekerwriter.h"

#include "models/domain/officedate.h"
#include "models/domain/publication.h"
#include "models/domain/seekerduplicate.h"
#include "models/domain/seekerfield.h"
#include "models/domain/textfold.h"
#include "models/storage/columncells.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

struct SeekerWriterText
{
    Q_DECLARE_TR_FUNCTIONS(SeekerWriterText)
};

/// The one that its row bears.
static Profession shownProfession(const Seeker &seeker) { return mainProfession(seeker).value_or(Profession::Clerk); }

QString searchText(const Seeker &seeker)
{
    const auto profession = mainProfession(seeker);
    QStringList parts{
        seeker.number, seeker.name, seeker.kana, seeker.municipality, profession ? japanese(*profession) : QString(),
        seeker.phone};
    for (const Licence &licence : seeker.licences)
        parts.append(licence.number);
    return indexText(parts, seeker.prefecture, shownProfession(seeker));
}

qint64 likenessHash(const QString &key)
{
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
    return qFromLittleEndian<qint64>(hash.constData());
}

namespace {

QStringList rowColumns()
{
    QStringList columns{u"number"_s, u"kana_folded"_s, u"profession"_s, u"verification"_s};
    for (const SeekerField &field : seekerFields())
        columns.append(QString::fromLatin1(field.key));
    return columns;
}

// Columns of text are never null, but for those whose terms may be absent.
QVariant cell(const SeekerField &field, const Seeker &seeker)
{
    QVariant value = field.value(seeker);
    const bool isText = field.kind == FieldKind::Text || field.kind == FieldKind::LongText;
    if (!value.isNull())
        return value;
    if (isText)
        return u""_s;
    switch (field.kind) {
    case FieldKind::Date:
        return QVariant(QMetaType(QMetaType::QDate));
    case FieldKind::Decimal:
        return QVariant(QMetaType(QMetaType::Double));
    case FieldKind::Flag:
        return QVariant(QMetaType(QMetaType::Bool));
    case FieldKind::Code:
        return QVariant(QMetaType(QMetaType::QString));
    default:
        return QVariant(QMetaType(QMetaType::Int));
    }
}

LicenceCheck mainCheck(const Seeker &seeker)
{
    return seeker.licences.isEmpty() ? LicenceCheck::Unchecked : seeker.licences.first().check;
}

QVariantList rowValues(const Seeker &seeker)
{
    QVariantList values{seeker.number, bound(folded(seeker.kana.isEmpty() ? seeker.name : seeker.kana)),
                        numberOf(shownProfession(seeker)), codeOf(mainCheck(seeker))};
    for (const SeekerField &field : seekerFields())
        values.append(cell(field, seeker));
    return values;
}

} // namespace

SeekerWriter::SeekerWriter(const QSqlDatabase &db, const Actor &actor)
    : m_db(db), m_actor(actor), m_numbers(db), m_loader(db), m_texts(db, u"seeker"_s), m_audit(db, actor),
      m_insert(db, u"INSERT INTO seeker (%1) VALUES (%2)"_s.arg(rowColumns().join(u", "_s),
                                                                QStringList(rowColumns().size(), u"?"_s).join(u", "_s)) +
                       dialect::returningId(db)),
      m_insertLicence(db, u"INSERT INTO seeker_licence (seeker_id, position, kind, number, granted_on, granted_by, verification,"
                          " seen_by, seen_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s),
      m_insertLikeness(db, u"INSERT INTO seeker_likeness (seeker_id, hash) VALUES (?, ?) ON CONFLICT DO NOTHING"_s)
{
}

SeekerWriter::TotalKey SeekerWriter::totalKey(const Seeker &seeker)
{
    return {seeker.prefecture->number(), numberOf(shownProfession(seeker)), codeOf(seeker.state), codeOf(mainCheck(seeker)),
            codeOf(seeker.route)};
}

Result<> SeekerWriter::add(Seeker &seeker)
{
    if (const auto sound = checked(seeker); !sound)
        return sound;
    if (seeker.number.isEmpty()) {
        auto number = m_numbers.nextSeeker();
        if (!number)
            return number.error();
        seeker.number = number.take();
    }
    if (!seeker.registeredOn.isValid())
        seeker.registeredOn = officeDay(m_actor.at);
    if (!seeker.validUntil.isValid())
        seeker.validUntil = validUntilFrom(seeker.registeredOn);
    if (!seeker.activeOn.isValid())
        seeker.activeOn = seeker.registeredOn;
    const auto id = m_insert.runForId(rowValues(seeker));
    if (!id) {
        if (id.error().detail.contains(u"unique"_s, Qt::CaseInsensitive))
            return Error{Error::Kind::Conflict,
                         SeekerWriterText::tr("There is a seeker with the number %1 already.").arg(seeker.number)};
        return id.error();
    }
    seeker.id = SeekerId{id.value()};
    seeker.version = 1;
    if (const auto done = writeLicences(seeker); !done)
        return done;
    if (const auto done = writeLikenesses(seeker); !done)
        return done;
    if (const auto done = m_texts.add(qToUnderlying(seeker.id), searchText(seeker)); !done)
        return done;
    if (!m_deferTotals)
        ++m_totals[totalKey(seeker)];
    return m_audit.added(u"seeker.add"_s, seeker.number, toJson(seeker));
}

Result<> SeekerWriter::change(const Seeker &before, Seeker &after, const QString &action)
{
    if (const auto sound = checked(after); !sound)
        return sound;
    if (before == after)
        return {};
    after.version = before.version + 1;
    static const QString sql =
        u"UPDATE seeker SET %1 = ?, version = ? WHERE id = ? AND version = ?"_s.arg(rowColumns().join(u" = ?, "_s));
    Statement update(m_db, sql);
    if (const auto done = update.run(rowValues(after) + QVariantList{after.version, qToUnderlying(after.id), before.version});
        !done)
        return done;
    if (update.query().numRowsAffected() != 1)
        return notChanged(m_db, u"seeker"_s, qToUnderlying(before.id), before.version, before.number);
    if (before.licences != after.licences) {
        if (const auto done = clear(u"seeker_licence"_s, after.id); !done)
            return done;
        if (const auto done = writeLicences(after); !done)
            return done;
    }
    if (likenessKeys(before) != likenessKeys(after)) {
        if (const auto done = clear(u"seeker_likeness"_s, after.id); !done)
            return done;
        if (const auto done = writeLikenesses(after); !done)
            return done;
    }
    if (const auto done = m_texts.change(qToUnderlying(after.id), searchText(after)); !done)
        return done;
    if (const QDate day = officeDay(m_actor.at); isReturn(before, after, day)) {
        Statement returned(m_db, u"INSERT INTO seeker_return (seeker_id, returned_on, ran_out_on) VALUES (?, ?, ?)"
                                 " ON CONFLICT DO NOTHING"_s); // twice in one day: registered again once
        if (const auto done = returned.run({qToUnderlying(after.id), day, before.validUntil}); !done)
            return done;
    }
    if (!m_deferTotals) {
        --m_totals[totalKey(before)];
        ++m_totals[totalKey(after)];
    }
    return m_audit.changed(action, after.number, toJson(before), toJson(after));
}

Result<PutOutcome> SeekerWriter::put(Seeker &seeker)
{
    auto known = seeker.number.isEmpty() ? Result<std::optional<Seeker>>(std::optional<Seeker>()) : m_loader.find(seeker.number);
    if (!known)
        return known.error();
    if (!known.value()) {
        if (const auto done = add(seeker); !done)
            return done.error();
        return PutOutcome::Added;
    }
    const Seeker before = *known.take();
    if (before.state == SeekerState::Withdrawn)
        return Error{Error::Kind::Conflict,
                     SeekerWriterText::tr("The seeker %1 has withdrawn; their data stay erased.").arg(before.number)};
    seeker.id = before.id;
    seeker.number = before.number;
    seeker.version = before.version;
    if (!seeker.registeredOn.isValid())
        seeker.registeredOn = before.registeredOn;
    if (!seeker.activeOn.isValid())
        seeker.activeOn = before.activeOn;
    if (const auto sound = checked(seeker); !sound)
        return sound.error();
    if (seeker == before)
        return PutOutcome::Unchanged;
    if (const auto done = change(before, seeker, u"seeker.change"_s); !done)
        return done.error();
    return PutOutcome::Updated;
}

Result<> SeekerWriter::removeMerged(const Seeker &seeker)
{
    for (const QString &table : {u"seeker_licence"_s, u"seeker_likeness"_s})
        if (const auto done = clear(table, seeker.id); !done)
            return done;
    if (const auto done = m_texts.remove(qToUnderlying(seeker.id)); !done)
        return done;
    Statement erase(m_db, u"DELETE FROM seeker WHERE id = ? AND version = ?"_s);
    if (const auto done = erase.run({qToUnderlying(seeker.id), seeker.version}); !done)
        return done;
    if (erase.query().numRowsAffected() != 1)
        return changedMeanwhile(seeker.number);
    --m_totals[totalKey(seeker)];
    return {};
}

Result<> SeekerWriter::clear(const QString &table, SeekerId id)
{
    Statement erase(m_db, u"DELETE FROM %1 WHERE seeker_id = ?"_s.arg(table));
    return erase.run({qToUnderlying(id)});
}

Result<> SeekerWriter::writeLicences(const Seeker &seeker)
{
    int position = 0;
    for (const Licence &licence : seeker.licences)
        if (const auto done = m_insertLicence.run({qToUnderlying(seeker.id), position++, numberOf(licence.kind),
                                                   bound(licence.number), bound(licence.date), bound(licence.grantedBy),
                                                   codeOf(licence.check), bound(licence.seenBy), bound(licence.seenOn)});
            !done)
            return done;
    return {};
}

Result<> SeekerWriter::writeLikenesses(const Seeker &seeker)
{
    for (const auto &[likeness, key] : likenessKeys(seeker))
        if (const auto done = m_insertLikeness.run({qToUnderlying(seeker.id), likenessHash(codeOf(likeness) + u'/' + key)});
            !done)
            return done;
    return {};
}

Result<> SeekerWriter::finish()
{
    if (const auto done = m_texts.flush(); !done)
        return done;
    if (const auto done = ColumnCells(m_db, u"seeker"_s).flush(); !done)
        return done;
    Statement add(m_db, u"INSERT INTO seeker_total (prefecture, profession, state, verification, route, seekers)"
                        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (prefecture, profession, state, verification, route)"
                        " DO UPDATE SET seekers = seeker_total.seekers + excluded.seekers"_s);
    for (auto it = m_totals.cbegin(); it != m_totals.cend(); ++it) {
        if (it.value() == 0)
            continue;
        const TotalKey &key = it.key();
        if (const auto done = add.run({key.prefecture, key.profession, key.state, key.verification, key.route, it.value()});
            !done)
            return done;
    }
    m_totals.clear();
    return m_numbers.write();
}

Result<> SeekerWriter::rebuildTotals(const QSqlDatabase &db)
{
    for (const QString &sql :
         {u"DELETE FROM seeker_total"_s, u"INSERT INTO seeker_total (prefecture, profession, state, verification, route, seekers)"
                                         " SELECT prefecture, profession, state, verification, route, COUNT(*) FROM seeker"
                                         " GROUP BY prefecture, profession, state, verification, route"_s}) {
        Statement statement(db, sql);
        if (const auto done = statement.run({}); !done)
            return done;
    }
    return {};
}
