#include "models/storage/integrity.h"

#include "models/storage/auditchain.h"
#include "models/storage/columncells.h"
#include "models/storage/integrityrules.h"
#include "models/storage/piecerows.h"
#include "models/storage/postingloader.h"
#include "models/storage/searchindex.h"
#include "models/storage/sql.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QSqlError>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

struct IntegrityText
{
    Q_DECLARE_TR_FUNCTIONS(IntegrityText)
};

static constexpr int sampleSize = 200;

static void note(Checkup &checkup, const IntegrityRule &rule, const QString &subject, qint64 countOfRule)
{
    ++checkup.found;
    if (countOfRule <= Checkup::listed)
        checkup.findings.append({rule.code, subject, rule.message});
}

static Result<> ask(const QSqlDatabase &db, const IntegrityRule &rule, Checkup &checkup)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.exec(rule.sql))
        return storageError(query);
    qint64 count = 0;
    while (query.next()) {
        QStringList subject;
        for (int i = 0; i < query.record().count(); ++i)
            subject.append(query.value(i).toString());
        note(checkup, rule, subject.join(u" / "_s), ++count);
    }
    // SQLite tells of damage only when it comes upon it.
    return query.lastError().isValid() ? storageError(query) : Result<>();
}

static Result<> countRows(const QSqlDatabase &db, Checkup &checkup)
{
    for (const QString &table : {u"facility"_s, u"posting"_s, u"posting_revision"_s, u"posting_history"_s, u"hire"_s, u"seeker"_s,
                                 u"application"_s, u"interview"_s, u"training"_s, u"support_order"_s, u"audit"_s}) {
        QSqlQuery query(db);
        if (!query.exec(u"SELECT COUNT(*) FROM "_s + table) || !query.next())
            return storageError(query);
        checkup.counts.append({table, query.value(0).toLongLong()});
    }
    return {};
}

static Result<QList<PostingId>> sample(const QSqlDatabase &db)
{
    QSqlQuery query(db);
    if (!query.exec(u"SELECT MIN(id), MAX(id) FROM posting"_s) || !query.next())
        return storageError(query);
    const qint64 low = query.value(0).toLongLong(), high = query.value(1).toLongLong();
    Statement next(db, u"SELECT MIN(id) FROM posting WHERE id >= ?"_s);
    QList<PostingId> ids;
    for (int i = 0; i < sampleSize && high > 0; ++i) {
        if (const auto done = next.run({low + (high - low) * i / sampleSize}); !done)
            return done.error();
        if (next.next() && !next.value(0).isNull() && !ids.contains(PostingId{next.number(0)}))
            ids.append(PostingId{next.number(0)});
    }
    return ids;
}

// The index of pieces has no list of its rows, so a sample of postings is looked for in it.
static Result<> searchFinds(const QSqlDatabase &db, Checkup &checkup)
{
    const Engine engine = dialect::engineOf(db);
    const auto ids = sample(db);
    if (!ids)
        return ids.error();
    PostingLoader loader(db);
    Statement stored(db, u"SELECT folded FROM posting_text WHERE posting_id = ?"_s);
    Statement found(db, u"SELECT id FROM posting WHERE id = ? AND id IN (%1)"_s.arg(dialect::idsMatching(engine)));
    const IntegrityRule rule{u"search"_s, IntegrityText::tr("The search does not find the posting by its own words."), {}};
    qint64 count = 0;
    for (const PostingId id : ids.value()) {
        const auto posting = loader.byId(id);
        if (!posting)
            return posting.error();
        const QString text = searchText(posting.value());
        if (const auto done = stored.run({qToUnderlying(id)}); !done)
            return done;
        const bool same = stored.next() && stored.text(0) == text;
        const QString match = dialect::searchMatch(engine, piecesOf(text.split(u' ', Qt::SkipEmptyParts)));
        if (const auto done = found.run({qToUnderlying(id), match}); !done)
            return done;
        if (!same || !found.next())
            note(checkup, rule, posting.value().number, ++count);
    }
    return {};
}

/// What lists of an embedded database are found by beside its indexes says the same as rows and index.
static Result<> listsAreWhole(const QSqlDatabase &db, Checkup &checkup)
{
    if (dialect::engineOf(db) == Engine::Postgres)
        return {};
    const IntegrityRule rule{
        u"search"_s, IntegrityText::tr("What lists are filtered and searched by is not what stands in the row."), {}};
    qint64 count = 0;
    for (const QString &table : {u"posting"_s, u"seeker"_s}) {
        const auto rows = ColumnCells::differing(db, table);
        const auto pieces = PieceRows::differing(db, table);
        if (!rows || !pieces)
            return rows ? pieces.error() : rows.error();
        for (const qint64 id : rows.value())
            note(checkup, rule, u"%1 / %2"_s.arg(table).arg(id), ++count);
        for (const QString &piece : pieces.value())
            note(checkup, rule, u"%1 / %2"_s.arg(table, piece), ++count);
    }
    return {};
}

static Result<> chainHolds(const QSqlDatabase &db, Checkup &checkup)
{
    const IntegrityRule rule{
        u"audit_seal"_s, IntegrityText::tr("An entry of the audit was changed, added or removed behind the program's back."), {}};
    qint64 count = 0;
    return auditchain::verify(db, [&](const QString &subject) { note(checkup, rule, subject, ++count); });
}

static Result<Checkup> examined(const QSqlDatabase &db, const std::function<bool(int, int)> &progress)
{
    Checkup checkup;
    const auto rules = integrityRules(dialect::engineOf(db));
    checkup.rules = int(rules.size()) + 3;
    for (int i = 0; i < rules.size(); ++i) {
        if (progress && !progress(i, checkup.rules))
            return Error{Error::Kind::Cancelled, IntegrityText::tr("The check was stopped. Start it again to be sure.")};
        if (const auto done = ask(db, rules[i], checkup); !done)
            return done.error();
    }
    if (const auto done = chainHolds(db, checkup); !done)
        return done.error();
    if (const auto done = listsAreWhole(db, checkup); !done)
        return done.error();
    // Where references are broken the postings cannot be loaded; that was found already.
    if (checkup.isClean())
        if (const auto done = searchFinds(db, checkup); !done)
            return done.error();
    if (const auto done = countRows(db, checkup); !done)
        return done.error();
    if (progress)
        progress(checkup.rules, checkup.rules);
    return checkup;
}

Result<Checkup> checkedUp(const QSqlDatabase &db, const std::function<bool(int, int)> &progress)
{
    QSqlQuery query(db);
    const bool lite = dialect::engineOf(db) == Engine::Sqlite;
    if (!query.exec(lite ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s))
        return storageError(query);
    const auto end = qScopeGuard([&query] { query.exec(u"ROLLBACK"_s); });
    return examined(db, progress);
}
