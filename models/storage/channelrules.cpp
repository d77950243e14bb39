#include "models/storage/integrityrules.h"

#include "models/domain/distribution.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct ChannelRulesText
{
    Q_DECLARE_TR_FUNCTIONS(ChannelRulesText)
};

template <Coded E>
static QString codes()
{
    QStringList quoted;
    for (const E value : allOf<E>())
        quoted.append(u'\'' + codeOf(value) + u'\'');
    return quoted.join(u", "_s);
}

QList<IntegrityRule> channelRules()
{
    QList<IntegrityRule> rules;
    rules.append(
        {u"list_column"_s, ChannelRulesText::tr("A rule of the channels would ask for another kind than the posting has."),
         u"SELECT p.number FROM posting p JOIN posting_revision r ON r.posting_id = p.id AND r.revision = p.revision"
         " WHERE p.recruitment_kind <> COALESCE(r.recruitment_kind, '') OR p.place_kind <> COALESCE(r.place_kind, '')"_s});
    rules.append({u"reference"_s, ChannelRulesText::tr("What a channel was told of a posting refers to nothing."),
                  u"SELECT i.channel, i.posting_id FROM distribution_item i LEFT JOIN posting p ON p.id = i.posting_id"
                  " LEFT JOIN delivery d ON d.id = i.delivery_id WHERE p.id IS NULL OR d.id IS NULL"
                  " OR d.channel <> i.channel OR d.part <> i.part OR d.state = 'replaced'"_s});
    rules.append({u"code"_s, ChannelRulesText::tr("A delivery has a state or kind that is none of its code table."),
                  u"SELECT id FROM delivery WHERE state NOT IN (%1) OR kind NOT IN (%2)"_s.arg(codes<DeliveryState>(),
                                                                                               codes<DeliveryKind>())});
    rules.append({u"delivery"_s, ChannelRulesText::tr("The sequence numbers of a channel's deliveries have a gap."),
                  u"SELECT channel, part FROM delivery GROUP BY channel, part HAVING MIN(sequence) <> 1"
                  " OR MAX(sequence) <> COUNT(*)"_s});
    rules.append({u"delivery"_s, ChannelRulesText::tr("The kept file of a delivery is missing."),
                  u"SELECT channel, sequence FROM delivery d WHERE NOT EXISTS (SELECT 1 FROM delivery_file f"
                  " WHERE f.sha256 = d.sha256 AND f.position = 0)"_s});
    rules.append({u"delivery"_s, ChannelRulesText::tr("A delivery counts other postings than it told of."),
                  u"SELECT d.channel, d.sequence FROM delivery d JOIN (SELECT delivery_id, COUNT(*) AS n FROM distribution_item"
                  " GROUP BY delivery_id) i ON i.delivery_id = d.id WHERE d.kind = 'changes'"
                  " AND i.n > d.added + d.changed + d.withdrawn"_s});
    rules.append({u"delivery"_s, ChannelRulesText::tr("A channel was told of a revision that the posting does not have."),
                  u"SELECT p.number, i.channel FROM distribution_item i JOIN posting p ON p.id = i.posting_id"
                  " WHERE i.revision > p.newest_revision OR i.revision < 1"_s});
    return rules;
}
