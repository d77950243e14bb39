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

Result<QList<ChannelItem>> ChannelRows::next(QList<ChannelItem> room)
{
    room.resize(0);
    for (;;) {
        if (m_takenDone && m_droppedDone)
            return QList<ChannelItem>();
        auto items = m_takenDone ? nextDropped() : nextTaken(std::move(room));
        if (!items || !items.value().isEmpty())
            return items;
    }
}

Result<QList<ChannelItem>> ChannelRows::nextTaken(QList<ChannelItem> items)
{
    if (!m_reading)
        if (const auto done = m_taken.run({m_channel.code, qToUnderlying(m_after)}); !done)
            return done.error();
    m_reading = true;
    items.reserve(m_together);
    while (items.size() < m_together) {
        if (!m_taken.next()) {
            const auto done = endPage();
            return done ? Result<QList<ChannelItem>>(std::move(items)) : done.error();
        }
        ++m_rowsOfPage;
        m_after = PostingId{m_taken.number(Id)};
        const ItemFacts facts = distributionquery::facts(Leg::Taken, m_taken.text(DeliveryColumn),
                                                         m_taken.number(WithdrawnColumn) != 0, m_taken.number(StaleColumn) != 0);
        const auto change = toTell(facts, m_kind);
        if (!change)
            continue;
        items.resize(items.size() + 1); // filled where it stays: a posting is large
        items.last().told = facts.delivery && !facts.withdrawn ? m_taken.text(Told) : QString();
        ChannelPosting &posting = items.last().posting;
        posting.change = *change;
        fill(posting, m_taken);
        if (isMasked(posting.content) && posting.facility.id == FacilityId{})
            return Error{Error::Kind::Storage, ChannelRowsText::tr("A non-public posting has no institution, so what it hides is "
                                                                   "not known. Run a check of the database.")};
    }
    return items;
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

Result<QList<ChannelItem>> ChannelRows::nextDropped()
{
    if (const auto done = m_dropped.run({m_channel.code, qToUnderlying(m_after)}); !done)
        return done.error();
    QList<ChannelItem> items;
    int rows = 0;
    while (m_dropped.next()) {
        ++rows;
        m_after = PostingId{m_dropped.number(Id)};
        const ItemFacts facts =
            distributionquery::facts(Leg::Dropped, m_dropped.text(DeliveryColumn), m_dropped.number(WithdrawnColumn) != 0,
                                     m_dropped.number(StaleColumn) != 0);
        if (!toTell(facts, m_kind))
            continue;
        ChannelItem item;
        item.posting.id = m_after;
        item.posting.number = m_dropped.text(Number);
        item.posting.change = ItemChange::Withdrawn;
        item.posting.revision = m_dropped.value(Revision_).toInt();
        item.posting.validUntil = m_dropped.date(ValidUntil);
        item.posting.remaining = m_dropped.value(Remaining).toInt();
        item.told = m_dropped.text(Told);
        items.append(std::move(item));
    }
    if (const auto done = m_dropped.finish(); !done)
        return done.error();
    m_droppedDone = rows < pageSize;
    return items;
}

void ChannelRows::fill(ChannelPosting &posting, const Statement &row) const
{
    posting.id = PostingId{row.number(Id)};
    posting.number = row.text(Number);
    posting.revision = row.value(Revision_).toInt();
    posting.publishedOn = row.date(PublishedOn);
    posting.validUntil = row.date(ValidUntil);
    posting.remaining = row.value(Remaining).toInt();
    posting.facility.id = FacilityId{row.number(Facility_)};
    int column = FirstField;
    for (const PostingField *field : m_fields) {
        field->assign(posting.content, field->kind == FieldKind::Date ? QVariant(row.date(column)) : row.value(column));
        ++column;
    }
    if (isMasked(posting.content))
        posting.facility = facilityFrom(row, column);
}

Result<QList<ChannelPosting>> previewRows(const QSqlDatabase &db, const Channel &channel, int limit)
{
    Channel whole = channel;
    whole.eachPrefecture = false;
    ChannelRows rows(db, whole, 0, DeliveryKind::Full);
    ChannelExit exit;
    QList<ChannelPosting> list;
    while (list.size() < limit) {
        auto items = rows.next();
        if (!items)
            return items.error();
        if (items.value().isEmpty())
            break;
        exit.take(items.take());
        while (const ChannelPosting *posting = exit.next())
            if (posting->change != ItemChange::Withdrawn && list.size() < limit)
                list.append(*posting);
    }
    return list;
}
