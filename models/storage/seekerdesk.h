#pragma once

#include "models/domain/seekerduplicate.h"
#include "models/storage/seekerwriter.h"

#include <climits>
#include <functional>

/// What a withdrawal erased, and the proof.
struct Erasure
{
    Seeker left;              // what remains
    qint64 bytesSearched = 0; // of the database file and its journal; on a server, of all texts in its tables
    int remnants = 0;         // texts of the person that were found all the same
};

/// Each call is one transaction: the seeker is read, changed by the rule of models/domain/seeker.h, and written with licences,
/// likenesses, search text, totals and audit. A rule that refuses, or a newer version, leaves everything as it was.
class SeekerDesk
{
public:
    SeekerDesk(const QSqlDatabase &db, Actor actor) : m_db(db), m_actor(std::move(actor)) {}

    Result<Seeker> add(const Seeker &seeker);
    /// Fields and licences as entered; state and validity follow from the lifecycle and stay.
    Result<Seeker> change(SeenSeeker ref, const Seeker &wanted);
    /// Something happened with the seeker: prolongs the validity, or makes it valid again.
    Result<Seeker> renew(SeenSeeker ref);
    Result<Seeker> checkLicence(SeenSeeker ref, Profession kind, LicenceCheck check);
    /// Makes `other` part of `kept`: nothing is lost, and everything that hung on the other hangs on the kept one.
    /// `taken`: keys of fields for which the other's value holds (contradictions()).
    Result<Seeker> merge(SeenSeeker kept, SeenSeeker other, const QStringList &taken = {});
    /// Erases the person: from the record, free texts, evidence, audit, search index and journal, and looks whether it is gone.
    Result<Erasure> withdraw(SeenSeeker ref);
    /// Expires whose last day is before `today`, so many at most, in one transaction. Gives how many.
    Result<int> expireDue(QDate today, int most = INT_MAX);

private:
    using Rule = std::function<Result<Seeker>(const Seeker &)>;
    Result<Seeker> change(SeenSeeker ref, const QString &action, const Rule &rule);

    QSqlDatabase m_db;
    Actor m_actor;
};
