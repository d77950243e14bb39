#include "models/storage/statementgroup.h"

#include "models/storage/dialect.h"
#include "models/storage/sessionnotes.h"

#include <QSqlDriver>
#include <QSqlField>

using namespace Qt::StringLiterals;

namespace {

/// The statement with what `at` gives for each place of a value, counted from 0.
template <typename At>
QString withPlaces(const QString &sql, At at)
{
    QString text;
    text.reserve(sql.size() * 2);
    bool quoted = false;
    qsizetype place = 0;
    for (const QChar c : sql) {
        if (c == u'\'')
            quoted = !quoted;
        if (c == u'?' && !quoted)
            text += at(place++);
        else
            text += c;
    }
    return text;
}

/// What a statement binds as NULL: also a text or a day that is none, which QVariant takes for a value.
bool isNothing(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.toString().isNull();
    case QMetaType::QByteArray:
        return value.toByteArray().isNull();
    case QMetaType::QDate:
        return value.toDate().isNull();
    case QMetaType::QDateTime:
        return value.toDateTime().isNull();
    default:
        return value.isNull();
    }
}

/// As the driver itself writes a value for a statement that is prepared.
QString literal(const QSqlDatabase &db, const QVariant &value)
{
    QSqlField field(QString(), value.metaType());
    if (!isNothing(value))
        field.setValue(value);
    return db.driver()->formatValue(field);
}

/// Prepares, in one journey, what this session does not know yet. Names that an error leaves in doubt are not used again.
Result<> prepareNew(const QSqlDatabase &db, SessionNotes &notes, const QStringList &statements)
{
    QHash<QString, QString> added;
    QStringList texts;
    for (const QString &sql : statements) {
        if (notes.prepared.contains(sql) || added.contains(sql))
            continue;
        const QString name = u"group_%1"_s.arg(++notes.preparations);
        added.insert(sql, name);
        texts.append(u"PREPARE %1 AS "_s.arg(name) +
                     withPlaces(sql, [](qsizetype place) { return u'$' + QString::number(place + 1); }));
    }
    if (texts.isEmpty())
        return {};
    QSqlQuery query(db);
    bool done = query.exec(texts.join(u"; "_s));
    for (qsizetype left = texts.size() - 1; done && left > 0; --left)
        done = query.nextResult();
    if (!done)
        return storageError(query);
    notes.prepared.insert(added);
    return {};
}

/// What is sent: calls of statements that the session prepared; on a connection without notes the statements themselves.
Result<QString> textOf(const QSqlDatabase &db, const QStringList &statements, const QList<QVariantList> &values)
{
    SessionNotes *notes = sessionnotes::of(db);
    if (notes)
        if (const auto done = prepareNew(db, *notes, statements); !done)
            return done.error();
    QStringList texts;
    for (qsizetype i = 0; i < statements.size(); ++i) {
        QStringList literals;
        for (const QVariant &value : values[i])
            literals.append(literal(db, value));
        if (!notes)
            texts.append(withPlaces(statements[i], [&](qsizetype place) { return literals[place]; }));
        else
            texts.append(u"EXECUTE "_s + notes->prepared[statements[i]] +
                         (literals.isEmpty() ? QString() : u" (%1)"_s.arg(literals.join(u", "_s))));
    }
    return texts.join(u"; "_s);
}

} // namespace

StatementGroup::StatementGroup(const QSqlDatabase &db, const QStringList &statements)
    : m_connection(db.connectionName()), m_texts(statements), m_isServer(dialect::engineOf(db) == Engine::Postgres), m_answers(db)
{
    if (m_isServer)
        return;
    for (const QString &sql : statements)
        m_statements.emplace_back(db, sql);
}

Result<> StatementGroup::run(const QList<QVariantList> &values)
{
    m_at = 0;
    if (m_isServer)
        return sent(values);
    m_values = values;
    return m_statements[0].run(m_values[0]);
}

Result<> StatementGroup::sent(const QList<QVariantList> &values)
{
    const auto db = QSqlDatabase::database(m_connection, false);
    const auto text = textOf(db, m_texts, values);
    if (!text)
        return text.error();
    m_answers = QSqlQuery(db); // not forward only: the answers are all there at once
    if (!m_answers.exec(text.value()))
        return storageError(m_answers);
    noteLast();
    return {};
}

/// Outside a transaction a server takes all of them or, where one fails, none: only the last answer says that they stand.
void StatementGroup::noteLast() const
{
    const bool isLast = qsizetype(m_at) == m_texts.size() - 1;
    if (isLast && !std::all_of(m_texts.begin(), m_texts.end(), [](const QString &sql) { return sql.startsWith(u"SELECT"_s); }))
        noteChange(m_connection);
}

Result<> StatementGroup::forward()
{
    ++m_at;
    if (m_isServer) {
        if (!m_answers.nextResult())
            return storageError(m_answers);
        noteLast();
        return {};
    }
    if (const auto done = m_statements[m_at - 1].finish(); !done)
        return done;
    return m_statements[m_at].run(m_values[qsizetype(m_at)]);
}

void StatementGroup::finish()
{
    if (m_isServer)
        m_answers.finish();
    else
        (void)m_statements[m_at].finish();
}

bool StatementGroup::next() { return m_isServer ? m_answers.next() : m_statements[m_at].next(); }

void GatheredChanges::add(const QString &sql, const QVariantList &values)
{
    m_statements.append(sql);
    m_values.append(values);
}

Result<> GatheredChanges::run()
{
    const QStringList statements = std::exchange(m_statements, {});
    const auto values = std::exchange(m_values, {});
    if (statements.isEmpty())
        return {};
    StatementGroup group(m_db, statements);
    if (const auto done = group.run(values); !done)
        return done;
    for (qsizetype left = statements.size() - 1; left > 0; --left)
        if (const auto done = group.forward(); !done)
            return done;
    return {};
}

Result<> runOrGather(Statement &statement, const QVariantList &values, GatheredChanges *gathered)
{
    if (!gathered)
        return statement.run(values);
    gathered->add(statement.sql(), values);
    return {};
}
