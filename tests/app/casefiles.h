#pragma once

#include "tests/app/program.h"

/// A published posting and seekers for a test of casework, brought in as an office brings them in: by files and commands.
class CaseFiles
{
public:
    explicit CaseFiles(const Program &program) : m_program(program) {}

    static QString today(int days);    // in Japan, ISO 8601
    static QString seeker(int number); // N0001
    static QString posting() { return QStringLiteral("13-0000001"); }
    static QString allModules() { return QStringLiteral("infection_control,medical_safety,protective_equipment"); }

    Run run(const QStringList &words) const { return m_program.json(words); }
    /// Ends the test where it fails.
    Run must(const QStringList &words) const;
    void write(const QString &name, const QString &text) const;

    /// A posting for nurses that waits for its review.
    void bringPosting(const QString &number, const QString &prefecture, const QString &municipality, int headcount) const;
    /// The same import, whatever comes of it.
    Run tryPosting(const QString &number, const QString &prefecture, const QString &municipality, int headcount) const;
    /// N0001 … from prefectures 1 to 9, their licences seen.
    void bringSeekers(int count) const;
    /// A published posting, and seekers; gives the posting's number.
    QString publish(int headcount, int seekers) const;
    void train(const QString &who, const QString &modules = allModules()) const;

private:
    const Program &m_program;
};
