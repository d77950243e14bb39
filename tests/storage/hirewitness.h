#pragma once

#include <QDate>
#include <QHash>
#include <QSqlDatabase>

/// Judges what steps left behind in the hires, by the tables alone and not by the rules that let them pass: each stage follows
/// from the one before, nobody starts without the gate or is in two seats at once, no seat is one too many without a reason.
class HireWitness
{
public:
    explicit HireWitness(const QSqlDatabase &db) : m_db(db) {}

    /// After each accepted step.
    void look();

private:
    /// A hire as it was last seen, in the words of the table.
    struct Seen
    {
        QString stage;
        qint64 seeker = 0;
        QDate from, to; // taken days; to: open where invalid
        bool fullTime = false;
    };

    static bool areApart(const Seen &one, const Seen &other);
    void verifyGate(qint64 hire, qint64 seeker, qint64 posting, QDate day) const;
    void verifySeats(qint64 posting, qint64 hire) const;

    QSqlDatabase m_db;
    QHash<qint64, Seen> m_hires;
};
