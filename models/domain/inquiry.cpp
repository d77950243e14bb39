#include "models/domain/inquiry.h"

#include "models/domain/officedate.h"

#include <QCoreApplication>

struct InquiryText
{
    Q_DECLARE_TR_FUNCTIONS(InquiryText)
};

Result<Inquiry> asked(Inquiry inquiry, const QDateTime &at)
{
    if (inquiry.question.trimmed().isEmpty())
        return Error{Error::Kind::Input, InquiryText::tr("The inquiry has no question. Enter what was asked.")};
    if (!inquiry.askedAt.isValid())
        inquiry.askedAt = at;
    return inquiry;
}

Result<Inquiry> answered(Inquiry inquiry, const QString &answer, const QString &by, const QDateTime &at)
{
    if (inquiry.isAnswered())
        return Error{Error::Kind::Input, InquiryText::tr("The inquiry is answered already. Take in a new one.")};
    if (answer.trimmed().isEmpty())
        return Error{Error::Kind::Input, InquiryText::tr("The answer is empty. Enter what was answered.")};
    inquiry.answer = answer.trimmed();
    inquiry.answeredBy = by;
    inquiry.answeredAt = at;
    return inquiry;
}

bool isOverdue(const Inquiry &inquiry, QDate today)
{
    return !inquiry.isAnswered() && officeDay(inquiry.askedAt).daysTo(today) > inquiryDays;
}
