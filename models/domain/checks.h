#pragma once

#include "models/domain/postingcontent.h"

enum class Severity { Red, Amber };

/// One finding of the review checks (domain.md §4): red blocks approval, amber passes on a second confirmation.
struct Check
{
    Severity severity = Severity::Red;
    QString field;        // key of a PostingField, or empty
    QString message;      // a sentence, by the default QLocale
    QString excerpt = {}; // the words in question, where there are some

    bool operator==(const Check &) const = default;
};

/// What a check may compare with.
struct CheckContext
{
    Facility facility;
    std::optional<PostingContent> current; // the approved revision, where there is one
    int seatsTaken = 0;
    QDate today;
};

/// All findings, red ones first, each kind in the order of the fields. Asked by review, import, form and command line alike.
QList<Check> checksOf(const PostingContent &content, const CheckContext &context);

/// The next day on which the checks find something else, only because a day has passed; invalid where there is none.
QDate nextCheckOf(const PostingContent &content, QDate today);

int countOf(const QList<Check> &checks, Severity severity);
