#include "models/storage/sqlitestatement.h"

#ifdef KEYNET_SQLITE_DIRECT
#include "models/storage/rowblock.h"
#include "models/storage/sql.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QStringEncoder>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

sqlite3 *SqliteStatement::handleOf(const QSqlDatabase &db)
{
    const QVariant handle = db.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    static const bool isOne = [&db] {
        QSqlQuery version(u"SELECT sqlite_source_id()"_s, db);
        return version.next() && version.value(0).toString() == QString::fromLatin1(sqlite3_sourceid());
    }();
    return isOne ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

std::unique_ptr<SqliteStatement> SqliteStatement::prepared(const QSqlDatabase &db, const QString &sql)
{
    sqlite3 *handle = handleOf(db);
    if (!handle)
        return {};
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(handle, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr) !=
        SQLITE_OK)
        return {};
    return std::unique_ptr<SqliteStatement>(new SqliteStatement(Handle(statement, sqlite3_finalize)));
}

static constexpr qsizetype mostBytes = 3; // of UTF-8 for one unit of UTF-16
static constexpr qsizetype dayBytes = 32;

Result<> SqliteStatement::run(const QVariantList &values)
{
    sqlite3_stmt *statement = m_statement.get();
    sqlite3_reset(statement);
    qsizetype room = 0;
    for (const QVariant &value : values)
        room += value.typeId() == QMetaType::QString ? mostBytes * value.toString().size() : dayBytes;
    if (m_texts.size() < room) // never while texts are bound
        m_texts.resize(room);
    m_used = 0;
    m_code = values.size() == sqlite3_bind_parameter_count(statement) ? SQLITE_OK : SQLITE_RANGE;
    for (int i = 0; m_code == SQLITE_OK && i < int(values.size()); ++i)
        m_code = bind(i + 1, values[i]);
    if (m_code == SQLITE_OK)
        m_code = sqlite3_step(statement);
    m_rowWaits = m_code == SQLITE_ROW;
    return m_rowWaits ? Result<>() : finish();
}

Error SqliteStatement::errorOf(int code) const
{
    const QString said =
        QString::fromUtf8(code == SQLITE_RANGE ? sqlite3_errstr(code) : sqlite3_errmsg(sqlite3_db_handle(m_statement.get())));
    return storageError(QSqlError(u"SQLite"_s, said, QSqlError::StatementError, QString::number(code & 0xff)));
}

Result<> SqliteStatement::ended() const
{
    const bool failed = m_code != SQLITE_OK && m_code != SQLITE_ROW && m_code != SQLITE_DONE;
    return failed ? Result<>(errorOf(m_code)) : Result<>();
}

Result<> SqliteStatement::finish()
{
    const auto outcome = ended();
    m_rowWaits = false;
    m_code = SQLITE_OK;
    sqlite3_reset(m_statement.get());
    return outcome;
}

bool SqliteStatement::release()
{
    const bool whole = bool(finish());
    sqlite3_clear_bindings(m_statement.get());
    m_texts.clear();
    return whole;
}

bool SqliteStatement::next()
{
    if (m_code != SQLITE_ROW)
        return false;
    if (!std::exchange(m_rowWaits, false))
        m_code = sqlite3_step(m_statement.get());
    return m_code == SQLITE_ROW;
}

QVariant SqliteStatement::value(int column) const
{
    sqlite3_stmt *statement = m_statement.get();
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return number(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_BLOB:
        return bytes(column).toByteArray();
    default:
        return text(column);
    }
}

qint64 SqliteStatement::number(int column) const { return sqlite3_column_int64(m_statement.get(), column); }

QString SqliteStatement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return utf8 ? QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement.get(), column)) : QString();
}

static QByteArrayView utf8Of(sqlite3_stmt *statement, int column)
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return {utf8, utf8 ? sqlite3_column_bytes(statement, column) : 0};
}

QDate SqliteStatement::date(int column) const { return storedDay(utf8Of(m_statement.get(), column)); }

QByteArrayView SqliteStatement::bytes(int column) const
{
    const auto *blob = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return {blob, blob ? sqlite3_column_bytes(m_statement.get(), column) : 0};
}

void SqliteStatement::copyTo(RowBlock &rows) const
{
    sqlite3_stmt *statement = m_statement.get();
    rows.beginRow();
    const int columns = sqlite3_data_count(statement);
    for (int column = 0; column < columns; ++column)
        switch (sqlite3_column_type(statement, column)) {
        case SQLITE_NULL:
            rows.addNull();
            break;
        case SQLITE_INTEGER:
            rows.add(qint64(sqlite3_column_int64(statement, column)));
            break;
        case SQLITE_FLOAT:
            rows.add(sqlite3_column_double(statement, column));
            break;
        default:
            rows.add(utf8Of(statement, column));
        }
}

// By hand: a row has several, and Qt's formatting takes longer than storing them.
static QString isoText(QDate day)
{
    int year = 0, month = 0, dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    if (year < 1 || year > 9999)
        return day.toString(Qt::ISODate);
    char text[] = "0000-00-00";
    const auto write = [&text](int end, int number, int digits) {
        for (; digits > 0; --digits, number /= 10)
            text[--end] = char('0' + number % 10);
    };
    write(4, year, 4);
    write(7, month, 2);
    write(10, dayOfMonth, 2);
    return QString::fromLatin1(text, sizeof text - 1);
}

int SqliteStatement::bind(int place, const QVariant &value)
{
    sqlite3_stmt *statement = m_statement.get();
    if (value.isNull())
        return sqlite3_bind_null(statement, place);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
        return sqlite3_bind_int(statement, place, value.toInt());
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, place, value.toDouble());
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return sqlite3_bind_blob64(statement, place, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
    }
    case QMetaType::QDate: {
        const QDate day = value.toDate();
        return day.isValid() ? bindText(place, isoText(day)) : sqlite3_bind_null(statement, place);
    }
    default:
        return bindText(place, value.toString());
    }
}

int SqliteStatement::bindText(int place, const QString &text)
{
    sqlite3_stmt *statement = m_statement.get();
    if (text.isNull())
        return sqlite3_bind_null(statement, place);
    if (m_texts.size() - m_used < mostBytes * text.size()) { // of a type that turned out longer than any day
        const QByteArray utf8 = text.toUtf8();
        return sqlite3_bind_text64(statement, place, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT,
                                   SQLITE_UTF8);
    }
    char *begin = m_texts.data() + m_used;
    QStringEncoder encode(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const char *end = encode.appendToBuffer(begin, text);
    m_used += end - begin;
    return sqlite3_bind_text64(statement, place, begin, sqlite3_uint64(end - begin), SQLITE_STATIC, SQLITE_UTF8);
}

qint64 SqliteStatement::lastId() const { return sqlite3_last_insert_rowid(sqlite3_db_handle(m_statement.get())); }

#else

sqlite3 *SqliteStatement::handleOf(const QSqlDatabase &) { return nullptr; }
std::unique_ptr<SqliteStatement> SqliteStatement::prepared(const QSqlDatabase &, const QString &) { return {}; }
Result<> SqliteStatement::run(const QVariantList &) { return {}; }
qint64 SqliteStatement::lastId() const { return 0; }
bool SqliteStatement::next() { return false; }
Result<> SqliteStatement::ended() const { return {}; }
Result<> SqliteStatement::finish() { return {}; }
bool SqliteStatement::release() { return false; }
QVariant SqliteStatement::value(int) const { return {}; }
qint64 SqliteStatement::number(int) const { return 0; }
QString SqliteStatement::text(int) const { return {}; }
QDate SqliteStatement::date(int) const { return {}; }
QByteArrayView SqliteStatement::bytes(int) const { return {}; }
void SqliteStatement::copyTo(RowBlock &) const {}

#endif
