#include "models/domain/checks.h"

#include "models/domain/leaks.h"
#include "models/domain/postingfield.h"
#include "models/domain/seats.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

struct ChecksText
{
    Q_DECLARE_TR_FUNCTIONS(ChecksText)
};

namespace {

/// Bounds beyond which a wage is doubted, yen; generous on both sides so that amber stays rare.
struct WageBounds
{
    int least, most;
};

WageBounds usualWage(WageForm form, bool physician)
{
    switch (form) {
    case WageForm::Hourly:
        return {800, physician ? 30'000 : 10'000};
    case WageForm::Daily:
        return {5'000, physician ? 250'000 : 80'000};
    case WageForm::Monthly:
        return {120'000, physician ? 3'000'000 : 1'000'000};
    case WageForm::Yearly:
        return {1'500'000, physician ? 40'000'000 : 12'000'000};
    case WageForm::Negotiable:
        break;
    }
    return {0, std::numeric_limits<int>::max()};
}

class Findings
{
public:
    void red(const char *field, const QString &message, const QString &excerpt = {})
    {
        add(m_red, Severity::Red, field, message, excerpt);
    }
    void amber(const char *field, const QString &message) { add(m_amber, Severity::Amber, field, message, {}); }
    QList<Check> all() const { return m_red + m_amber; }

private:
    static void add(QList<Check> &list, Severity severity, const char *field, const QString &message, const QString &excerpt)
    {
        list.append({severity, QString::fromLatin1(field), message, excerpt});
    }

    QList<Check> m_red, m_amber;
};

void checkRequired(const PostingContent &content, const CheckContext &context, Findings &findings)
{
    if (!content.profession)
        findings.red("profession", ChecksText::tr("The profession is missing."));
    if (content.placeName.isEmpty() && context.facility.name.isEmpty())
        findings.red("place_name", ChecksText::tr("The place of work is missing."));
    if (!content.prefecture)
        findings.red("prefecture", ChecksText::tr("The prefecture is missing."));
    if (content.duties.isEmpty())
        findings.red("duties", ChecksText::tr("The duties are missing."));
    if (!content.employment)
        findings.red("employment", ChecksText::tr("The employment form is missing."));
    if (!content.periodFrom.isValid())
        findings.red("period_from", ChecksText::tr("The first day of work is missing."));
    if (!content.headcount || *content.headcount < 1)
        findings.red("headcount", ChecksText::tr("The headcount must be 1 or more."));
    if (content.phone.isEmpty() && content.email.isEmpty() && content.url.isEmpty())
        findings.red("phone", ChecksText::tr("There is no contact: enter a phone number, an e-mail address or a URL."));
}

void checkWage(const PostingContent &content, Findings &findings)
{
    if (!content.wageForm) {
        findings.red("wage_form", ChecksText::tr("The wage form is missing."));
        return;
    }
    if (*content.wageForm == WageForm::Negotiable) {
        findings.amber("wage_form", ChecksText::tr("The wage is negotiable; a range would help seekers."));
        return;
    }
    if (!content.wageMin) {
        findings.red("wage_min", ChecksText::tr("The lower wage is missing."));
    } else if (content.wageMax && *content.wageMin > *content.wageMax) {
        findings.red("wage_min", ChecksText::tr("The lower wage is above the upper wage."));
    } else {
        const WageBounds usual = usualWage(*content.wageForm, content.profession == Profession::Physician);
        if (*content.wageMin < usual.least || content.wageMax.value_or(*content.wageMin) > usual.most)
            findings.amber("wage_min", ChecksText::tr("The wage is unusual for this wage form. Is the unit right?"));
    }
    if (!content.wageMax)
        findings.amber("wage_max", ChecksText::tr("The upper wage is missing."));
}

void checkPeriod(const PostingContent &content, const CheckContext &context, Findings &findings)
{
    if (content.periodFrom.isValid() && content.periodTo.isValid() && content.periodTo < content.periodFrom)
        findings.red("period_to", ChecksText::tr("The work ends before it begins."));
    if (content.periodTo.isValid() && content.periodTo < context.today)
        findings.red("period_to", ChecksText::tr("The period of work is over."));
    if (content.neededBy.isValid() && content.neededBy < context.today)
        findings.amber("needed_by", ChecksText::tr("The day by which staff is needed has passed."));
    if (content.recruitmentKind == RecruitmentKind::ShortTermSupport && !content.periodTo.isValid())
        findings.amber("period_to", ChecksText::tr("Short-term support has no last day of work."));
}

void checkTraining(const PostingContent &content, Findings &findings)
{
    // Training is a condition of hiring (domain.md §1.3), so a posting has to say where it comes from.
    if (!content.trainingGiven)
        findings.red("training_given", ChecksText::tr("The training section is not filled in."));
    else if (!*content.trainingGiven && content.trainingProvider.isEmpty())
        findings.amber("training_given",
                       ChecksText::tr("No training is given here; outside training will be needed before the start."));
    else if (*content.trainingGiven && content.trainingModules.isEmpty() && content.trainingWhen.isEmpty())
        findings.amber("training_modules", ChecksText::tr("The content and time of the training are not stated."));
}

void checkContact(const PostingContent &content, Findings &findings)
{
    static const QRegularExpression mail(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_s);
    if (!content.email.isEmpty() && !mail.match(content.email).hasMatch())
        findings.amber("email", ChecksText::tr("The e-mail address is not in the usual form."));
    if (!content.municipalityCode.isEmpty() && !isMunicipalityCode(content.municipalityCode))
        findings.amber("municipality_code", ChecksText::tr("The municipality code is not valid."));
    else if (content.prefecture && !content.municipalityCode.isEmpty() &&
             content.municipalityCode.left(2) != content.prefecture->code())
        findings.red("municipality_code", ChecksText::tr("The municipality code belongs to another prefecture."));
}

void checkHeadcount(const PostingContent &content, const CheckContext &context, Findings &findings)
{
    if (!content.headcount || *content.headcount < 1)
        return;
    if (*content.headcount < context.seatsTaken)
        findings.red("headcount",
                     ChecksText::tr("%n seat(s) are taken already; the headcount is below that.", nullptr, context.seatsTaken));
    const int before = context.current ? context.current->headcount.value_or(0) : 0;
    if (before > 0 && *content.headcount > before)
        findings.amber("headcount", ChecksText::tr("The headcount grew from %1 to %2.").arg(before).arg(*content.headcount));
    else if (before == 0 && *content.headcount > 50)
        findings.amber("headcount", ChecksText::tr("The headcount is unusually large."));
}

void checkDisclosure(const PostingContent &content, const CheckContext &context, Findings &findings)
{
    for (const Leak &leak : leaksIn(content, context.facility)) {
        const PostingField *field = postingField(QLatin1StringView(leak.field.toLatin1()));
        findings.red(
            field->key,
            ChecksText::tr("The posting is non-public, but “%1” names what is hidden: %2").arg(field->label(), leak.words),
            leak.words);
    }
}

} // namespace

QList<Check> checksOf(const PostingContent &content, const CheckContext &context)
{
    Findings findings;
    checkRequired(content, context, findings);
    checkWage(content, findings);
    checkPeriod(content, context, findings);
    checkTraining(content, findings);
    checkContact(content, findings);
    checkHeadcount(content, context, findings);
    checkDisclosure(content, context, findings);
    return findings.all();
}

QDate nextCheckOf(const PostingContent &content, QDate today)
{
    QDate next;
    for (const QDate day : {content.periodTo, content.neededBy}) // as checkPeriod() asks for them
        if (day.isValid() && day >= today && (!next.isValid() || day < next))
            next = day;
    return next.isValid() ? next.addDays(1) : QDate();
}

int countOf(const QList<Check> &checks, Severity severity)
{
    return int(std::count_if(checks.begin(), checks.end(), [&](const Check &check) { return check.severity == severity; }));
}
