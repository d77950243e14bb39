#include "models/exchange/invitation.h"

#include <QCoreApplication>

#include <libical/ical.h>
#include <memory>

using namespace Qt::StringLiterals;

struct InvitationText
{
    Q_DECLARE_TR_FUNCTIONS(InvitationText)
};

namespace {

icaltimetype timeOf(const QDateTime &moment)
{
    return icaltime_from_timet_with_zone(time_t(moment.toSecsSinceEpoch()), 0, icaltimezone_get_utc_timezone());
}

icalcomponent *eventOf(const Interview &interview, const QString &title, const QString &organizer, const QDateTime &now)
{
    const bool off = interview.result == InterviewResult::Cancelled;
    icalcomponent *event = icalcomponent_new_vevent();
    const auto add = [event](icalproperty *property) { icalcomponent_add_property(event, property); };
    add(icalproperty_new_uid(interview.uid.toUtf8().constData()));
    add(icalproperty_new_sequence(interview.sequence));
    add(icalproperty_new_dtstamp(timeOf(now)));
    add(icalproperty_new_dtstart(timeOf(interview.from)));
    add(icalproperty_new_dtend(timeOf(interview.until())));
    add(icalproperty_new_summary(title.toUtf8().constData()));
    add(icalproperty_new_status(off ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    const QString place = interview.mode == InterviewMode::Online ? interview.url : interview.place;
    if (!place.isEmpty())
        add(icalproperty_new_location(place.toUtf8().constData()));
    if (interview.mode == InterviewMode::Online)
        add(icalproperty_new_url(interview.url.toUtf8().constData()));
    add(icalproperty_new_description(label(interview.mode).toUtf8().constData()));
    icalproperty *sender = icalproperty_new_organizer("invalid:nomail"); // RFC 5546 asks for one; we send no mail ourselves
    icalproperty_add_parameter(sender, icalparameter_new_cn(organizer.toUtf8().constData()));
    add(sender);
    return event;
}

} // namespace

Result<QByteArray> invitation(const Interview &interview, const QString &title, const QString &organizer, const QDateTime &now)
{
    if (interview.uid.isEmpty() || !interview.from.isValid())
        return Error{Error::Kind::Input, InvitationText::tr("The interview is not scheduled yet. Schedule it first.")};
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar(icalcomponent_new_vcalendar(),
                                                                                 &icalcomponent_free);
    const bool off = interview.result == InterviewResult::Cancelled;
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Key-Net Desk//interview//JA"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(off ? ICAL_METHOD_CANCEL : ICAL_METHOD_REQUEST));
    icalcomponent_add_component(calendar.get(), eventOf(interview, title, organizer, now));
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(icalcomponent_as_ical_string_r(calendar.get()),
                                                                        &icalmemory_free_buffer);
    return QByteArray(text.get());
}
