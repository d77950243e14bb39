#include "models/storage/interviewfile.h"

#include "models/domain/officedate.h"
#include "models/domain/peoplejson.h"
#include "models/storage/outboxstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct InterviewFileText
{
    Q_DECLARE_TR_FUNCTIONS(InterviewFileText)
};

static const RecordTable &table()
{
    static const RecordTable table{u"interview"_s,
                                   u"interview"_s,
                                   u'I',
                                   7,
                                   {u"application_id"_s, u"seeker_id"_s, u"starts_at"_s, u"ends_at"_s, u"minutes"_s, u"mode"_s,
                                    u"place"_s, u"url"_s, u"phone"_s, u"interviewer"_s, u"result"_s, u"note"_s, u"uid"_s,
                                    u"sequence"_s}};
    return table;
}

static QVariantList valuesOf(const Interview &interview)
{
    return {qToUnderlying(interview.application),
            qToUnderlying(interview.seeker),
            storedMoment(interview.from),
            storedMoment(interview.until()),
            interview.minutes,
            codeOf(interview.mode),
            bound(interview.place),
            bound(interview.url),
            bound(interview.phone),
            bound(interview.interviewer),
            codeOf(interview.result),
            bound(interview.note),
            bound(interview.uid),
            interview.sequence};
}

const QString &InterviewFile::columns()
{
    static const QString columns =
        u"interview.id, interview.number, interview.application_id, interview.seeker_id, interview.starts_at, interview.minutes,"
        " interview.mode, interview.place, interview.url, interview.phone, interview.interviewer, interview.result,"
        " interview.note, interview.uid, interview.sequence, interview.version, interview.ends_at"_s;
    return columns;
}

Interview InterviewFile::interviewFrom(const Statement &row)
{
    return {InterviewId{row.number(0)},
            row.text(1),
            ApplicationId{row.number(2)},
            SeekerId{row.number(3)},
            momentFromStored(row.text(4)),
            row.value(5).toInt(),
            fromCode<InterviewMode>(row.text(6)).value_or(InterviewMode::InPerson),
            row.text(7),
            row.text(8),
            row.text(9),
            row.text(10),
            fromCode<InterviewResult>(row.text(11)).value_or(InterviewResult::Planned),
            row.text(12),
            row.text(13),
            row.value(14).toInt(),
            row.value(15).toInt()};
}

Result<QList<Interview>> InterviewFile::found(const QString &condition, const QVariantList &values)
{
    Statement statement(m_db, u"SELECT %1 FROM interview WHERE %2 ORDER BY starts_at, id"_s.arg(columns(), condition));
    if (const auto done = statement.run(values); !done)
        return done.error();
    QList<Interview> interviews;
    while (statement.next())
        interviews.append(interviewFrom(statement));
    return interviews;
}

static Result<Interview> only(const Result<QList<Interview>> &found, const QString &shownKey)
{
    if (!found)
        return found.error();
    if (found.value().isEmpty())
        return Error{Error::Kind::NotFound, InterviewFileText::tr("There is no interview %1. Check the number.").arg(shownKey)};
    return found.value().first();
}

Result<Interview> InterviewFile::byId(InterviewId id)
{
    return only(found(u"id = ?"_s, {qToUnderlying(id)}), QString::number(qToUnderlying(id)));
}

Result<Interview> InterviewFile::byNumber(const QString &number) { return only(found(u"number = ?"_s, {number}), number); }

Result<QList<Interview>> InterviewFile::sharingTime(const Interview &interview)
{
    // None lasts longer than 8 hours, so the index of beginnings bounds the search.
    return found(u"starts_at < ? AND starts_at > ? AND ends_at > ? AND result <> 'cancelled' AND id <> ?"_s,
                 {storedMoment(interview.until()), storedMoment(interview.from.addSecs(-8 * 3600 - 1)),
                  storedMoment(interview.from), qToUnderlying(interview.id)});
}

Result<> InterviewFile::add(Interview &interview)
{
    const auto id = m_writer.add(table(), interview.number, valuesOf(interview), toJson(interview));
    if (!id)
        return id.error();
    interview.id = InterviewId{id.value()};
    return tell(nullptr, interview);
}

Result<> InterviewFile::change(const Interview &before, Interview &after, const QString &step)
{
    if (before == after)
        return {};
    if (const auto done = m_writer.change(table(), qToUnderlying(after.id), after.number, after.version, valuesOf(after), step,
                                          toJson(before), toJson(after));
        !done)
        return done;
    return tell(&before, after);
}

Result<> InterviewFile::tell(const Interview *before, const Interview &after)
{
    return OutboxStore(m_db).tell(CaseKind::Application, qToUnderlying(after.application), after.number, toldAbout(before, after),
                                  m_writer.actor());
}
