#include "models/storage/searchindex.h"

#include "models/domain/textfold.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

static constexpr qsizetype mostPending = 5000; // rows; about 3 MB

QString searchText(const Posting &posting)
{
    const PostingContent &content = posting.shown().content;
    const QStringList parts{posting.number,
                            posting.facility.name,
                            posting.facility.kana,
                            posting.facility.code,
                            content.placeName == posting.facility.name ? QString() : content.placeName,
                            content.municipality,
                            content.profession ? japanese(*content.profession) : QString(),
                            content.jobTitle,
                            content.department};
    QStringList plain;
    for (const QString &part : parts)
        if (const QString text = folded(part); !text.isEmpty())
            plain.append(text);
    return plain.join(u' '); // a space, which folding never leaves, so that no word is found across two parts
}

QStringList searchWords(const QString &typed)
{
    QStringList words;
    for (const QString &word : tidied(typed).split(u' ', Qt::SkipEmptyParts))
        if (const QString plain = folded(word); !plain.isEmpty())
            words.append(plain);
    return words;
}

QStringList piecesOf(const QStringList &words)
{
    QStringList pieces;
    for (const QString &word : words) {
        const QStringList all = searchTokens(word);
        const bool hasPair = std::any_of(all.begin(), all.end(), [](const QString &piece) { return piece.toUcs4().size() > 1; });
        for (const QString &piece : all)
            if (!hasPair || piece.toUcs4().size() > 1)
                pieces.append(piece);
    }
    pieces.removeDuplicates();
    return pieces;
}

SearchIndex::SearchIndex(QSqlDatabase db) : m_db(std::move(db)), m_engine(dialect::engineOf(m_db))
{
    if (m_engine == Engine::Sqlite) {
        m_insertText = Statement(m_db, u"INSERT INTO posting_text (posting_id, folded) VALUES (?, ?)"_s);
    } else {
        m_insertText =
            Statement(m_db, u"INSERT INTO posting_text (posting_id, folded, pieces) VALUES (?, ?, CAST(? AS TEXT[]))"_s);
    }
}

Result<> SearchIndex::add(const Posting &posting) { return insert(posting.id, searchText(posting)); }

Result<> SearchIndex::insert(PostingId id, const QString &text)
{
    const QStringList pieces = searchTokens(text);
    const qint64 key = qToUnderlying(id);
    if (m_engine == Engine::Postgres)
        return m_insertText.run({key, bound(text), dialect::searchMatch(m_engine, pieces)});
    if (const auto done = m_insertText.run({key, bound(text)}); !done)
        return done;
    m_pending.append(QJsonArray{key, pieces.join(u' ')});
    return m_pending.size() < mostPending ? Result<>() : flush();
}

Result<> SearchIndex::flush()
{
    if (m_pending.isEmpty())
        return {};
    // One statement: FTS5 writes its memory out to the disk before each.
    Statement insert(m_db, u"INSERT INTO posting_search (rowid, pieces)"
                           " SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?)"_s);
    const QString rows = QString::fromUtf8(QJsonDocument(m_pending).toJson(QJsonDocument::Compact));
    m_pending = {};
    return insert.run({rows});
}

Result<> SearchIndex::change(const Posting &posting)
{
    Statement old(m_db, u"SELECT folded FROM posting_text WHERE posting_id = ?"_s);
    if (const auto done = old.run({qToUnderlying(posting.id)}); !done)
        return done;
    const QString before = old.next() ? old.text(0) : QString(), after = searchText(posting);
    old.query().finish();
    if (before == after)
        return {};
    if (const auto done = remove(posting.id, before); !done)
        return done;
    return insert(posting.id, after);
}

Result<> SearchIndex::remove(PostingId id, const QString &text)
{
    if (const auto done = flush(); !done) // the row to forget may be among them
        return done;
    const qint64 key = qToUnderlying(id);
    if (m_engine == Engine::Sqlite) {
        // A contentless index forgets a row only when told what it held.
        const QStringList pieces = searchTokens(text);
        Statement forget(m_db, u"INSERT INTO posting_search (posting_search, rowid, pieces) VALUES ('delete', ?, ?)"_s);
        if (const auto done = forget.run({key, pieces.join(u' ')}); !done)
            return done;
    }
    Statement erase(m_db, u"DELETE FROM posting_text WHERE posting_id = ?"_s);
    return erase.run({key});
}
