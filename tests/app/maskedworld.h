#pragma once

#include "models/domain/audit.h"
#include "models/domain/posting.h"

#include <QSqlDatabase>
#include <QTemporaryDir>

/// A world of masked postings whose names, contacts and addresses hide in every text field in every spelling, and the search for
/// them in whatever left the office.
namespace maskedworld {

/// All names are made of a few words, and nothing else in the world is.
Facility facility(int i);
Posting posting(int i);

/// How often each test takes one: KEYNET_MASKED_POSTINGS, or 300 (10000 takes minutes).
int count();

inline constexpr int spellings = 38;
QString spelled(const Facility &facility, int how);

/// The words that must not be found and lie in the text in some spelling.
QStringList found(const QString &text);
/// Whatever bytes a way out made, as a text: spreadsheets unpacked, PDF read back, CP932 decoded.
QString readable(const QString &path);
/// Fails the test for every file below the folder that tells one of the words, by its name or its content, and where there are
/// fewer than `least` files.
void search(const QString &folder, int least);

/// An office of its own that has the postings, in a folder that goes with it.
class Office
{
public:
    ~Office();
    /// Fails the test where it cannot be made. `licensed`: without the postings for clerks.
    void fill(const Actor &actor, bool licensed);
    const QSqlDatabase &db() const { return m_db; }
    /// As they were added, each with the number that made it.
    const QList<std::pair<Posting, int>> &postings() const { return m_postings; }
    /// A folder for what leaves by one of the ways.
    QString folder(const QString &name) const;

private:
    QTemporaryDir m_folder;
    QSqlDatabase m_db;
    QList<std::pair<Posting, int>> m_postings;
};

} // namespace maskedworld
