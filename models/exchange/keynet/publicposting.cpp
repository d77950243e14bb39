#include "models/exchange/keynet/publicposting.h"

#include "models/domain/postingfield.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct PublicPostingText
{
    Q_DECLARE_TR_FUNCTIONS(PublicPostingText)
};

namespace {

void put(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.trimmed().isEmpty())
        object.insert(name, text);
}

void put(QJsonObject &object, const QString &name, QDate day)
{
    if (day.isValid())
        object.insert(name, day.toString(Qt::ISODate));
}

QString joined(const QStringList &parts)
{
    QStringList kept;
    for (const QString &part : parts)
        if (!part.trimmed().isEmpty())
            kept.append(part.trimmed());
    return kept.join(u'\n');
}

QJsonObject salaryOf(const PostingContent &content)
{
    static const QHash<WageForm, QString> units{{WageForm::Hourly, u"HOUR"_s},
                                                {WageForm::Daily, u"DAY"_s},
                                                {WageForm::Monthly, u"MONTH"_s},
                                                {WageForm::Yearly, u"YEAR"_s},
                                                {WageForm::Negotiable, u"NEGOTIABLE"_s}};
    if (!content.wageForm)
        return {};
    QJsonObject salary{{u"currency"_s, u"JPY"_s}, {u"unitText"_s, units.value(*content.wageForm)}};
    if (content.wageMin)
        salary.insert(u"minValue"_s, *content.wageMin);
    if (content.wageMax)
        salary.insert(u"maxValue"_s, *content.wageMax);
    put(salary, u"description"_s, joined({content.wageRemarks, content.allowances}));
    return salary;
}

QJsonObject placeOf(const PostingContent &content)
{
    QJsonObject place{{u"addressRegion"_s, content.prefecture->name()}};
    put(place, u"addressLocality"_s, content.municipality);
    put(place, u"postalCode"_s, content.postalCode);
    put(place, u"streetAddress"_s, content.address);
    return place;
}

QJsonObject contactOf(const PostingContent &content)
{
    QJsonObject contact;
    put(contact, u"department"_s, content.contactDepartment);
    put(contact, u"name"_s, content.contactPerson);
    put(contact, u"telephone"_s, content.phone);
    put(contact, u"email"_s, content.email);
    return contact;
}

QString hoursOf(const PostingContent &content)
{
    const QString days = content.daysPerWeek ? u"週%1日"_s.arg(QString::number(*content.daysPerWeek)) : QString();
    return joined({content.hours, days, content.nights.value_or(false) ? u"夜勤あり"_s : QString()});
}

void putTerms(QJsonObject &object, const PostingContent &content)
{
    put(object, u"description"_s, content.duties);
    put(object, u"qualifications"_s, joined({content.licence, content.conditions}));
    put(object, u"workHours"_s, hoursOf(content));
    put(object, u"jobBenefits"_s, joined({content.housing, content.insurance, content.childCare, content.protection}));
    put(object, u"training"_s, joined({content.trainingProvider, content.trainingModules, content.trainingWhen}));
    put(object, u"selection"_s, content.selection);
    if (content.covidDuty.value_or(false))
        object.insert(u"covidDuty"_s, content.covidDuties.isEmpty() ? u"あり"_s : content.covidDuties);
    if (content.onlineApplication)
        object.insert(u"directApply"_s, *content.onlineApplication);
    if (content.employment)
        object.insert(u"employmentType"_s, japanese(*content.employment));
    put(object, u"jobStartDate"_s, content.periodFrom);
    put(object, u"jobEndDate"_s, content.periodTo);
}

} // namespace

Result<QJsonObject> publicPosting(const Posting &posting)
{
    const PostingContent &whole = posting.shown().content;
    if (const QList<Leak> leaks = leaksIn(whole, posting.facility); !leaks.isEmpty())
        return Error{Error::Kind::Input, PublicPostingText::tr("The text of the non-public posting names the institution (%1). "
                                                               "Correct it, then send it again.")
                                             .arg(postingField(QLatin1StringView(leaks.first().field.toLatin1()))->label())};
    const PostingContent content = maskedContent(whole, posting.facility);
    const QString profession = japanese(*content.profession);
    const Seats seats = posting.seats();
    QJsonObject object{{u"@context"_s, u"https://schema.org"_s},
                       {u"@type"_s, u"JobPosting"_s},
                       {u"identifier"_s, outgoingNumber(posting.number, whole, posting.facility)},
                       {u"title"_s, content.jobTitle.isEmpty() ? profession : content.jobTitle},
                       {u"occupationalCategory"_s, profession},
                       {u"totalJobOpenings"_s, seats.headcount},
                       {u"remainingOpenings"_s, std::max(0, seats.remaining())},
                       {u"confidential"_s, isMasked(whole)},
                       {u"jobLocation"_s, placeOf(content)}};
    put(object, u"datePosted"_s, posting.publication.publishedOn);
    put(object, u"validThrough"_s, posting.publication.validUntil);
    putTerms(object, content);
    if (!content.placeName.isEmpty())
        object.insert(u"hiringOrganization"_s, QJsonObject{{u"name"_s, content.placeName}});
    if (const QJsonObject salary = salaryOf(content); !salary.isEmpty())
        object.insert(u"baseSalary"_s, salary);
    if (const QJsonObject contact = contactOf(content); !contact.isEmpty())
        object.insert(u"applicationContact"_s, contact);
    put(object, u"url"_s, content.url);
    return object;
}
