#include "app/postingjson.h"

#include "models/domain/fieldterms.h"
#include "models/domain/officedate.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

/// History entries that are no state of the code tables.
constexpr std::array<Term, 9> others{{{"extended", u"延長", u"Extended"},
                                      {"approval_undone", u"承認の取消", u"Approval undone"},
                                      {"publication_undone", u"公開手続の取消", u"Publication step undone"},
                                      {"extension_undone", u"延長の取消", u"Extension undone"},
                                      {"offer_undone", u"内定の取消", u"Offer undone"},
                                      {"seat_undone", u"採用入力の取消", u"Seat entry undone"},
                                      {"merged", u"統合", u"Merged"},
                                      {"source_gone", u"連携元で削除", u"Deleted at the source"},
                                      {"seat", u"採用", u"Seat"}}};

const Term *happeningTerm(const QString &code)
{
    const auto in = [&](std::span<const Term> terms) -> const Term * {
        for (const Term &term : terms)
            if (code == QLatin1StringView(term.code))
                return &term;
        return nullptr;
    };
    for (const auto terms :
         {termsOf(ReviewState{}), termsOf(PublicationState{}), termsOf(HireStage{}), std::span<const Term>(others)})
        if (const Term *term = in(terms))
            return term;
    return nullptr;
}

QJsonValue codeJson(const PostingField &field, const QString &code)
{
    for (const Term &term : codeTermsOf(field))
        if (code == QLatin1StringView(term.code))
            return QString::fromUtf16(term.japanese);
    return {};
}

QJsonValue fieldJson(const PostingField &field, const PostingContent &content)
{
    const QVariant stored = field.value(content);
    if (stored.isNull())
        return {};
    switch (field.kind) {
    case FieldKind::Date:
        return dayJson(stored.toDate());
    case FieldKind::Code:
        return codeJson(field, stored.toString());
    case FieldKind::Profession:
        return japanese(*content.profession);
    case FieldKind::Prefecture:
        return content.prefecture->name();
    default:
        return QJsonValue::fromVariant(stored);
    }
}

QJsonObject contentJson(const PostingContent &content)
{
    QJsonObject object;
    for (const PostingField &field : postingFields())
        object.insert(QString::fromLatin1(field.key), fieldJson(field, content));
    return object;
}

QJsonArray changesJson(const PostingContent &before, const PostingContent &after)
{
    QJsonArray list;
    for (const FieldChange &change : changesBetween(before, after))
        list.append(QJsonObject{{u"field"_s, QString::fromLatin1(change.field->key)},
                                {u"before"_s, fieldJson(*change.field, before)},
                                {u"after"_s, fieldJson(*change.field, after)}});
    return list;
}

QJsonArray revisionsJson(const Posting &posting)
{
    QJsonArray list;
    for (qsizetype i = 0; i < posting.revisions.size(); ++i) {
        const Revision &revision = posting.revisions[i];
        QJsonObject object{{u"revision"_s, revision.number},
                           {u"review"_s, japanese(revision.review)},
                           {u"made_by"_s, revision.madeBy},
                           {u"made_at"_s, storedMoment(revision.madeAt)},
                           {u"content"_s, contentJson(revision.content)}};
        if (i > 0)
            object.insert(u"changes"_s, changesJson(posting.revisions[i - 1].content, revision.content));
        list.append(object);
    }
    return list;
}

QJsonArray checksJson(const QList<Check> &checks)
{
    QJsonArray list;
    for (const Check &check : checks)
        list.append(QJsonObject{{u"severity"_s, check.severity == Severity::Red ? u"red"_s : u"amber"_s},
                                {u"field"_s, check.field},
                                {u"message"_s, check.message},
                                {u"excerpt"_s, check.excerpt}});
    return list;
}

QJsonArray historyJson(const Posting &posting)
{
    QJsonArray list;
    for (const HistoryEntry &entry : posting.history)
        list.append(QJsonObject{{u"at"_s, storedMoment(entry.at)},
                                {u"actor"_s, entry.actor},
                                {u"revision"_s, entry.revision},
                                {u"what"_s, happeningInJapanese(entry)},
                                {u"reason"_s, entry.reason ? QJsonValue(japanese(*entry.reason)) : QJsonValue()},
                                {u"reason_code"_s, entry.reason ? QJsonValue(codeOf(*entry.reason)) : QJsonValue()},
                                {u"comment"_s, entry.comment}});
    return list;
}

QJsonArray hiresJson(const Posting &posting)
{
    QJsonArray list;
    for (const Hire &hire : posting.hires)
        list.append(QJsonObject{{u"id"_s, qToUnderlying(hire.id)},
                                {u"person"_s, hire.person},
                                {u"stage"_s, japanese(hire.stage)},
                                {u"offered_on"_s, dayJson(hire.offeredOn)},
                                {u"starts_on"_s, dayJson(hire.startsOn)},
                                {u"started_on"_s, dayJson(hire.startedOn)},
                                {u"ended_on"_s, dayJson(hire.endedOn)},
                                {u"reason"_s, hire.reason},
                                {u"over_reason"_s, hire.overReason}});
    return list;
}

QJsonObject seatsJson(const Seats &seats)
{
    return {{u"headcount"_s, seats.headcount},
            {u"offered"_s, seats.offered},
            {u"awaiting"_s, seats.awaiting},
            {u"started"_s, seats.started},
            {u"remaining"_s, seats.remaining()}};
}

PostingRow rowOf(const Posting &posting)
{
    const PostingContent &content = posting.shown().content;
    PostingRow row{.id = posting.id, .number = posting.number, .facility = posting.facility.name};
    row.facilityCode = posting.facility.code;
    row.prefecture = content.prefecture;
    row.municipality = content.municipality;
    row.place = content.placeName;
    row.profession = content.profession;
    row.employment = content.employment;
    row.seats = posting.seats();
    row.review = posting.newest().review;
    row.publication = posting.publication.state;
    row.fill = fillState(row.seats);
    row.disclosure = content.disclosure;
    row.receivedOn = posting.receivedOn;
    row.neededBy = content.neededBy;
    row.validUntil = posting.publication.validUntil;
    row.revision = posting.shown().number;
    return row;
}

} // namespace

QJsonValue dayJson(QDate day) { return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(); }

QJsonObject postingJson(const PostingRow &row)
{
    QJsonObject object{{u"number"_s, row.number},
                       {u"facility"_s, row.facility},
                       {u"facility_code"_s, row.facilityCode},
                       {u"prefecture"_s, row.prefecture ? QJsonValue(row.prefecture->name()) : QJsonValue()},
                       {u"prefecture_code"_s, row.prefecture ? QJsonValue(row.prefecture->code()) : QJsonValue()},
                       {u"municipality"_s, row.municipality},
                       {u"profession"_s, row.profession ? QJsonValue(japanese(*row.profession)) : QJsonValue()},
                       {u"employment"_s, row.employment ? QJsonValue(japanese(*row.employment)) : QJsonValue()},
                       {u"review"_s, japanese(row.review)},
                       {u"publication"_s, japanese(row.publication)},
                       {u"fill"_s, japanese(row.fill)},
                       {u"disclosure"_s, japanese(row.disclosure)},
                       {u"received_on"_s, dayJson(row.receivedOn)},
                       {u"needed_by"_s, dayJson(row.neededBy)},
                       {u"valid_until"_s, dayJson(row.validUntil)},
                       {u"revision"_s, row.revision}};
    const QJsonObject seats = seatsJson(row.seats);
    for (auto it = seats.begin(); it != seats.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject postingJson(const Posting &posting, const QList<Check> &checks)
{
    QJsonObject object = postingJson(rowOf(posting));
    const Publication &publication = posting.publication;
    const auto &end = publication.endReason;
    object.insert(u"source"_s, japanese(posting.source));
    object.insert(u"source_record"_s, posting.sourceRecord);
    object.insert(u"accepted_on"_s, dayJson(publication.acceptedOn));
    object.insert(u"publish_on"_s, dayJson(publication.publishOn));
    object.insert(u"published_on"_s, dayJson(publication.publishedOn));
    object.insert(u"extensions"_s, publication.extensions);
    object.insert(u"end_reason"_s, end ? QJsonValue(japanese(*end)) : QJsonValue());
    object.insert(u"current_revision"_s, posting.currentRevision);
    object.insert(u"newest_revision"_s, posting.newest().number);
    object.insert(u"merged_into"_s, posting.mergedInto);
    object.insert(u"content"_s, contentJson(posting.shown().content));
    object.insert(u"revisions"_s, revisionsJson(posting));
    object.insert(u"checks"_s, checksJson(checks));
    object.insert(u"hires"_s, hiresJson(posting));
    object.insert(u"history"_s, historyJson(posting));
    return object;
}

QString happening(const HistoryEntry &entry)
{
    const Term *term = happeningTerm(entry.what);
    if (!term)
        return entry.what;
    return QString::fromUtf16(QLocale().language() == QLocale::Japanese ? term->japanese : term->english);
}

QString happeningInJapanese(const HistoryEntry &entry)
{
    const Term *term = happeningTerm(entry.what);
    return term ? QString::fromUtf16(term->japanese) : entry.what;
}
