#include "models/storage/inquiryfile.h"

#include "models/domain/officedate.h"
#include "models/domain/peoplejson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct InquiryFileText
{
    Q_DECLARE_TR_FUNCTIONS(InquiryFileText)
};

static const RecordTable &table()
{
    static const RecordTable table{u"inquiry"_s,
                                   u"inquiry"_s,
                                   u'Q',
                                   7,
                                   {u"seeker_id"_s, u"posting_id"_s, u"route"_s, u"asked_at"_s, u"question"_s, u"answer"_s,
                                    u"answered_by"_s, u"answered_at"_s}};
    return table;
}

static QVariantList valuesOf(const Inquiry &inquiry)
{
    return {reference(inquiry.seeker),
            reference(inquiry.posting),
            codeOf(inquiry.route),
            storedMoment(inquiry.askedAt),
            bound(inquiry.question),
            bound(inquiry.answer),
            bound(inquiry.answeredBy),
            inquiry.isAnswered() ? QVariant(storedMoment(inquiry.answeredAt)) : QVariant(QMetaType(QMetaType::QString))};
}

const QString &InquiryFile::columns()
{
    static const QString columns = u"inquiry.id, inquiry.number, inquiry.seeker_id, inquiry.posting_id, inquiry.route,"
                                   " inquiry.asked_at, inquiry.question, inquiry.answer, inquiry.answered_by,"
                                   " inquiry.answered_at, inquiry.version"_s;
    return columns;
}

Inquiry InquiryFile::inquiryFrom(const Statement &row)
{
    return {InquiryId{row.number(0)},
            row.text(1),
            SeekerId{row.number(2)},
            PostingId{row.number(3)},
            fromCode<IntakeRoute>(row.text(4)).value_or(IntakeRoute::Headquarters),
            momentFromStored(row.text(5)),
            row.text(6),
            row.text(7),
            row.text(8),
            momentFromStored(row.text(9)),
            row.value(10).toInt()};
}

Result<Inquiry> InquiryFile::byId(InquiryId id)
{
    return found(u"inquiry.id = ?"_s, qToUnderlying(id), QString::number(qToUnderlying(id)));
}

Result<Inquiry> InquiryFile::byNumber(const QString &number) { return found(u"inquiry.number = ?"_s, number, number); }

Result<Inquiry> InquiryFile::found(const QString &condition, const QVariant &key, const QString &shownKey)
{
    Statement head(m_db, u"SELECT %1 FROM inquiry WHERE %2"_s.arg(columns(), condition));
    if (const auto done = head.run({key}); !done)
        return done.error();
    if (!head.next())
        return Error{Error::Kind::NotFound, InquiryFileText::tr("There is no inquiry %1. Check the number.").arg(shownKey)};
    return inquiryFrom(head);
}

Result<> InquiryFile::add(Inquiry &inquiry)
{
    const auto id = m_writer.add(table(), inquiry.number, valuesOf(inquiry), toJson(inquiry));
    if (!id)
        return id.error();
    inquiry.id = InquiryId{id.value()};
    return {};
}

Result<> InquiryFile::change(const Inquiry &before, Inquiry &after, const QString &step)
{
    if (before == after)
        return {};
    return m_writer.change(table(), qToUnderlying(after.id), after.number, after.version, valuesOf(after), step, toJson(before),
                           toJson(after));
}
