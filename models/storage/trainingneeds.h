#pragma once

#include "models/domain/startgate.h"
#include "models/storage/trainingfile.h"

/// What one hire asks for in training, and what its seeker lacks by the day.
struct TrainingNeed
{
    HireId hire{};
    QDate day;          // by which it must be complete
    int prefecture = 0; // of the posting
    Profession profession = Profession::Clerk;
    QList<TrainingModule> missing;
};

/// Hires of a condition with what each asks for, and the trainings of its seeker: one query, one hire after the other.
class TrainingNeeds
{
public:
    /// `condition`: on hire h and posting p. `day`: the column of the day by which the training must be complete.
    TrainingNeeds(const QSqlDatabase &db, const QString &condition, const QString &day)
        : m_statement(db,
                      QStringLiteral("SELECT h.id, h.%2, r.profession, r.place_kind, r.covid_duty, p.prefecture, p.profession,"
                                     " %1 FROM hire h JOIN posting p ON p.id = h.posting_id"
                                     " JOIN posting_revision r ON r.posting_id = p.id AND r.revision = p.revision"
                                     " LEFT JOIN training ON training.seeker_id = h.seeker_id"
                                     " LEFT JOIN evidence ON evidence.training_id = training.id"
                                     " WHERE h.seeker_id IS NOT NULL AND %3 ORDER BY h.id, training.id")
                          .arg(TrainingFile::columns(), day, condition))
    {
    }

    /// take: (const TrainingNeed &)
    template <typename Take>
    Result<> run(const QVariantList &values, Take take)
    {
        if (const auto done = m_statement.run(values); !done)
            return done;
        TrainingNeed need;
        PostingContent content;
        QList<TrainingRecord> records;
        const auto tell = [&] {
            if (need.hire == HireId{})
                return;
            need.missing = missingModules(requiredModules(content), records, need.day);
            take(std::as_const(need));
        };
        while (m_statement.next()) {
            if (HireId{m_statement.number(0)} != need.hire) {
                tell();
                need.hire = HireId{m_statement.number(0)};
                need.day = m_statement.date(1);
                content.profession = professionFromNumber(m_statement.value(2).toInt());
                content.placeKind = fromCode<FacilityKind>(m_statement.text(3)).value_or(FacilityKind::Other);
                content.covidDuty = m_statement.value(4).toBool();
                need.prefecture = m_statement.value(5).toInt();
                need.profession = professionFromNumber(m_statement.value(6).toInt()).value_or(Profession::Clerk);
                records.clear();
            }
            if (!m_statement.value(firstOfTraining).isNull())
                records.append(TrainingFile::recordFrom(m_statement, firstOfTraining));
        }
        tell();
        return {};
    }

private:
    static constexpr int firstOfTraining = 7;
    Statement m_statement;
};
