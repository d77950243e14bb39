#pragma once

#include "models/domain/seekerpart.h"

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

/// A record that seems to be the same person.
struct SeekerDuplicate
{
    Seeker seeker;
    QList<Likeness> likenesses;
};

/// What both records fill in, differently, and only one of them can hold.
QList<SeekerPart> contradictions(const Seeker &kept, const Seeker &other);

/// Two records made one, with nothing lost: what the kept one lacks comes from the other; what both say differently stands in
/// `former` by the field's key, as the record had it whose value was not taken.
struct SeekerMerge
{
    Seeker merged;
    QJsonObject former;
};
/// `taken`: keys of fields for which the other's value holds. Refused where they are the same record, or one has withdrawn.
Result<SeekerMerge> mergedSeekers(const Seeker &kept, const Seeker &other, const QStringList &taken = {});
