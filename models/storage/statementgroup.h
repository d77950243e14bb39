#pragma once

#include "models/storage/sql.h"

/// Statements that are run one after the other, each seeing what those before it did. A server gets them in one journey and
/// answers them together: the way to it takes longer than most answers, on a busy server as well as on one that is far away.
/// Outside a transaction they are one. On SQLite each is run as its turn comes.
///
///     group.run({{id}, {id}}); while (group.next()) { … rows of the first … } group.forward(); while (group.next()) { … }
class StatementGroup
{
public:
    StatementGroup() = default;
    StatementGroup(const QSqlDatabase &db, const QStringList &statements);

    /// Runs them with these values, a list for each; then the first one's answer is at hand. An error of a later one is told by
    /// the forward() that reaches it.
    Result<> run(const QList<QVariantList> &values);
    /// On to the answer of the next one.
    Result<> forward();
    /// Lets go of the answers.
    void finish();

    bool next();
    QVariant value(int column) const { return m_isServer ? m_answers.value(column) : m_statements[m_at].value(column); }
    qint64 number(int column) const { return m_isServer ? value(column).toLongLong() : m_statements[m_at].number(column); }
    QString text(int column) const { return m_isServer ? value(column).toString() : m_statements[m_at].text(column); }
    QDate date(int column) const { return m_isServer ? value(column).toDate() : m_statements[m_at].date(column); }

private:
    Result<> sent(const QList<QVariantList> &values);
    void noteLast() const;

    QString m_connection;
    QStringList m_texts;
    bool m_isServer = false;
    QSqlQuery m_answers;
    std::vector<Statement> m_statements; // on SQLite
    QList<QVariantList> m_values;
    size_t m_at = 0;
};

/// Changes that nobody needs an answer to before the next: gathered, and run together in the caller's transaction.
class GatheredChanges
{
public:
    explicit GatheredChanges(const QSqlDatabase &db) : m_db(db) {}

    void add(const QString &sql, const QVariantList &values);
    /// Runs and forgets them. The error is that of the first that the database did not accept.
    Result<> run();

private:
    QSqlDatabase m_db;
    QStringList m_statements;
    QList<QVariantList> m_values;
};

/// Runs the statement, or puts it to what is gathered where something gathers.
Result<> runOrGather(Statement &statement, const QVariantList &values, GatheredChanges *gathered);
