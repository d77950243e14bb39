#include "models/storage/applicationfile.h"

#include "models/domain/officedate.h"
#include "models/domain/peoplejson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct ApplicationFileText
{
    Q_DECLARE_TR_FUNCTIONS(ApplicationFileText)
};

namespace {

const RecordTable &newTable()
{
    static const RecordTable table{u"application"_s,
                                   u"application"_s,
                                   u'A',
                                   7,
                                   {u"seeker_id"_s, u"posting_id"_s, u"route"_s, u"referred_by"_s, u"applied_on"_s, u"stage"_s,
                                    u"stage_since"_s, u"hire_id"_s, u"prefecture"_s, u"profession"_s}};
    return table;
}

// The posting of an application never changes, so neither do its prefecture and profession.
const RecordTable &table()
{
    static const RecordTable table = [] {
        RecordTable t = newTable();
        t.columns.removeLast();
        t.columns.removeLast();
        return t;
    }();
    return table;
}

QVariantList valuesOf(const Application &application)
{
    return {qToUnderlying(application.seeker),    qToUnderlying(application.posting), codeOf(application.route),
            bound(application.referredBy),        bound(application.appliedOn),       codeOf(application.stage),
            storedMoment(application.stageSince), reference(application.hire)};
}

QString headQuery(const QString &condition)
{
    return u"SELECT id, number, seeker_id, posting_id, route, referred_by, applied_on, stage, stage_since, hire_id, version"
           " FROM application WHERE "_s +
           condition;
}

} // namespace

ApplicationFile::ApplicationFile(const QSqlDatabase &db, const Actor &actor)
    : m_db(db), m_writer(db, actor), m_byId(db, headQuery(u"id = ?"_s)), m_byNumber(db, headQuery(u"number = ?"_s)),
      m_events(db, u"SELECT at, actor, stage, reason FROM application_event WHERE application_id = ? ORDER BY id"_s),
      m_insertEvent(db, u"INSERT INTO application_event (application_id, at, actor, stage, reason) VALUES (?, ?, ?, ?, ?)"_s),
      m_total(db, u"INSERT INTO application_total (prefecture, profession, stage, standing, reached)"
                  " SELECT prefecture, profession, CAST(? AS TEXT), CAST(? AS BIGINT), CAST(? AS BIGINT)"
                  " FROM application WHERE id = ?"
                  " ON CONFLICT (prefecture, profession, stage) DO UPDATE SET"
                  " standing = application_total.standing + excluded.standing,"
                  " reached = application_total.reached + excluded.reached"_s)
{
}

Result<Application> ApplicationFile::byId(ApplicationId id)
{
    return load(m_byId, qToUnderlying(id), QString::number(qToUnderlying(id)));
}

Result<Application> ApplicationFile::byNumber(const QString &number) { return load(m_byNumber, number, number); }

Result<Application> ApplicationFile::load(Statement &head, const QVariant &key, const QString &shownKey)
{
    if (const auto done = head.run({key}); !done)
        return done.error();
    if (!head.next())
        return Error{Error::Kind::NotFound,
                     ApplicationFileText::tr("There is no application %1. Check the number.").arg(shownKey)};
    Application application;
    application.id = ApplicationId{head.number(0)};
    application.number = head.text(1);
    application.seeker = SeekerId{head.number(2)};
    application.posting = PostingId{head.number(3)};
    application.route = fromCode<IntakeRoute>(head.text(4)).value_or(IntakeRoute::Headquarters);
    application.referredBy = head.text(5);
    application.appliedOn = head.date(6);
    application.stage = fromCode<ApplicationStage>(head.text(7)).value_or(ApplicationStage::Received);
    application.stageSince = momentFromStored(head.text(8));
    application.hire = HireId{head.number(9)};
    application.version = head.value(10).toInt();
    head.query().finish();
    if (const auto done = m_events.run({qToUnderlying(application.id)}); !done)
        return done.error();
    while (m_events.next())
        application.events.append({momentFromStored(m_events.text(0)), m_events.text(1),
                                   fromCode<ApplicationStage>(m_events.text(2)).value_or(ApplicationStage::Received),
                                   m_events.text(3)});
    m_events.query().finish();
    return application;
}

Result<QString> ApplicationFile::openHere(SeekerId seeker, PostingId posting)
{
    Statement open(m_db, u"SELECT number, stage FROM application WHERE seeker_id = ? AND posting_id = ? ORDER BY id"_s);
    if (const auto done = open.run({qToUnderlying(seeker), qToUnderlying(posting)}); !done)
        return done.error();
    while (open.next())
        if (isOpen(fromCode<ApplicationStage>(open.text(1)).value_or(ApplicationStage::Ended)))
            return open.text(0);
    return QString();
}

Result<> ApplicationFile::add(Application &application, const Posting &posting)
{
    const PostingContent &content = posting.shown().content;
    const QVariantList place{content.prefecture->number(), numberOf(content.profession.value_or(Profession::Clerk))};
    const auto id = m_writer.add(newTable(), application.number, valuesOf(application) + place, toJson(application));
    if (!id)
        return id.error();
    application.id = ApplicationId{id.value()};
    if (const auto done = writeEvents(application.id, application.events); !done)
        return done;
    return count(application.id, application.stage, 1, 0);
}

Result<> ApplicationFile::change(const Application &before, Application &after, const QString &step)
{
    if (before == after)
        return {};
    if (const auto done = m_writer.change(table(), qToUnderlying(after.id), after.number, after.version, valuesOf(after), step,
                                          toJson(before), toJson(after));
        !done)
        return done;
    if (const auto done = writeEvents(after.id, after.events.mid(before.events.size())); !done)
        return done;
    if (before.stage == after.stage)
        return {};
    if (const auto done = count(after.id, before.stage, -1, 0); !done)
        return done;
    return count(after.id, after.stage, 1, 0);
}

Result<> ApplicationFile::count(ApplicationId id, ApplicationStage stage, int standing, int reached)
{
    return m_total.run({codeOf(stage), standing, reached, qToUnderlying(id)});
}

Result<> ApplicationFile::writeEvents(ApplicationId id, const QList<ApplicationEvent> &events)
{
    for (const ApplicationEvent &event : events) {
        if (const auto done = m_insertEvent.run(
                {qToUnderlying(id), storedMoment(event.at), bound(event.actor), codeOf(event.stage), bound(event.reason)});
            !done)
            return done;
        if (const auto done = count(id, event.stage, 0, 1); !done)
            return done;
    }
    return {};
}
