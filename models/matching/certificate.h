#pragma once

#include "models/matching/assignment.h"
#include "models/matching/assignmenttotals.h"

#include <QString>

#ifndef __SIZEOF_INT128__
#error "The sums of a certificate need 128 bits: build with GCC, Clang or MinGW."
#endif
__extension__ typedef __int128 WideSum;

/// The answer of the independent check: what was found, and the first thing that is not as it must be.
struct CertificateCheck
{
    enum class Fault {
        None,
        WrongSize,    // lists that don't belong to the instance
        PairMissing,  // somebody sits where no pair leads
        OverCapacity, // more seats taken than there are
        NegativePrice,
        PairUnderpriced,     // posting + seeker < weight
        TakenPairOverpriced, // … of a pair that is taken
        FreeSeekerPriced,    // a seeker without seat has a price
        EmptySeatPriced,     // a posting with an empty seat has a price
        WeakMultiplier,      // the multiplier does not put urgency first
        Gap                  // prices and weights come to different sums
    };

    Fault fault = Fault::None;
    qint32 posting = -1, seeker = -1; // where, as far as it has a place
    WideSum primal = 0, dual = 0;
    AssignmentTotals totals;

    bool isProof() const { return fault == Fault::None; }
    WideSum gap() const { return dual - primal; }
};

/// Checks from scratch, knowing nothing of how a solver works: who sits where is possible, and no assignment is better.
/// A partial result is only asked to be possible, and its prices to bound what could still be reached: then `gap` may be above 0.
CertificateCheck checkCertificate(const MatchingInstance &instance, const Assignment &assignment, const MatchingPrices &prices,
                                  bool partial = false);

/// "1234567890123456789012"
QString decimal(WideSum sum);
