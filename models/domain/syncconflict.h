#pragma once

#include "models/domain/connection.h"
#include "models/domain/posting.h"

/// What both sides have changed. Content: the same field of the posting. Decision: their content, while a decision about the
/// earlier one was waiting to be sent. State: the field that our decision is written to. Refused: their content, which the
/// rules here do not take.
enum class ConflictKind { Content, Decision, State, Refused };
std::span<const Term> termsOf(ConflictKind);

struct ConflictField
{
    QString key;                // of a PostingField, or of a WrittenItem
    QString base, mine, theirs; // as people read them

    bool operator==(const ConflictField &) const = default;
};

/// The field's name by the default QLocale; the key itself where an earlier version knew more fields.
QString label(const ConflictField &field);

struct SyncConflict
{
    qint64 id = 0;
    RemoteSystem system = RemoteSystem::Gmis;
    QString record;
    PostingId posting{};
    QString number;
    QString facility;
    ConflictKind kind = ConflictKind::Content;
    qint64 revision = 0; // of their record
    QList<ConflictField> fields;
    QJsonObject theirs;  // their content (contentJson)
    QJsonObject written; // what stands there where we write
    QString note;        // a sentence
    QDateTime madeAt;
    QDateTime resolvedAt; // invalid while it is open
    QString resolvedBy;
    QString resolution;
};

/// Which side a field is taken from.
enum class Side { Mine, Theirs };
std::span<const Term> termsOf(Side);
