#pragma once

#include "models/domain/result.h"

#include <QJsonObject>
#include <QStringList>

/// One field of the app's form; a column of a table has the code "table.column".
struct GmisField
{
    QString code;
    QString label;
    QString type; // kintone's name: SINGLE_LINE_TEXT, DROP_DOWN, …
    QString unit;
    QStringList options; // in the order of the form
    int maxLength = 0;   // 0: no limit
    bool required = false;
    bool unique = false;
    bool hasDefault = false;

    bool isColumn() const { return code.contains(u'.'); }
};

/// The form of the app (GET app/form/fields.json).
struct GmisForm
{
    QList<GmisField> fields; // columns follow their table
    QString revision;

    const GmisField *find(const QString &code) const;
    const GmisField *ofType(const QString &type) const; // the first one outside tables
    QList<GmisField> columnsOf(const QString &table) const;
};

Result<GmisForm> gmisFormFrom(const QJsonObject &answer);

/// Whether we may write a value into a field of this type.
bool isWritable(const GmisField &field);
bool isChoice(const GmisField &field);
