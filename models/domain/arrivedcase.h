#pragma once

#include "models/domain/seekerduplicate.h"

#include <QDateTime>

/// What somebody sends through another system.
enum class CaseKind { Application, Inquiry };
std::span<const Term> termsOf(CaseKind);

/// An application or inquiry as it arrived from Key-Net (resources/keynet-api.yaml); nothing of it is known here yet.
struct ArrivedCase
{
    CaseKind kind = CaseKind::Application;
    qint64 record = 0; // its number there
    QString posting;   // as the posting is known there
    QDateTime at;
    QString etag;
    Seeker applicant; // of an application
    QString text;     // the message of the application, or the question
};

/// A line of the inbox that somebody has to look at, as a list shows it: the name masked, the rest of the person left out.
struct InboxRow
{
    CaseKind kind = CaseKind::Application;
    qint64 record = 0;
    QString posting; // number of ours, or empty
    QString name;
    QDateTime arrivedAt;
    QString problem;

    bool operator==(const InboxRow &) const = default;
};

/// Refused where number, posting, time or what the kind needs is missing, or a term is not known; the sentence says which.
Result<ArrivedCase> arrivedCaseFrom(CaseKind kind, const QJsonObject &object);

/// Who sends it, as far as it can be read: name, reading, date of birth, telephone, e-mail.
Seeker personIn(const QJsonObject &object);

/// The one record that the applicant surely is: the same name and date of birth, or the same name and telephone. Nothing where
/// there is none, or where it might be one of several: then a record of its own is right, and the likeness is shown to somebody.
std::optional<Seeker> surelyKnown(const Seeker &applicant, const QList<Seeker> &alike);

/// The known record with what it lacked; what the applicant said differently stands in its remarks, under the day.
Seeker withArrived(const Seeker &known, const Seeker &applicant, QDate day);
