#include "models/domain/training.h"

#include "models/domain/textfold.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>

using namespace Qt::StringLiterals;

struct TrainingText
{
    Q_DECLARE_TR_FUNCTIONS(TrainingText)
};

Result<> checked(const Course &course)
{
    if (course.title.trimmed().isEmpty())
        return inputError(TrainingText::tr("The course has no title. Enter one."));
    if (course.modules.isEmpty())
        return inputError(TrainingText::tr("The course covers no module. Choose at least one."));
    if (course.from.isValid() && course.to.isValid() && course.to < course.from)
        return inputError(TrainingText::tr("The course ends before it begins. Correct the days."));
    if (course.hours && *course.hours <= 0)
        return inputError(TrainingText::tr("The hours of the course must be more than 0."));
    return {};
}

QString evidenceHash(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

bool isClinical(const PostingContent &content)
{
    const bool office = content.placeKind == FacilityKind::CallCentre || content.placeKind == FacilityKind::Government;
    return content.covidDuty.value_or(false) || (content.profession && isLicensed(*content.profession) && !office);
}

QList<TrainingModule> requiredModules(const PostingContent &content)
{
    QList<TrainingModule> modules{TrainingModule::InfectionControl, TrainingModule::MedicalSafety};
    if (isClinical(content))
        modules.append(TrainingModule::ProtectiveEquipment);
    return modules;
}

static bool counts(const TrainingRecord &record, QDate day)
{
    const bool done = record.stage == TrainingStage::Completed && record.evidence;
    const bool spared = record.stage == TrainingStage::Exempt && !record.approvedBy.isEmpty();
    return (done || spared) && (!day.isValid() || record.day <= day);
}

QList<TrainingModule> missingModules(const QList<TrainingModule> &required, const QList<TrainingRecord> &records, QDate day)
{
    QList<TrainingModule> missing;
    for (const TrainingModule module : required) {
        const bool covered = std::any_of(records.begin(), records.end(), [&](const TrainingRecord &record) {
            return counts(record, day) && record.modules.contains(module);
        });
        if (!covered)
            missing.append(module);
    }
    return missing;
}

QString listed(const QList<TrainingModule> &modules)
{
    QStringList names;
    for (const TrainingModule module : modules)
        names.append(label(module));
    return names.join(QLocale().language() == QLocale::Japanese ? u"、"_s : u", "_s);
}

static Result<> complete(const TrainingRecord &record)
{
    if (record.seeker == SeekerId{})
        return inputError(TrainingText::tr("The training belongs to nobody. Name the seeker."));
    if (record.modules.isEmpty())
        return inputError(TrainingText::tr("The training covers no module. Choose at least one."));
    if (record.hours && *record.hours <= 0)
        return inputError(TrainingText::tr("The hours of the training must be more than 0."));
    return {};
}

static bool isOpen(const TrainingRecord &record)
{
    return record.id == TrainingId{} || record.stage == TrainingStage::NotTaken || record.stage == TrainingStage::Booked ||
           record.stage == TrainingStage::Attending;
}

static Error closedError(const TrainingRecord &record)
{
    return inputError(TrainingText::tr("The training is “%1” already. Enter a new one.").arg(label(record.stage)));
}

Result<TrainingRecord> bookedTraining(TrainingRecord record)
{
    if (const auto sound = complete(record); !sound)
        return sound.error();
    if (!record.day.isValid())
        return inputError(TrainingText::tr("The booking has no day. Enter when the training takes place."));
    record.stage = TrainingStage::Booked;
    return record;
}

Result<TrainingRecord> completedTraining(TrainingRecord record, const Evidence &evidence, QDate day, QDate today)
{
    if (!isOpen(record))
        return closedError(record);
    if (const auto sound = complete(record); !sound)
        return sound.error();
    if (!day.isValid() || day > today)
        return inputError(TrainingText::tr("The training cannot be complete before its day has come. Correct the day."));
    if (evidence.bytes <= 0 || evidence.sha256.isEmpty())
        return inputError(TrainingText::tr("A completed training needs its evidence. Choose the certificate's file."));
    if (evidence.bytes > largestEvidence)
        return inputError(TrainingText::tr("The evidence is larger than 20 MB. Choose a smaller file."));
    record.stage = TrainingStage::Completed;
    record.day = day;
    record.evidence = evidence;
    return record;
}

Result<TrainingRecord> attendingTraining(TrainingRecord record, QDate day)
{
    if (record.stage != TrainingStage::Booked && record.stage != TrainingStage::NotTaken)
        return closedError(record);
    record.stage = TrainingStage::Attending;
    record.day = day;
    return record;
}

Result<TrainingRecord> unfinishedTraining(TrainingRecord record, TrainingStage stage, QDate day, const QString &reason)
{
    if (stage != TrainingStage::Failed && stage != TrainingStage::Absent)
        return inputError(TrainingText::tr("A training ends unfinished as “%1” or “%2”. Choose one of them.")
                              .arg(label(TrainingStage::Failed), label(TrainingStage::Absent)));
    if (!isOpen(record))
        return closedError(record);
    if (const auto sound = complete(record); !sound)
        return sound.error();
    if (reason.trimmed().isEmpty())
        return inputError(TrainingText::tr("Enter why the training was not finished."));
    record.stage = stage;
    record.day = day;
    record.reason = reason.trimmed();
    return record;
}

Result<TrainingRecord> exemptedTraining(TrainingRecord record, const QString &reason, const QString &askedBy, QDate day)
{
    if (!isOpen(record))
        return closedError(record);
    if (const auto sound = complete(record); !sound)
        return sound.error();
    if (reason.trimmed().isEmpty())
        return inputError(TrainingText::tr("An exemption needs its reason. Enter why the training need not be taken."));
    record.stage = TrainingStage::Exempt;
    record.day = day;
    record.reason = reason.trimmed();
    record.askedBy = askedBy;
    record.approvedBy.clear();
    return record;
}

bool samePerson(const QString &one, const QString &other) { return folded(one) == folded(other); }

Result<TrainingRecord> exemptionApproved(TrainingRecord record, const QString &by)
{
    if (record.stage != TrainingStage::Exempt)
        return inputError(TrainingText::tr("Only an exemption can be approved."));
    if (!record.approvedBy.isEmpty())
        return inputError(TrainingText::tr("The exemption is approved already."));
    if (by.trimmed().isEmpty() || samePerson(by, record.askedBy))
        return inputError(
            TrainingText::tr("Whoever asked for the exemption cannot approve it. Have a second person approve it."));
    record.approvedBy = by;
    return record;
}
