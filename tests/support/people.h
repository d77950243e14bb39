#pragma once

#include "models/storage/casedesk.h"
#include "models/storage/seekerdesk.h"
#include "models/storage/trainingdesk.h"

/// Seekers who meet every condition, for tests to spoil.
namespace people {

inline Actor actorOn(QDate day, const QString &name = QStringLiteral("佐藤"))
{
    return {name, QDateTime(day, QTime(3, 0), Qt::UTC)};
}

inline Seeker nurse(const QString &name, const QString &phone = {}, int prefecture = 13)
{
    Seeker seeker;
    seeker.name = name;
    seeker.kana = QStringLiteral("かな ") + name;
    seeker.birthDate = QDate(1980, 4, 1);
    seeker.phone = phone;
    seeker.prefecture = Prefecture::fromNumber(prefecture);
    seeker.licences = {
        {Profession::Nurse, {}, QDate(2003, 4, 1), {}, LicenceCheck::OriginalSeen, QStringLiteral("佐藤"), QDate(2026, 4, 1)}};
    seeker.consents = {Consent::ToInstitutions, Consent::ToPrefectures};
    seeker.elsewhere = true;
    return seeker;
}

/// Every module that a clinical start asks for, completed with evidence.
inline Result<TrainingRecord> train(const QSqlDatabase &db, SeekerId seeker, QDate day,
                                    const QList<TrainingModule> &modules = {TrainingModule::InfectionControl,
                                                                            TrainingModule::MedicalSafety,
                                                                            TrainingModule::ProtectiveEquipment})
{
    TrainingRecord record;
    record.seeker = seeker;
    record.modules = modules;
    record.day = day;
    return TrainingDesk(db, actorOn(day)).complete(record, QStringLiteral("certificate.pdf"), "certificate");
}

/// Lets somebody start who is no seeker: asked by one, approved by another.
inline Result<Posting> exempt(const QSqlDatabase &db, PostingId posting, HireId hire, QDate day)
{
    const auto asked = CaseDesk(db, actorOn(day)).askExemption({posting, 0}, hire, QStringLiteral("災害派遣"));
    return asked ? CaseDesk(db, actorOn(day, QStringLiteral("鈴木"))).approveExemption({posting, 0}, hire) : asked;
}

} // namespace people
