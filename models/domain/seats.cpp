#include "models/domain/seats.h"

#include "models/domain/officedate.h"

#include <QCoreApplication>

struct SeatsText
{
    Q_DECLARE_TR_FUNCTIONS(SeatsText)
};

Seats counted(int headcount, const QList<Hire> &hires)
{
    Seats seats{headcount};
    for (const Hire &hire : hires) {
        seats.offered += hire.stage == HireStage::Offered;
        seats.awaiting += hire.stage == HireStage::Awaiting;
        seats.started += hire.stage == HireStage::Started || hire.stage == HireStage::Completed;
    }
    return seats;
}

FillState fillState(const Seats &seats)
{
    if (seats.remaining() < 0)
        return FillState::Over;
    if (seats.started == 0)
        return FillState::Unfilled;
    return seats.started < seats.headcount ? FillState::PartlyFilled : FillState::Filled;
}

Result<> mayChangeHeadcount(const Seats &seats, int wanted)
{
    if (wanted < 1)
        return Error{Error::Kind::Input, SeatsText::tr("The headcount must be 1 or more.")};
    if (wanted < seats.taken())
        return Error{Error::Kind::Input,
                     SeatsText::tr("%n seat(s) are taken already. Enter a headcount of at least that.", nullptr, seats.taken())};
    return {};
}

Result<> mayTakeSeat(const Seats &seats, const QString &overReason)
{
    if (seats.remaining() <= 0 && overReason.trimmed().isEmpty())
        return Error{Error::Kind::Input, SeatsText::tr("All %n seat(s) are taken. Enter a reason to go over the headcount.",
                                                       nullptr, seats.headcount)};
    return {};
}

static bool mayFollow(HireStage from, HireStage to)
{
    switch (to) {
    case HireStage::Awaiting:
        return from == HireStage::Offered;
    case HireStage::Started:
        return from == HireStage::Awaiting;
    case HireStage::Completed:
    case HireStage::EndedEarly:
        return from == HireStage::Started;
    case HireStage::Declined:
    case HireStage::Withdrawn:
        return from == HireStage::Offered || from == HireStage::Awaiting;
    case HireStage::Offered:
        break;
    }
    return false;
}

/// Why that step is refused, and which ones there are.
static Error notNext(HireStage from, HireStage to)
{
    QStringList next;
    for (const HireStage stage : allOf<HireStage>())
        if (mayFollow(from, stage))
            next.append(SeatsText::tr("“%1”").arg(label(stage)));
    if (next.isEmpty())
        return {Error::Kind::Input,
                SeatsText::tr("A hire that is “%1” is over. Offer a new seat where somebody starts again.").arg(label(from))};
    return {Error::Kind::Input, SeatsText::tr("A hire that is “%1” cannot become “%2”. What can follow is %3.")
                                    .arg(label(from), label(to), next.join(SeatsText::tr(", ", "between stages")))};
}

Result<Hire> advanced(Hire hire, HireStage to, QDate day, const QString &reason)
{
    if (hire.stage == HireStage::Offered && to == HireStage::Started) // plan §4: 内定 → 承諾 → … → 就業開始
        return Error{Error::Kind::Input, SeatsText::tr("The offer is not accepted yet. Record the acceptance, then the start.")};
    if (!mayFollow(hire.stage, to))
        return notNext(hire.stage, to);
    if (to == HireStage::Completed && hire.endsOn.isValid() && day < hire.endsOn)
        return Error{
            Error::Kind::Input,
            SeatsText::tr("The planned end is %1. Record the hire as ended early, with the reason.").arg(fieldDate(hire.endsOn))};
    const bool leaves = to == HireStage::EndedEarly || to == HireStage::Declined || to == HireStage::Withdrawn;
    if (leaves && reason.trimmed().isEmpty())
        return Error{Error::Kind::Input, SeatsText::tr("Enter the reason for leaving.")};
    hire.stage = to;
    if (to == HireStage::Started)
        hire.startedOn = day;
    if (leaves || to == HireStage::Completed)
        hire.endedOn = day;
    if (leaves)
        hire.reason = reason.trimmed();
    return hire;
}
