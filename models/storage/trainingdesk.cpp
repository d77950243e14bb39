#include "models/storage/trainingdesk.h"

#include "models/domain/officedate.h"
#include "models/domain/today.h"
#include "models/storage/casestore.h"
#include "models/storage/recordstep.h"
#include "models/storage/seekerloader.h"
#include "models/storage/settingstore.h"
#include "models/storage/trainingfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct TrainingDeskText
{
    Q_DECLARE_TR_FUNCTIONS(TrainingDeskText)
};

Result<Course> TrainingDesk::addCourse(const Course &course)
{
    return inTransaction(m_db, [&]() -> Result<Course> {
        Course added = course;
        if (const auto done = recordAdded<TrainingFile>(m_db, m_actor, added); !done)
            return done.error();
        return added;
    });
}

Result<Course> TrainingDesk::changeCourse(const Course &wanted)
{
    return inTransaction(m_db, [&]() -> Result<Course> {
        TrainingFile file(m_db, m_actor);
        const auto before = file.course(wanted.number);
        if (!before)
            return before;
        if (wanted.version > 0 && wanted.version != before.value().version)
            return changedMeanwhile(wanted.number);
        Course after = wanted;
        after.id = before.value().id;
        after.version = before.value().version;
        if (const auto done = file.change(before.value(), after); !done)
            return done.error();
        return after;
    });
}

Result<TrainingRecord> TrainingDesk::add(const TrainingRecord &record, const QByteArray &evidence, const Rule &rule)
{
    return inTransaction(m_db, [&]() -> Result<TrainingRecord> {
        const auto seeker = SeekerLoader(m_db).byId(record.seeker);
        if (!seeker)
            return seeker.error();
        if (const auto alive = activeOn(seeker.value(), officeDay(m_actor.at)); !alive)
            return alive.error(); // nothing is recorded of somebody who withdrew
        auto made = rule(record);
        if (!made)
            return made;
        TrainingRecord added = made.take();
        TrainingFile file(m_db, m_actor);
        if (const auto done = file.add(added, evidence); !done)
            return done.error();
        if (const auto done = file.finish(); !done)
            return done.error();
        return added;
    });
}

Result<TrainingRecord> TrainingDesk::change(TrainingId id, int version, const QString &step, const QByteArray &evidence,
                                            const Rule &rule)
{
    return inTransaction(m_db, [&]() -> Result<TrainingRecord> {
        TrainingFile file(m_db, m_actor);
        const auto before = currentRecord(file, id, version);
        if (!before)
            return before;
        const auto seeker = SeekerLoader(m_db).byId(before.value().seeker);
        if (!seeker)
            return seeker.error();
        if (const auto alive = activeOn(seeker.value(), officeDay(m_actor.at)); !alive)
            return alive.error();
        auto changed = rule(before.value());
        if (!changed)
            return changed;
        TrainingRecord after = changed.take();
        if (const auto done = file.change(before.value(), after, step, evidence); !done)
            return done.error();
        return after;
    });
}

Result<TrainingRecord> TrainingDesk::book(const TrainingRecord &record)
{
    return add(record, {}, [](const TrainingRecord &wanted) { return bookedTraining(wanted); });
}

Result<TrainingRecord> TrainingDesk::complete(const TrainingRecord &record, const QString &fileName, const QByteArray &evidence)
{
    const QDate today = officeDay(m_actor.at), day = record.day.isValid() ? record.day : today;
    const Evidence proof{fileName, evidence.size(), evidence.isEmpty() ? QString() : evidenceHash(evidence)};
    const Rule rule = [&](const TrainingRecord &wanted) { return completedTraining(wanted, proof, day, today); };
    if (record.id == TrainingId{})
        return add(record, evidence, rule);
    return change(record.id, record.version, codeOf(TrainingStage::Completed), evidence, rule);
}

Result<TrainingRecord> TrainingDesk::attend(TrainingId id, int version)
{
    return change(id, version, codeOf(TrainingStage::Attending), {},
                  [&](const TrainingRecord &before) { return attendingTraining(before, officeDay(m_actor.at)); });
}

Result<TrainingRecord> TrainingDesk::fail(TrainingId id, int version, TrainingStage stage, const QString &reason)
{
    return change(id, version, codeOf(stage), {},
                  [&](const TrainingRecord &before) { return unfinishedTraining(before, stage, officeDay(m_actor.at), reason); });
}

Result<TrainingRecord> TrainingDesk::exempt(const TrainingRecord &record, const QString &reason)
{
    const Rule rule = [&](const TrainingRecord &wanted) {
        return exemptedTraining(wanted, reason, m_actor.name, officeDay(m_actor.at));
    };
    if (record.id == TrainingId{})
        return add(record, {}, rule);
    return change(record.id, record.version, codeOf(TrainingStage::Exempt), {}, rule);
}

Result<TrainingRecord> TrainingDesk::approve(TrainingId id, int version)
{
    return change(id, version, u"approve"_s, {},
                  [&](const TrainingRecord &before) { return exemptionApproved(before, m_actor.name); });
}

QString TrainingDesk::warningKey() { return u"training/warning_days"_s; }

Result<int> TrainingDesk::setWarningDays(int days)
{
    if (days < 0 || days > mostWarningDays)
        return Error{
            Error::Kind::Input,
            TrainingDeskText::tr("The warning comes 0 to %1 days before a start. Correct the number.").arg(mostWarningDays)};
    return inTransaction(m_db, [&]() -> Result<int> {
        const auto before = CaseStore(m_db).warningDays();
        if (!before)
            return before;
        if (const auto done = SettingStore(m_db).set(warningKey(), QString::number(days)); !done)
            return done.error();
        const QString key = u"days"_s;
        const auto done =
            AuditLog(m_db, m_actor).changed(u"training.warning_days"_s, warningKey(), {{key, before.value()}}, {{key, days}});
        return done ? Result<int>(days) : done.error();
    });
}
