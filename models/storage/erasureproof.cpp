#include "models/storage/erasureproof.h"

#include "models/domain/seekerfield.h"
#include "models/storage/columncells.h"
#include "models/storage/dialect.h"
#include "models/storage/seekererasure.h"
#include "models/storage/textindex.h"

#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

/// What tells the people apart and nobody else bears, as it would stand in the file.
static Result<QList<QByteArray>> telling(const QSqlDatabase &db, const QList<Seeker> &erased)
{
    QList<QByteArray> found;
    const auto add = [&](const QString &text, const QString &sql) -> Result<> {
        constexpr qsizetype shortest = 6; // bytes; anything shorter stands everywhere by chance
        const QByteArray bytes = text.toUtf8();
        if (bytes.size() < shortest || found.contains(bytes))
            return {};
        Statement other(db, sql);
        if (const auto done = other.run({text}); !done)
            return done;
        if (!other.next())
            found.append(bytes);
        return {};
    };
    for (const Seeker &seeker : erased) {
        for (const SeekerField &field : seekerFields()) {
            if (!field.isPersonal || field.kind != FieldKind::Text)
                continue;
            const QString key = QString::fromLatin1(field.key);
            if (key.startsWith(u"municipality"_s) || key == u"postal_code"_s)
                continue; // shared by a whole town
            if (const auto done = add(field.value(seeker).toString(), u"SELECT 1 FROM seeker WHERE %1 = ?"_s.arg(key)); !done)
                return done.error();
        }
        for (const Licence &licence : seeker.licences)
            if (const auto done = add(licence.number, u"SELECT 1 FROM seeker_licence WHERE number = ?"_s); !done)
                return done.error();
    }
    return found;
}

static FileSearch searched(const QString &path, const QList<QByteArray> &words)
{
    FileSearch search;
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile file(path + end);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        constexpr qsizetype block = 4 * 1024 * 1024;
        QSet<QByteArray> seen;
        QByteArray text;
        while (!file.atEnd()) {
            text = text.right(512) + file.read(block); // a word may lie across two blocks
            for (const QByteArray &word : words)
                if (text.contains(word))
                    seen.insert(word);
        }
        search.bytes += file.size();
        search.found += int(seen.size());
    }
    return search;
}

/// PostgreSQL: every column of text of every table of ours, read to its end.
static Result<FileSearch> searchedTables(const QSqlDatabase &db, const QList<QByteArray> &words)
{
    Statement tables(db, u"SELECT table_name, string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position)"
                         " FROM information_schema.columns WHERE table_schema = current_schema()"
                         " AND data_type IN ('text', 'character varying', 'json', 'jsonb') GROUP BY table_name"
                         " ORDER BY table_name"_s);
    if (const auto done = tables.run({}); !done)
        return done.error();
    QList<std::pair<QString, QString>> columnsOf;
    while (tables.next())
        columnsOf.append({tables.text(0), tables.text(1)});
    FileSearch search;
    QSet<QByteArray> seen;
    for (const auto &[table, columns] : columnsOf) {
        QString sql = u"SELECT COALESCE(SUM(octet_length(t)), 0)"_s;
        QVariantList values;
        for (const QByteArray &word : words) {
            sql += u", COALESCE(bool_or(strpos(t, ?) > 0), FALSE)"_s;
            values.append(QString::fromUtf8(word));
        }
        Statement look(db, sql + u" FROM (SELECT concat_ws(E'\\n', %1) AS t FROM \"%2\") AS texts"_s.arg(columns, table));
        if (const auto done = look.run(values); !done)
            return done.error();
        if (!look.next())
            continue;
        search.bytes += look.number(0);
        for (qsizetype i = 0; i < words.size(); ++i)
            if (look.value(int(i) + 1).toBool())
                seen.insert(words[i]);
    }
    search.found = int(seen.size());
    return search;
}

/// What seekers were filtered and sorted by, as long as it stands beside their rows.
static Result<> writtenOver(const QSqlDatabase &db)
{
    Transaction transaction(db);
    if (!transaction.isOpen())
        return storageError(db);
    if (const auto done = ColumnCells(db, u"seeker"_s).catchUp(); !done)
        return done;
    return transaction.commit();
}

Result<FileSearch> provenGone(const QSqlDatabase &db, const QList<Seeker> &erased)
{
    if (dialect::engineOf(db) == Engine::Postgres) {
        for (const QString &table : erasedTables())
            QSqlQuery(db).exec(u"VACUUM "_s + table); // frees the rows' space for others; the owner's right, and no error without
        const auto words = telling(db, erased);
        return words ? searchedTables(db, words.value()) : words.error();
    }
    if (const auto done = writtenOver(db); !done)
        return done.error();
    if (const auto done = TextIndex(db, u"seeker"_s).compact(); !done)
        return done.error();
    const auto words = telling(db, erased);
    if (!words)
        return words.error();
    const auto emptied = [&] { return Statement(db, u"PRAGMA wal_checkpoint(TRUNCATE)"_s).run({}); };
    if (const auto done = emptied(); !done)
        return done.error();
    FileSearch search = searched(db.databaseName(), words.value());
    if (search.found == 0)
        return search;
    // A page that was split keeps copies of what moved away from it; writing the file anew leaves them behind.
    if (const auto done = Statement(db, u"VACUUM"_s).run({}); !done)
        return done.error();
    if (const auto done = emptied(); !done)
        return done.error();
    return searched(db.databaseName(), words.value());
}
