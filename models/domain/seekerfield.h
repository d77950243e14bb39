#pragma once

#include "models/domain/postingfield.h"
#include "models/domain/seeker.h"

#include <QJsonObject>

/// One field of a seeker. The table of them is the only list of fields: storage, audit, merging, forms and erasing walk it.
/// Licences are no field: there are several.
struct SeekerField
{
    const char *key; // column of seeker
    const char16_t *japanese;
    const char16_t *english;
    FieldKind kind;
    bool isPersonal; // tells who somebody is, or how to reach them
    /// As stored: QString, int, double, bool, QDate, or a null QVariant where the field is empty.
    QVariant (*value)(const Seeker &);
    /// The reverse of value(); a value that the field cannot hold leaves it empty.
    void (*assign)(Seeker &, const QVariant &);
    /// For people: terms in the language of the window, 2020/07/27.
    QString (*shownValue)(const Seeker &);

    QString label() const; // by the default QLocale
    QString shown(const Seeker &seeker) const { return shownValue(seeker); }
};

std::span<const SeekerField> seekerFields();
const SeekerField *seekerField(QLatin1StringView key); // null where there is none

/// 看護師 1234567 (2003/04/01) · 原本確認済 — for people; without the number where it is to be masked.
QString shown(const Licence &licence, bool masked = false);

/// Everything about a seeker by the keys of the fields and "licences", as the audit keeps it. What is empty is left out.
QJsonObject toJson(const Seeker &seeker);
/// The reverse of toJson(); unknown keys are left out.
Seeker seekerFromJson(const QJsonObject &object);
/// What is left of it in the audit once the seeker withdrew.
QJsonObject withoutPerson(const QJsonObject &seeker);

/// The labels of the fields in which two states of a seeker differ, in the order of the table.
QStringList changesBetween(const Seeker &before, const Seeker &after);
