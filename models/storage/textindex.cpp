#include "models/storage/textindex.h"

#include "models/domain/textfold.h"

using namespace Qt::StringLiterals;

// As step 0039 of resources/sql wrote them into the texts that were there before.
static constexpr char16_t prefectures = 0xE000, professions = 0xE060;

QString indexLetter(Prefecture prefecture) { return QChar(prefectures + prefecture.number()); }
QString indexLetter(Profession profession) { return QChar(professions + numberOf(profession)); }

QString indexText(const QStringList &parts, std::optional<Prefecture> prefecture, std::optional<Profession> profession)
{
    QStringList plain;
    for (const QString &part : parts)
        if (const QString text = folded(part); !text.isEmpty())
            plain.append(text);
    if (prefecture)
        plain.append(indexLetter(*prefecture));
    if (profession)
        plain.append(indexLetter(*profession));
    return plain.join(u' ');
}

static constexpr qsizetype mostPending = 5000; // rows; about 3 MB

TextIndex::TextIndex(const QSqlDatabase &db, const QString &table)
    : m_db(db), m_engine(dialect::engineOf(m_db)), m_table(table), m_rows(db, table)
{
    if (m_engine == Engine::Sqlite) {
        m_insertText = Statement(m_db, u"INSERT INTO %1_text (%1_id, folded) VALUES (?, ?)"_s.arg(table));
        m_insertPieces = Statement(m_db, u"INSERT INTO %1_search (rowid, pieces) VALUES (?, ?)"_s.arg(table));
    } else {
        m_insertText =
            Statement(m_db, u"INSERT INTO %1_text (%1_id, folded, pieces) VALUES (?, ?, CAST(? AS TEXT[]))"_s.arg(table));
    }
}

Result<> TextIndex::add(qint64 id, const QString &text)
{
    const QStringList pieces = searchTokens(text);
    if (m_engine == Engine::Postgres)
        return m_insertText.run({id, bound(text), dialect::searchMatch(m_engine, pieces)});
    if (const auto done = m_insertText.run({id, bound(text)}); !done)
        return done;
    m_pending.append({id, pieces.join(u' ')});
    if (const auto done = m_rows.note(id, pieces, true); !done)
        return done;
    return m_pending.size() < mostPending ? Result<>() : flush();
}

Result<> TextIndex::flush()
{
    if (m_engine == Engine::Postgres)
        return {};
    if (const auto done = writePieces(); !done)
        return done;
    return m_rows.flush();
}

Result<> TextIndex::writePieces()
{
    for (const auto &[id, pieces] : std::as_const(m_pending))
        if (const auto done = m_insertPieces.run({id, pieces}); !done)
            return done;
    m_pending.clear();
    return {};
}

Result<QString> TextIndex::stored(qint64 id)
{
    Statement old(m_db, u"SELECT folded FROM %1_text WHERE %1_id = ?"_s.arg(m_table));
    if (const auto done = old.run({id}); !done)
        return done.error();
    return old.next() ? old.text(0) : QString();
}

Result<> TextIndex::change(qint64 id, const QString &text)
{
    const auto before = stored(id);
    if (!before)
        return before.error();
    if (before.value() == text && !before.value().isNull())
        return {};
    if (const auto done = remove(id, before.value()); !done)
        return done;
    return add(id, text);
}

Result<> TextIndex::remove(qint64 id)
{
    const auto before = stored(id);
    return before ? remove(id, before.value()) : before.error();
}

Result<> TextIndex::remove(qint64 id, const QString &text)
{
    if (const auto done = writePieces(); !done) // the row to forget may be among them
        return done;
    if (m_engine == Engine::Sqlite && !text.isNull()) {
        // A contentless index forgets a row only when told what it held.
        const QStringList pieces = searchTokens(text);
        Statement forget(m_db, u"INSERT INTO %1_search (%1_search, rowid, pieces) VALUES ('delete', ?, ?)"_s.arg(m_table));
        if (const auto done = forget.run({id, pieces.join(u' ')}); !done)
            return done;
        if (const auto done = m_rows.note(id, pieces, false); !done)
            return done;
    }
    Statement erase(m_db, u"DELETE FROM %1_text WHERE %1_id = ?"_s.arg(m_table));
    return erase.run({id});
}

Result<> TextIndex::compact()
{
    if (m_engine == Engine::Postgres)
        return {};
    Statement optimize(m_db, u"INSERT INTO %1_search (%1_search) VALUES ('optimize')"_s.arg(m_table));
    return optimize.run({});
}

Result<> TextIndex::clear()
{
    if (m_engine == Engine::Postgres)
        return {};
    m_pending.clear();
    Statement empty(m_db, u"INSERT INTO %1_search (%1_search) VALUES ('delete-all')"_s.arg(m_table));
    if (const auto done = empty.run({}); !done)
        return done;
    return m_rows.clear();
}
