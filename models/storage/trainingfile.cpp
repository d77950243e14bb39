#include "models/storage/trainingfile.h"

#include "models/domain/fieldvalue.h"
#include "models/domain/peoplejson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct TrainingFileText
{
    Q_DECLARE_TR_FUNCTIONS(TrainingFileText)
};

namespace {

const RecordTable &trainingTable()
{
    static const RecordTable table{u"training"_s,
                                   u"training"_s,
                                   u'T',
                                   7,
                                   {u"seeker_id"_s, u"course_id"_s, u"modules"_s, u"provider"_s, u"mode"_s, u"hours"_s,
                                    u"stage"_s, u"day"_s, u"reason"_s, u"asked_by"_s, u"approved_by"_s, u"evidence_sha256"_s}};
    return table;
}

const RecordTable &courseTable()
{
    static const RecordTable table{u"course"_s,
                                   u"course"_s,
                                   u'K',
                                   5,
                                   {u"title"_s, u"provider"_s, u"provider_name"_s, u"mode"_s, u"modules"_s, u"hours"_s,
                                    u"prefecture"_s, u"first_day"_s, u"last_day"_s, u"places"_s}};
    return table;
}

using Modules = Stored<QList<TrainingModule>>;

QVariant modulesValue(const QList<TrainingModule> &modules) { return bound(Modules::to(modules).toString()); }

QVariantList valuesOf(const TrainingRecord &record)
{
    return {qToUnderlying(record.seeker), reference(record.course), modulesValue(record.modules),
            codeOf(record.provider),      codeOf(record.mode),      bound(record.hours),
            codeOf(record.stage),         bound(record.day),        bound(record.reason),
            bound(record.askedBy),        bound(record.approvedBy), bound(record.evidence ? record.evidence->sha256 : QString())};
}

QVariantList valuesOf(const Course &course)
{
    return {bound(course.title),
            codeOf(course.provider),
            bound(course.providerName),
            codeOf(course.mode),
            modulesValue(course.modules),
            bound(course.hours),
            course.prefecture ? QVariant(course.prefecture->number()) : QVariant(QMetaType(QMetaType::Int)),
            bound(course.from),
            bound(course.to),
            bound(course.places)};
}

} // namespace

TrainingFile::TrainingFile(const QSqlDatabase &db, const Actor &actor) : m_db(db), m_writer(db, actor) {}

const QString &TrainingFile::columns()
{
    static const QString columns =
        u"training.id, training.number, training.seeker_id, training.course_id, training.modules, training.provider,"
        " training.mode, training.hours, training.stage, training.day, training.reason, training.asked_by,"
        " training.approved_by, training.evidence_sha256, evidence.file_name, evidence.bytes, training.version"_s;
    return columns;
}

TrainingRecord TrainingFile::recordFrom(const Statement &row, int first)
{
    TrainingRecord record;
    record.id = TrainingId{row.number(first)};
    record.number = row.text(first + 1);
    record.seeker = SeekerId{row.number(first + 2)};
    record.course = CourseId{row.number(first + 3)};
    Modules::from(record.modules, row.value(first + 4));
    record.provider = fromCode<TrainingProvider>(row.text(first + 5)).value_or(TrainingProvider::Outside);
    record.mode = fromCode<TrainingMode>(row.text(first + 6)).value_or(TrainingMode::OnSite);
    if (!row.value(first + 7).isNull())
        record.hours = row.value(first + 7).toDouble();
    record.stage = fromCode<TrainingStage>(row.text(first + 8)).value_or(TrainingStage::NotTaken);
    record.day = row.date(first + 9);
    record.reason = row.text(first + 10);
    record.askedBy = row.text(first + 11);
    record.approvedBy = row.text(first + 12);
    if (const QString hash = row.text(first + 13); !hash.isEmpty())
        record.evidence = Evidence{row.text(first + 14), row.number(first + 15), hash};
    record.version = row.value(first + 16).toInt();
    return record;
}

Result<QList<TrainingRecord>> TrainingFile::records(const QString &condition, const QVariant &key)
{
    Statement statement(m_db, u"SELECT %1 FROM training LEFT JOIN evidence ON evidence.training_id = training.id WHERE %2"
                              " ORDER BY training.id"_s.arg(columns(), condition));
    if (const auto done = statement.run({key}); !done)
        return done.error();
    QList<TrainingRecord> found;
    while (statement.next())
        found.append(recordFrom(statement));
    return found;
}

static Result<TrainingRecord> only(const Result<QList<TrainingRecord>> &found, const QString &shownKey)
{
    if (!found)
        return found.error();
    if (found.value().isEmpty())
        return Error{Error::Kind::NotFound, TrainingFileText::tr("There is no training %1. Check the number.").arg(shownKey)};
    return found.value().first();
}

Result<TrainingRecord> TrainingFile::byId(TrainingId id)
{
    return only(records(u"training.id = ?"_s, qToUnderlying(id)), QString::number(qToUnderlying(id)));
}

Result<TrainingRecord> TrainingFile::byNumber(const QString &number)
{
    return only(records(u"training.number = ?"_s, number), number);
}

Result<QList<TrainingRecord>> TrainingFile::ofSeeker(SeekerId seeker)
{
    return records(u"training.seeker_id = ?"_s, qToUnderlying(seeker));
}

Result<QByteArray> TrainingFile::evidence(const TrainingRecord &record)
{
    Statement statement(m_db, u"SELECT content FROM evidence WHERE training_id = ?"_s);
    if (const auto done = statement.run({qToUnderlying(record.id)}); !done)
        return done.error();
    if (!statement.next() || statement.value(0).isNull() || !record.evidence)
        return Error{Error::Kind::NotFound, TrainingFileText::tr("There is no evidence for %1.").arg(record.number)};
    const QByteArray content = statement.value(0).toByteArray();
    if (evidenceHash(content) != record.evidence->sha256)
        return Error{Error::Kind::Storage,
                     TrainingFileText::tr("The evidence of %1 is not the file that was recorded. Run a check of the database.")
                         .arg(record.number)};
    return content;
}

Result<QList<Course>> TrainingFile::courses(const QString &condition, const QVariantList &values)
{
    Statement statement(m_db, u"SELECT id, number, title, provider, provider_name, mode, modules, hours, prefecture, first_day,"
                              " last_day, places, version FROM course WHERE %1 ORDER BY number"_s.arg(condition));
    if (const auto done = statement.run(values); !done)
        return done.error();
    QList<Course> found;
    while (statement.next()) {
        Course course;
        course.id = CourseId{statement.number(0)};
        course.number = statement.text(1);
        course.title = statement.text(2);
        course.provider = fromCode<TrainingProvider>(statement.text(3)).value_or(TrainingProvider::Outside);
        course.providerName = statement.text(4);
        course.mode = fromCode<TrainingMode>(statement.text(5)).value_or(TrainingMode::OnSite);
        Modules::from(course.modules, statement.value(6));
        if (!statement.value(7).isNull())
            course.hours = statement.value(7).toDouble();
        course.prefecture = Prefecture::fromNumber(statement.value(8).toInt());
        course.from = statement.date(9);
        course.to = statement.date(10);
        if (!statement.value(11).isNull())
            course.places = statement.value(11).toInt();
        course.version = statement.value(12).toInt();
        found.append(course);
    }
    return found;
}

Result<QList<Course>> TrainingFile::courses() { return courses(u"true"_s, {}); }

Result<Course> TrainingFile::course(const QString &number)
{
    const auto found = courses(u"number = ?"_s, {number});
    if (!found)
        return found.error();
    if (found.value().isEmpty())
        return Error{Error::Kind::NotFound, TrainingFileText::tr("There is no course %1. Check the number.").arg(number)};
    return found.value().first();
}

Result<> TrainingFile::add(TrainingRecord &record, const QByteArray &evidence)
{
    const auto id = m_writer.add(trainingTable(), record.number, valuesOf(record), toJson(record));
    if (!id)
        return id.error();
    record.id = TrainingId{id.value()};
    return record.evidence ? writeEvidence(record, evidence) : Result<>();
}

Result<> TrainingFile::change(const TrainingRecord &before, TrainingRecord &after, const QString &step,
                              const QByteArray &evidence)
{
    if (before == after)
        return {};
    if (const auto done = m_writer.change(trainingTable(), qToUnderlying(after.id), after.number, after.version, valuesOf(after),
                                          step, toJson(before), toJson(after));
        !done)
        return done;
    return after.evidence && after.evidence != before.evidence ? writeEvidence(after, evidence) : Result<>();
}

Result<> TrainingFile::writeEvidence(const TrainingRecord &record, const QByteArray &content)
{
    if (content.size() != record.evidence->bytes || evidenceHash(content) != record.evidence->sha256)
        return Error{Error::Kind::Input, TrainingFileText::tr("The evidence changed while it was read. Choose the file again.")};
    Statement insert(m_db, u"INSERT INTO evidence (training_id, file_name, bytes, content) VALUES (?, ?, ?, ?)"_s);
    return insert.run({qToUnderlying(record.id), bound(record.evidence->fileName), record.evidence->bytes, content});
}

Result<> TrainingFile::add(Course &course)
{
    if (const auto sound = checked(course); !sound)
        return sound;
    const auto id = m_writer.add(courseTable(), course.number, valuesOf(course), toJson(course));
    if (!id)
        return id.error();
    course.id = CourseId{id.value()};
    return {};
}

Result<> TrainingFile::change(const Course &before, Course &after)
{
    if (const auto sound = checked(after); !sound)
        return sound;
    if (before == after)
        return {};
    return m_writer.change(courseTable(), qToUnderlying(after.id), after.number, after.version, valuesOf(after), u"change"_s,
                           toJson(before), toJson(after));
}
