#pragma once

#include "models/domain/seeker.h"

#include <QJsonObject>

/// Why two records seem to be one person.
enum class Likeness { NameAndBirth, LicenceNumber, Phone };
std::span<const Term> termsOf(Likeness);

/// What two records of one person have in common as text, however their characters are written (髙/高, kana, width); empty
/// where the record does not hold enough. One such text is one row of the index of likenesses.
QString likenessKey(const Seeker &seeker, Likeness likeness);
/// All of them; several for several licences.
QList<std::pair<Likeness, QString>> likenessKeys(const Seeker &seeker);

/// In what the two are alike; empty: they are not.
QList<Likeness> likenesses(const Seeker &one, const Seeker &other);

/// Two records made one, with nothing lost: what the kept one lacks comes from the other; what both say differently stands in
/// `former` by the field's key, as the other had it.
struct SeekerMerge
{
    Seeker merged;
    QJsonObject former;
};
/// Refused where they are the same record, or one of them has withdrawn.
Result<SeekerMerge> mergedSeekers(const Seeker &kept, const Seeker &other);
