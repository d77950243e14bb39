#include "models/storage/statementgroup.h"

#include "models/storage/dialect.h"
#include "models/storage/sessionnotes.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>

using namespace Qt::StringLiterals;

namespace {

/// As a server counts what is put in: $1, $2, …
QString numbered(const QString &sql)
{
    QString text;
    text.reserve(sql.size() + 16);
    bool quoted = false;
    int place = 0;
    for (const QChar c : sql) {
        if (c == u'\'')
            quoted = !quoted;
        if (c == u'?' && !quoted)
            text += u'$' + QString::number(++place);
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

/// Prepares those that this session does not know yet; a connection without notes prepares them each time.
Result<QStringList> namesOf(const QSqlDatabase &db, const QStringList &statements)
{
    SessionNotes nobodys;
    SessionNotes *notes = sessionnotes::of(db);
    if (!notes)
        notes = &nobodys;
    QStringList names, prepare;
    QHash<QString, QString> added;
    for (const QString &sql : statements) {
        QString name = notes->prepared.value(sql, added.value(sql));
        if (name.isEmpty()) {
            name = notes == &nobodys ? u"alone_%1"_s.arg(QUuid::createUuid().toString(QUuid::Id128))
                                     : u"group_%1"_s.arg(++notes->preparations);
            added.insert(sql, name);
            prepare.append(u"PREPARE %1 AS "_s.arg(name) + numbered(sql));
        }
        names.append(name);
    }
    for (const QString &one : std::as_const(prepare))
        if (QSqlQuery query(db); !query.exec(one))
            return storageError(query);
    notes->prepared.insert(added);
    return names;
}

QString executed(const QSqlDatabase &db, const QString &name, const QVariantList &values)
{
    QStringList literals;
    for (const QVariant &value : values)
        literals.append(literal(db, value));
    return values.isEmpty() ? u"EXECUTE "_s + name : u"EXECUTE %1 (%2)"_s.arg(name, literals.join(u", "_s));
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
    const auto names = namesOf(db, m_texts);
    if (!names)
        return names.error();
    QStringList texts;
    for (qsizetype i = 0; i < names.value().size(); ++i)
        texts.append(executed(db, names.value()[i], values[i]));
    m_answers = QSqlQuery(db); // not forward only: the answers are all there at once
    if (!m_answers.exec(texts.join(u"; "_s)))
        return storageError(m_answers);
    if (std::any_of(m_texts.begin(), m_texts.end(), [](const QString &sql) { return !sql.startsWith(u"SELECT"_s); }))
        noteChange(db);
    return {};
}

Result<> StatementGroup::forward()
{
    ++m_at;
    if (m_isServer)
        return m_answers.nextResult() ? Result<>() : storageError(m_answers);
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
