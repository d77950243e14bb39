#include "models/storage/seekerstore.h"

#include "models/domain/officedate.h"
#include "models/domain/postingquery.h"
#include "models/domain/textfold.h"
#include "models/storage/listreader.h"
#include "models/storage/seekerloader.h"
#include "models/storage/seekerwriter.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

struct SeekerStoreText
{
    Q_DECLARE_TR_FUNCTIONS(SeekerStoreText)
};

namespace {

const QString shownColumns =
    u"seeker.id, seeker.number, seeker.name, seeker.kana, seeker.prefecture, seeker.municipality, seeker.profession,"
    " seeker.verification, seeker.years_experience, seeker.elsewhere, seeker.short_term, seeker.route, seeker.state,"
    " seeker.available_from, seeker.registered_on, seeker.valid_until, seeker.active_on,"
    " (SELECT COUNT(*) FROM application a WHERE a.seeker_id = seeker.id AND a.stage IN ('received', 'documents', 'referred',"
    " 'arranging', 'interviewed', 'offered', 'accepted', 'original_seen', 'trained'))"_s;

SeekerRow rowFrom(const Statement &row)
{
    SeekerRow result;
    result.id = SeekerId{row.number(0)};
    result.number = row.text(1);
    result.name = row.text(2);
    result.kana = row.text(3);
    result.prefecture = Prefecture::fromNumber(row.value(4).toInt());
    result.municipality = row.text(5);
    result.profession = professionFromNumber(row.value(6).toInt());
    result.check = fromCode<LicenceCheck>(row.text(7)).value_or(LicenceCheck::Unchecked);
    if (!row.value(8).isNull())
        result.yearsExperience = row.value(8).toInt();
    result.elsewhere = row.value(9).toBool();
    result.shortTerm = row.value(10).toBool();
    result.route = fromCode<IntakeRoute>(row.text(11)).value_or(IntakeRoute::Headquarters);
    result.state = fromCode<SeekerState>(row.text(12)).value_or(SeekerState::Expired);
    result.availableFrom = row.date(13);
    result.registeredOn = row.date(14);
    result.validUntil = row.date(15);
    result.activeOn = row.date(16);
    result.openApplications = row.value(17).toInt();
    return result;
}

/// The sort value of a row, as stored.
QVariant sortValue(const SeekerRow &row, SeekerSort sort)
{
    switch (sort) {
    case SeekerSort::Number:
        return row.number;
    case SeekerSort::Kana:
        return bound(folded(row.kana.isEmpty() ? row.name : row.kana));
    case SeekerSort::Prefecture:
        return row.prefecture->number();
    case SeekerSort::Profession:
        return numberOf(row.profession.value_or(Profession::Clerk));
    case SeekerSort::Check:
        return codeOf(row.check);
    case SeekerSort::Experience:
        return bound(row.yearsExperience);
    case SeekerSort::State:
        return codeOf(row.state);
    case SeekerSort::AvailableFrom:
        return bound(row.availableFrom);
    case SeekerSort::RegisteredOn:
        return row.registeredOn;
    case SeekerSort::ValidUntil:
        return bound(row.validUntil);
    case SeekerSort::ActiveOn:
        return bound(row.activeOn);
    case SeekerSort::Municipality:
        return bound(row.municipality);
    case SeekerSort::Route:
        return codeOf(row.route);
    case SeekerSort::Elsewhere:
        return row.elsewhere;
    case SeekerSort::ShortTerm:
        return row.shortTerm;
    }
    return {};
}

} // namespace

Result<SeekerPage> SeekerStore::page(const SeekerFilter &filter, const SeekerOrder &order, const SeekerCursor &after,
                                     int limit) const
{
    const SeekerQueryBuilder builder(m_engine, filter, order);
    SeekerPage page;
    if (builder.isImpossible())
        return page;
    const PagePlace place{after.value, qToUnderlying(after.id), after.atStart};
    auto found = ListReader(m_db, builder).rows(shownColumns, place, limit + 1, rowFrom); // one more tells of the end
    if (!found)
        return found.error();
    page.rows = found.take();
    page.last = page.rows.size() <= limit;
    if (!page.last)
        page.rows.removeLast();
    if (!page.rows.isEmpty())
        page.next = {sortValue(page.rows.last(), order.sort), page.rows.last().id, false};
    return page;
}

Result<SeekerCursor> SeekerStore::cursorAt(const SeekerFilter &filter, const SeekerOrder &order, qint64 row) const
{
    const SeekerQueryBuilder builder(m_engine, filter, order);
    const auto place = ListReader(m_db, builder).placeAt(row);
    if (!place)
        return place.error();
    return SeekerCursor{place.value().value, SeekerId{place.value().id}, place.value().atStart};
}

Result<SeekerCount> SeekerStore::count(const SeekerFilter &filter) const
{
    const SeekerQueryBuilder builder(m_engine, filter, {});
    return ListReader(m_db, builder).count();
}

Result<qint64> SeekerStore::count() const
{
    const auto all = count(SeekerFilter{});
    return all ? Result<qint64>(all.value().rows) : all.error();
}

Result<SeekerRow> SeekerStore::row(SeekerId id) const
{
    const auto found =
        rowsOf<SeekerRow>(m_db, {u"SELECT %1 FROM seeker WHERE seeker.id = ?"_s.arg(shownColumns), {qToUnderlying(id)}}, rowFrom);
    if (!found)
        return found.error();
    if (found.value().isEmpty())
        return Error{Error::Kind::NotFound, SeekerStoreText::tr("The seeker does not exist any more. Load the list again.")};
    return found.value().first();
}

Result<QList<SeekerDuplicate>> SeekerStore::duplicatesOf(const Seeker &seeker) const
{
    QList<SeekerDuplicate> duplicates;
    QStringList places;
    QVariantList values;
    for (const auto &[likeness, key] : likenessKeys(seeker)) {
        places.append(u"?"_s);
        values.append(likenessHash(codeOf(likeness) + u'/' + key));
    }
    if (values.isEmpty())
        return duplicates;
    Statement same(m_db, u"SELECT DISTINCT seeker_id FROM seeker_likeness WHERE hash IN (%1) AND seeker_id <> ?"
                         " ORDER BY seeker_id LIMIT 50"_s.arg(places.join(u", "_s)));
    values.append(qToUnderlying(seeker.id));
    if (const auto done = same.run(values); !done)
        return done.error();
    QList<SeekerId> ids;
    while (same.next())
        ids.append(SeekerId{same.number(0)});
    SeekerLoader loader(m_db);
    for (const SeekerId id : ids) {
        auto other = loader.byId(id);
        if (!other)
            return other.error();
        if (const auto alike = likenesses(seeker, other.value()); !alike.isEmpty())
            duplicates.append({other.take(), alike});
    }
    return duplicates;
}

Result<QList<SeekerContact>> SeekerStore::contacts(SeekerId id, int limit) const
{
    Statement statement(m_db,
                        u"SELECT c.at, c.what, c.number, COALESCE(p.number, '') FROM ("
                        "SELECT asked_at AS at, 'inquiry' AS what, number, posting_id FROM inquiry WHERE seeker_id = ? UNION ALL"
                        " SELECT stage_since, 'application', number, posting_id FROM application WHERE seeker_id = ? UNION ALL"
                        " SELECT i.starts_at, 'interview', i.number, a.posting_id FROM interview i JOIN application a"
                        " ON a.id = i.application_id WHERE i.seeker_id = ?) c LEFT JOIN posting p ON p.id = c.posting_id"
                        " ORDER BY c.at DESC, c.number LIMIT %1"_s.arg(limit));
    const qint64 key = qToUnderlying(id);
    if (const auto done = statement.run({key, key, key}); !done)
        return done.error();
    QList<SeekerContact> found;
    while (statement.next())
        found.append({momentFromStored(statement.text(0)), statement.text(1), statement.text(2), statement.text(3)});
    return found;
}

Result<QList<AuditEntry>> SeekerStore::history(const QString &number, int limit) const
{
    Statement statement(m_db, u"SELECT id, at, actor, action, before_values, after_values FROM audit WHERE subject = ?"
                              " ORDER BY id DESC LIMIT %1"_s.arg(limit));
    if (const auto done = statement.run({number}); !done)
        return done.error();
    const auto object = [&](int column) { return QJsonDocument::fromJson(statement.text(column).toUtf8()).object(); };
    QList<AuditEntry> found;
    while (statement.next())
        found.append({statement.number(0), momentFromStored(statement.text(1)), statement.text(2), statement.text(3), number,
                      object(4), object(5)});
    return found;
}
