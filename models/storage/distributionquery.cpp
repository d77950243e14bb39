#include "models/storage/distributionquery.h"

using namespace Qt::StringLiterals;

namespace {

template <typename T>
QString among(const QString &column, const QList<T> &values)
{
    if (values.isEmpty())
        return {};
    QStringList list;
    for (const T &value : values) {
        if constexpr (std::is_same_v<T, Prefecture>)
            list.append(QString::number(value.number()));
        else if constexpr (std::is_same_v<T, Profession>)
            list.append(QString::number(numberOf(value)));
        else
            list.append(u'\'' + codeOf(value) + u'\'');
    }
    return u" AND %1 IN (%2)"_s.arg(column, list.join(u", "_s));
}

bool shows(const Channel &channel, const QString &value)
{
    return std::any_of(channel.layout.fields.begin(), channel.layout.fields.end(),
                       [&](const LayoutField &field) { return field.value == value; });
}

} // namespace

namespace distributionquery {

QString taken(const Channel &channel)
{
    const DistributionRule &rule = channel.rule;
    return u"p.publication = 'published' AND p.current_revision > 0"_s + among(u"p.profession"_s, rule.professions) +
           among(u"p.prefecture"_s, rule.prefectures) + among(u"p.disclosure"_s, rule.disclosure) +
           among(u"p.recruitment_kind"_s, rule.kinds) + among(u"p.place_kind"_s, rule.placeKinds);
}

QString partOf(const Channel &channel) { return channel.eachPrefecture ? u"p.prefecture"_s : u"0"_s; }

QString stale(const Channel &channel)
{
    QString differs = u"i.revision <> p.current_revision"_s;
    if (shows(channel, u"valid_until"_s))
        differs += u" OR i.valid_until IS DISTINCT FROM p.valid_until"_s;
    if (shows(channel, u"remaining"_s))
        differs += u" OR i.remaining <> p.remaining"_s;
    return u'(' + differs + u')';
}

QString from(const Channel &channel, Leg leg)
{
    switch (leg) {
    case Leg::Taken:
        return u" FROM posting p LEFT JOIN distribution_item i ON i.channel = ? AND i.part = %1 AND i.posting_id = p.id"
               " LEFT JOIN delivery d ON d.id = i.delivery_id WHERE %2"_s.arg(partOf(channel), taken(channel));
    case Leg::Dropped:
        return u" FROM distribution_item i JOIN posting p ON p.id = i.posting_id JOIN delivery d ON d.id = i.delivery_id"
               " WHERE i.channel = ? AND NOT (i.part = %1 AND %2)"_s.arg(partOf(channel), taken(channel));
    case Leg::Others:
        break;
    }
    return u" FROM posting p WHERE p.publication = 'published' AND NOT (%1) AND NOT EXISTS (SELECT 1 FROM distribution_item i"
           " WHERE i.posting_id = p.id AND i.channel = ?)"_s.arg(taken(channel));
}

QString factColumns(const Channel &channel, Leg leg)
{
    if (leg == Leg::Others)
        return u"'', 0, 0"_s;
    return u"COALESCE(d.state, ''), CASE WHEN i.withdrawn THEN 1 ELSE 0 END, CASE WHEN %1 THEN 1 ELSE 0 END"_s.arg(
        stale(channel));
}

ItemFacts facts(Leg leg, const QString &delivery, bool withdrawn, bool stale)
{
    return {leg == Leg::Taken, delivery.isEmpty() ? std::nullopt : fromCode<DeliveryState>(delivery), withdrawn, stale};
}

QString inState(const Channel &channel, Leg leg, ItemState state)
{
    if (leg == Leg::Others)
        return state == ItemState::OutOfScope ? u" AND 1 = 1"_s : QString();
    QStringList cases;
    for (const ItemFacts &one : allItemFacts()) {
        if (one.taken != (leg == Leg::Taken) || itemState(one) != state || (!one.delivery && leg == Leg::Dropped))
            continue;
        if (!one.delivery)
            cases.append(u"i.posting_id IS NULL"_s);
        else
            cases.append(u"(d.state = '%1' AND %2 i.withdrawn AND %3 %4)"_s.arg(
                codeOf(*one.delivery), one.withdrawn ? u""_s : u"NOT"_s, one.stale ? u""_s : u"NOT"_s, stale(channel)));
    }
    return cases.isEmpty() ? QString() : u" AND (%1)"_s.arg(cases.join(u" OR "_s));
}

} // namespace distributionquery
