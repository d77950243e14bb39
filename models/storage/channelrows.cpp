#include "models/storage/channelrows.h"

#include "models/domain/masking.h"
#include "models/domain/postingfield.h"
#include "models/storage/dialect.h"
#include "models/storage/distributionquery.h"
#include "models/storage/facilitystore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using distributionquery::Leg;

static constexpr int pageSize = 1000;

struct ChannelRowsText
{
    Q_DECLARE_TR_FUNCTIONS(ChannelRowsText)
};

/// The layout's own fields, and those that masking looks at or for.
static QList<const PostingField *> neededFields(const ChannelLayout &layout)
{
    QStringList keys{u"disclosure"_s,     u"mask_name"_s,  u"mask_address"_s, u"mask_contact"_s, u"place_name"_s,
                     u"prefecture"_s,     u"profession"_s, u"address"_s,      u"municipality"_s, u"postal_code"_s,
                     u"contact_person"_s, u"phone"_s,      u"email"_s,        u"url"_s};
    for (const LayoutField &field : layout.fields)
        keys.append(field.value);
    QList<const PostingField *> fields;
    for (const PostingField &field : postingFields())
        if (keys.contains(QLatin1StringView(field.key)))
            fields.append(&field);
    return fields;
}

/// Columns before the fields: three facts, part of the item, its number, then the posting's own.
enum Column {
    DeliveryColumn,
    WithdrawnColumn,
    StaleColumn,
    Id,
    Number,
    Told,
    Facility_,
    Revision_,
    PublishedOn,
    ValidUntil,
    Remaining,
    FirstField
};

static QString takenQuery(const Channel &channel, int part, const QList<const PostingField *> &fields)
{
    QString columns;
    for (const PostingField *field : fields)
        columns += u", r."_s + QString::fromLatin1(field->key);
    const QString ofPart = channel.eachPrefecture ? u" AND p.prefecture = %1"_s.arg(part) : QString();
    QString from = distributionquery::from(channel, Leg::Taken);
    from.replace(u" WHERE "_s, u" JOIN posting_revision r ON r.posting_id = p.id AND r.revision = p.current_revision LEFT JOIN"
                               " facility f ON f.id = p.facility_id AND COALESCE(r.disclosure, '') <> 'open' WHERE "_s);
    columns += u", "_s + facilityColumns(u"f"_s); // of what may be masked
    return u"SELECT %1, p.id, p.number, COALESCE(NULLIF(i.number, ''), p.number), p.facility_id, p.current_revision, "
           u"p.published_on, p.valid_until,"
           " p.remaining%2%3%4 AND p.id > ? ORDER BY p.id LIMIT %5"_s.arg(distributionquery::factColumns(channel, Leg::Taken),
                                                                          columns, from, ofPart, QString::number(pageSize));
}

static QString droppedQuery(const Channel &channel, int part)
{
    return u"SELECT %1, p.id, COALESCE(NULLIF(i.number, ''), p.number), i.number, p.facility_id, i.revision, p.published_on, "
           u"p.valid_until, p.remaining%2"
           " AND i.part = %3 AND p.id > ? ORDER BY p.id LIMIT %4"_s
               .arg(distributionquery::factColumns(channel, Leg::Dropped), distributionquery::from(channel, Leg::Dropped))
               .arg(part)
               .arg(pageSize);
}

ChannelRows::ChannelRows(const QSqlDatabase &db, const Channel &channel, int part, DeliveryKind kind, bool withdrawalsOnly)
    : m_channel(channel), m_part(part), m_kind(kind), m_fields(neededFields(channel.layout)),
      m_taken(Statement::ofRows(db, takenQuery(channel, part, m_fields))),
      m_dropped(Statement::ofRows(db, droppedQuery(channel, part))),
      m_together(dialect::engineOf(db) == Engine::Sqlite ? 128 : pageSize), m_takenDone(withdrawalsOnly)
{
}

Result<ChannelPart> ChannelRows::next(ChannelPart room)
{
    room.rows.clear();
    room.news.resize(0);
    while (room.news.isEmpty() && !(m_takenDone && m_droppedDone))
        if (const auto done = m_takenDone ? readDropped(room) : readTaken(room); !done)
            return done.error();
    return room;
}

Result<> ChannelRows::readTaken(ChannelPart &part)
{
    if (!m_reading)
        if (const auto done = m_taken.run({m_channel.code, qToUnderlying(m_after)}); !done)
            return done;
    m_reading = true;
    while (part.news.size() < m_together) {
        if (!m_taken.next())
            return endPage();
        ++m_rowsOfPage;
        m_after = PostingId{m_taken.number(Id)};
        const ItemFacts facts = distributionquery::facts(Leg::Taken, m_taken.text(DeliveryColumn),
                                                         m_taken.number(WithdrawnColumn) != 0, m_taken.number(StaleColumn) != 0);
        const auto change = toTell(facts, m_kind);
        if (!change)
            continue;
        m_taken.copyTo(part.rows);
        part.news.append({*change, facts.delivery && !facts.withdrawn});
    }
    return {};
}

Result<> ChannelRows::endPage()
{
    m_reading = false;
    if (const auto done = m_taken.finish(); !done)
        return done;
    if (std::exchange(m_rowsOfPage, 0) < pageSize) {
        m_takenDone = true;
        m_after = {};
    }
    return {};
}

Result<> ChannelRows::readDropped(ChannelPart &part)
{
    if (const auto done = m_dropped.run({m_channel.code, qToUnderlying(m_after)}); !done)
        return done;
    int rows = 0;
    while (m_dropped.next()) {
        ++rows;
        m_after = PostingId{m_dropped.number(Id)};
        const ItemFacts facts =
            distributionquery::facts(Leg::Dropped, m_dropped.text(DeliveryColumn), m_dropped.number(WithdrawnColumn) != 0,
                                     m_dropped.number(StaleColumn) != 0);
        if (!toTell(facts, m_kind))
            continue;
        m_dropped.copyTo(part.rows);
        part.news.append({ItemChange::Withdrawn, true});
    }
    m_droppedDone = rows < pageSize;
    return m_dropped.finish();
}

Result<> ChannelRows::read(const ChannelPart &part, qsizetype at, ChannelItem &item) const
{
    const BlockRow row{part.rows, at};
    const auto [change, isKnown] = part.news[at];
    item.told = isKnown ? row.text(Told) : QString();
    ChannelPosting &posting = item.posting;
    posting.change = change;
    posting.id = PostingId{row.number(Id)};
    row.text(Number, posting.number);
    posting.revision = int(row.number(Revision_));
    posting.publishedOn = row.date(PublishedOn);
    posting.validUntil = row.date(ValidUntil);
    posting.remaining = int(row.number(Remaining));
    if (change != ItemChange::Withdrawn)
        fill(posting, row);
    if (change != ItemChange::Withdrawn && isMasked(posting.content) && posting.facility.id == FacilityId{})
        return Error{Error::Kind::Storage, ChannelRowsText::tr("A non-public posting has no institution, so what it hides is "
                                                               "not known. Run a check of the database.")};
    return {};
}

/// Sets every field that a posting of this channel ever has.
void ChannelRows::fill(ChannelPosting &posting, const BlockRow &row) const
{
    int column = FirstField;
    for (const PostingField *field : m_fields) {
        if (QString *text = field->text(posting.content))
            row.text(column, *text);
        else
            field->assign(posting.content, field->kind == FieldKind::Date ? QVariant(row.date(column)) : row.value(column));
        ++column;
    }
    if (isMasked(posting.content)) {
        posting.facility = facilityFrom(row, column);
    } else {
        posting.facility = {};
        posting.facility.id = FacilityId{row.number(Facility_)};
    }
}

Result<QList<ChannelPosting>> previewRows(const QSqlDatabase &db, const Channel &channel, int limit)
{
    Channel whole = channel;
    whole.eachPrefecture = false;
    ChannelRows rows(db, whole, 0, DeliveryKind::Full);
    ChannelExit exit;
    QList<ChannelPosting> list;
    while (list.size() < limit) {
        const auto part = rows.next();
        if (!part)
            return part.error();
        if (part.value().news.isEmpty())
            break;
        for (qsizetype row = 0; row < part.value().news.size() && list.size() < limit; ++row) {
            ChannelItem item;
            if (const auto done = rows.read(part.value(), row, item); !done)
                return done.error();
            exit.take(item);
            while (const ChannelPosting *posting = exit.next())
                if (posting->change != ItemChange::Withdrawn)
                    list.append(*posting);
        }
    }
    return list;
}
