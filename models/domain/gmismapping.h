#pragma once

#include "models/domain/columnmapping.h"
#include "models/domain/terms.h"

#include <QDateTime>
#include <QMap>

/// What of ours is written into a record of G-MIS.
enum class WrittenItem { State, Note, Filled, PublishedAt, Key };
std::span<const Term> termsOf(WrittenItem);

/// The states of a posting that the institution's record may show, each under one option of its field.
enum class WrittenState { InReview, Returned, Refused, Approved, Published, Stopped, Filled, Cancelled, Ended };
std::span<const Term> termsOf(WrittenState);

/// Which field of the G-MIS form holds what. App, codes and options are the ministry's: all of this is a setting.
struct GmisMapping
{
    ColumnMapping read;                           // columns are field codes; "table.code" for a column of a table
    QMap<QString, QMap<QString, QString>> values; // field code → their option → the text that is read instead
    QMap<WrittenItem, QString> write;             // → field code
    QMap<WrittenState, QString> states;           // → option of the field that State goes to

    bool isEmpty() const { return read.columns.isEmpty(); }
    bool operator==(const GmisMapping &) const = default;
};

/// As the file of --mapping has it: {"fields": {code: ours}, "values": {code: {theirs: ours}}, "write": …, "states": …}.
QJsonObject toJson(const GmisMapping &mapping);
Result<GmisMapping> gmisMappingFromJson(const QJsonObject &object);
Result<GmisMapping> loadedGmisMapping(const QString &path);

/// What the connection test says of one field.
enum class VerdictLevel { Fine, Doubtful, NoWriting, Wrong };

struct FieldVerdict
{
    QString code;  // of the form's field, or empty where there is none
    QString label; // as the form shows it
    QString type;  // kintone's name
    QString field; // key of ours, or empty
    VerdictLevel level = VerdictLevel::Fine;
    QString sentence;

    bool operator==(const FieldVerdict &) const = default;
};

struct ConnectionVerdict
{
    QList<FieldVerdict> fields;
    QStringList general; // sentences about the whole
    bool mayRead = false;
    bool mayWrite = false;
    QString formRevision;
    QDateTime at;
};
