#include "models/domain/publication.h"

#include "models/domain/officedate.h"

#include <QCoreApplication>

struct PublicationText
{
    Q_DECLARE_TR_FUNCTIONS(PublicationText)
};

static QDate lastDayOfMonth(QDate day) { return QDate(day.year(), day.month(), day.daysInMonth()); }

static bool isRunning(PublicationState state)
{
    return state == PublicationState::Scheduled || state == PublicationState::Published || state == PublicationState::Stopped;
}

QDate validUntilFrom(QDate acceptedOn) { return lastDayOfMonth(QDate(acceptedOn.year(), acceptedOn.month(), 1).addMonths(2)); }

bool expiresSoon(const Publication &publication, QDate today)
{
    return isRunning(publication.state) && publication.validUntil.isValid() &&
           today >= publication.validUntil.addDays(-soonDays) && today <= publication.validUntil;
}

bool isExpired(const Publication &publication, QDate today)
{
    return isRunning(publication.state) && publication.validUntil.isValid() && today > publication.validUntil;
}

static Result<> mayBePublished(const Publication &publication, bool approved, QDate today)
{
    if (!approved)
        return inputError(PublicationText::tr("Only an approved posting is published. Approve it first."));
    if (publication.state == PublicationState::Published)
        return inputError(PublicationText::tr("The posting is published already."));
    if (publication.state == PublicationState::Ended)
        return inputError(PublicationText::tr("The posting has ended. Register it anew to publish it again."));
    if (publication.validUntil.isValid() && today > publication.validUntil)
        return inputError(PublicationText::tr("The posting's validity has run out. Extend it or register it anew."));
    return {};
}

Result<Publication> published(Publication publication, bool approved, QDate today)
{
    if (const auto may = mayBePublished(publication, approved, today); !may)
        return may.error();
    publication.state = PublicationState::Published;
    publication.publishOn = {};
    if (!publication.publishedOn.isValid())
        publication.publishedOn = today;
    return publication;
}

Result<Publication> scheduled(Publication publication, bool approved, QDate day, QDate today)
{
    if (const auto may = mayBePublished(publication, approved, today); !may)
        return may.error();
    if (!day.isValid() || day <= today)
        return inputError(PublicationText::tr("Choose a day after today, or publish the posting at once."));
    if (publication.validUntil.isValid() && day > publication.validUntil)
        return inputError(PublicationText::tr("The posting is valid until %1 only. Choose an earlier day or extend it.")
                              .arg(fieldDate(publication.validUntil)));
    publication.state = PublicationState::Scheduled;
    publication.publishOn = day;
    return publication;
}

bool isDue(const Publication &publication, QDate today)
{
    return publication.state == PublicationState::Scheduled && publication.publishOn.isValid() && publication.publishOn <= today;
}

Result<Publication> stopped(Publication publication)
{
    if (publication.state != PublicationState::Published && publication.state != PublicationState::Scheduled)
        return inputError(PublicationText::tr("Only a published posting can be stopped."));
    publication.state = PublicationState::Stopped;
    publication.publishOn = {};
    return publication;
}

Result<Publication> ended(Publication publication, EndReason reason)
{
    if (publication.state == PublicationState::Ended)
        return inputError(PublicationText::tr("The posting has ended already."));
    publication.state = PublicationState::Ended;
    publication.publishOn = {};
    publication.endReason = reason;
    return publication;
}

Result<Publication> extended(Publication publication, QDate today)
{
    if (!isRunning(publication.state))
        return inputError(PublicationText::tr("Only a posting that is published, scheduled or stopped can be extended."));
    if (publication.extensions >= 1)
        return inputError(
            PublicationText::tr("The posting was extended once already; a second extension is not allowed. Register it anew."));
    if (isExpired(publication, today))
        return inputError(PublicationText::tr("The posting's validity has run out. Register it anew."));
    publication.validUntil = lastDayOfMonth(QDate(publication.validUntil.year(), publication.validUntil.month(), 1).addMonths(1));
    ++publication.extensions;
    return publication;
}
