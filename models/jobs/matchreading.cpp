#include "models/jobs/matchreading.h"

#include "models/storage/municipalitystore.h"

#include <QHash>

Result<PlaceOf> placesIn(const QSqlDatabase &db)
{
    const auto all = MunicipalityStore(db).all();
    if (!all)
        return all.error();
    QHash<QString, GeoPoint> places;
    for (const Municipality &one : all.value())
        places.insert(one.code, {float(one.latitude), float(one.longitude)});
    return PlaceOf([places](const QString &code, std::optional<Prefecture> prefecture) {
        const auto found = places.constFind(municipalityKey(code));
        return found == places.constEnd() ? officeOf(code, prefecture) : *found;
    });
}

CandidateSeeker poolCandidate(const PoolSeeker &read, QDate day, const PlaceOf &placeOf)
{
    std::vector<DayRange> booked;
    for (const Booking &booking : read.bookings)
        if (booking.fullTime)
            booked.push_back({qint32((booking.from.isValid() ? booking.from : day).toJulianDay()),
                              booking.to.isValid() ? qint32(booking.to.toJulianDay()) : DayRange::open});
    CandidateSeeker seeker = candidateOf(read.seeker, std::move(booked), day, placeOf);
    seeker.registered = isActive(read.seeker.state) || read.seeker.state == SeekerState::Employed;
    seeker.referred = !read.referredTo.isEmpty();
    return seeker;
}

std::optional<CandidatePosting> poolCandidate(const PoolPosting &read, QDate day, const PlaceOf &placeOf)
{
    return candidateOf(read.content, read.seatsLeft, urgencyOf(read.content.neededBy, day), day, placeOf);
}
