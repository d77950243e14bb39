#pragma once

#include "tests/practice/practicemessage.h"

#include <QDateTime>
#include <QMap>

#include <functional>

/// One kintone app in memory: its form, its records with revisions, and the part of the REST API that G-MIS is spoken to with.
class KintoneApp
{
public:
    /// `form` as app/form/fields.json answers it.
    explicit KintoneApp(const QJsonObject &form);

    PracticeAnswer answer(const PracticeRequest &request, const QString &resource);

    /// In write form: {"code": {"value": …}}. Gives the record's id; 0 where the form refuses it.
    qint64 add(const QJsonObject &record);
    /// As an institution changes its record.
    void change(qint64 id, const QString &code, const QJsonValue &value);
    void remove(qint64 id) { remove(QList<qint64>{id}); }
    QJsonObject record(qint64 id) const { return m_records.value(id); }
    QString text(qint64 id, const QString &code) const;
    qint64 revision(qint64 id) const;
    QList<qint64> ids() const { return m_records.keys(); }
    qint64 writes() const { return m_writes; }
    /// The next change of any record is preceded by somebody else's.
    void bumpBeforeNextWrite() { m_bump = true; }
    void setNow(std::function<QDateTime()> now) { m_now = std::move(now); }
    QByteArray attach(const QString &name, const QByteArray &content);
    /// Hangs files that were attached on a record.
    void setFiles(qint64 id, const QString &code, const QList<QByteArray> &keys);

    static PracticeAnswer error(int status, const QString &code, const QString &message, const QJsonObject &errors = {});

private:
    PracticeAnswer form() const;
    PracticeAnswer getRecords(const QJsonObject &parameters) const;
    PracticeAnswer getRecord(const QJsonObject &parameters) const;
    PracticeAnswer putRecord(const QJsonObject &body);
    PracticeAnswer putRecords(const QJsonObject &body);
    PracticeAnswer postRecord(const QJsonObject &body);
    PracticeAnswer postRecords(const QJsonObject &body);
    PracticeAnswer deleteRecords(const QJsonObject &body);
    PracticeAnswer bulk(const QJsonObject &body);
    PracticeAnswer file(const QJsonObject &parameters) const;
    PracticeAnswer write(qint64 id, const QJsonObject &values, qint64 revision);
    qint64 idOfKey(const QJsonObject &updateKey) const;
    QJsonObject merged(QJsonObject record, const QJsonObject &values) const;
    QJsonObject problemsOf(const QJsonObject &record, qint64 id, const QString &prefix) const;
    void stamp(qint64 id, QJsonObject record);
    QString typeOf(const QString &code) const;
    void remove(const QList<qint64> &ids);
    /// After writes of which one was refused: as it was before them.
    void takeBack(const QMap<qint64, QJsonObject> &records, qint64 last);
    /// The record that has the value in the field, 0 for none; of a field that was asked for before without reading the records.
    qint64 holderOf(const QString &code, const QString &text) const;

    QJsonObject m_form;
    QMap<qint64, QJsonObject> m_records;
    mutable QHash<QString, QHash<QString, qint64>> m_holders; // by field and value, of the fields asked for so far
    QHash<QString, std::pair<QString, QByteArray>> m_files;
    qint64 m_last = 0;
    qint64 m_writes = 0;
    bool m_bump = false;
    std::function<QDateTime()> m_now = [] { return QDateTime::currentDateTimeUtc(); };
};
