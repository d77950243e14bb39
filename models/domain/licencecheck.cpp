#include "models/domain/licencecheck.h"

static bool saysLess(LicenceCheck check, LicenceCheck known) { return check <= LicenceCheck::LookedUp && check < known; }

static bool isSameLicence(const Licence &one, const Licence &other)
{
    return one.kind == other.kind && (one.number == other.number || one.number.isEmpty() || other.number.isEmpty());
}

Seeker withChecksKept(Seeker wanted, const Seeker &known)
{
    for (const Licence &old : known.licences) {
        bool found = false;
        for (Licence &licence : wanted.licences) {
            found = found || licence.kind == old.kind;
            if (!isSameLicence(licence, old) || !saysLess(licence.check, old.check))
                continue;
            licence.check = old.check;
            licence.seenBy = old.seenBy;
            licence.seenOn = old.seenOn;
        }
        if (!found && old.check == LicenceCheck::OriginalSeen)
            wanted.licences.append(old);
    }
    return wanted;
}
