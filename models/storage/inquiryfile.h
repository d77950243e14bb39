#pragma once

#include "models/domain/inquiry.h"
#include "models/storage/recordwriter.h"

/// Reads and writes single inquiries, inside the caller's transaction where it writes.
class InquiryFile
{
public:
    InquiryFile(const QSqlDatabase &db, const Actor &actor) : m_db(db), m_writer(db, actor) {}

    Result<Inquiry> byId(InquiryId id);
    Result<Inquiry> byNumber(const QString &number);
    Result<> add(Inquiry &inquiry);
    Result<> change(const Inquiry &before, Inquiry &after, const QString &step);
    Result<> finish() { return m_writer.finish(); }

    static const QString &columns();
    static Inquiry inquiryFrom(const Statement &row);
    static constexpr int columnCount = 11;

private:
    Result<Inquiry> found(const QString &condition, const QVariant &key, const QString &shownKey);

    QSqlDatabase m_db;
    RecordWriter m_writer;
};
