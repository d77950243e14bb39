#pragma once

#include "models/domain/codes.h"
#include "models/domain/prefecture.h"
#include "models/domain/result.h"

#include <QDateTime>

/// What somebody is in a shared office (plan §2); each sees and changes what the database lets that role.
enum class OfficeRole { Ministry, Coordinator, Supervisor, Administrator };
std::span<const Term> termsOf(OfficeRole);

/// A login of the server that works in this office.
struct OfficeUser
{
    QString login;
    OfficeRole role = OfficeRole::Coordinator;
    std::optional<Prefecture> prefecture; // of a coordinator, and of nobody else
    bool disabled = false;
    QDateTime madeAt;
    QString madeBy;

    bool operator==(const OfficeUser &) const = default;
};

/// A part of the program, by who has a place in it (plan §2).
enum class OfficeArea {
    Everyone, // settings, one's own account
    Records,  // postings, people, figures: everybody but system administrators
    Changes,  // what is there to be changed: neither supervisors
    Country,  // channels, conflicts, samples: ministry staff
    System    // connections, accounts: ministry staff and system administrators
};
bool hasPlaceIn(OfficeRole role, OfficeArea area);
/// Why somebody of that role has no place there, and whom to ask.
Error noPlaceIn(OfficeRole role, OfficeArea area);

/// Whether it can be made: a login of small Latin letters, digits, dots and dashes; a prefecture for a coordinator alone.
Result<> checked(const OfficeUser &user);
