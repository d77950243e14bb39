#include "app/commands/commands.h"
#include "app/eachposting.h"
#include "app/options.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct ReviewCommandText
{
    Q_DECLARE_TR_FUNCTIONS(ReviewCommandText)
};

static Outcome runReview(const Invocation &call, Console &)
{
    static const QHash<QString, ReviewAction> actions{
        {u"approve"_s, ReviewAction::Approve}, {u"return"_s, ReviewAction::Return}, {u"reject"_s, ReviewAction::Refuse}};
    const auto reason = reasonOption(call);
    if (!reason)
        return wrongUsage(reason.error().message);
    const Decision decision{actions.value(call.subject), reason.value(), call.value(u"comment"_s),
                            call.isSet(u"confirm-amber"_s)};
    if (decision.action != ReviewAction::Approve && !decision.reason)
        return wrongUsage(ReviewCommandText::tr("“review %1” needs --reason. See keynet-desk help review.").arg(call.subject));
    return toEachPosting(call, [&](PostingDesk &desk, SeenPosting ref) { return desk.review(ref, decision); });
}

Command reviewCommand()
{
    QStringList reasons;
    for (const ReasonCode reason : allOf<ReasonCode>())
        reasons.append(codeOf(reason));
    return {.name = u"review"_s,
            .subjects = {u"approve"_s, u"return"_s, u"reject"_s},
            .argumentName = u"NUMBER…"_s,
            .least = 1,
            .most = -1,
            .summary = ReviewCommandText::tr("Decides about the newest revision of postings."),
            .options = {{u"reason"_s, u"CODE"_s,
                         ReviewCommandText::tr("why it is returned or rejected: %1").arg(reasons.join(u", "_s))},
                        {u"comment"_s, u"TEXT"_s, ReviewCommandText::tr("what the institution should know")},
                        {u"confirm-amber"_s, {}, ReviewCommandText::tr("approve although something is doubtful")}},
            .area = OfficeArea::Changes,
            .run = runReview};
}
