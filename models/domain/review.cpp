#include "models/domain/review.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

struct ReviewText
{
    Q_DECLARE_TR_FUNCTIONS(ReviewText)
};

/// What the checks say, one after the other.
static QString said(const QList<Check> &checks, Severity severity)
{
    QStringList sentences;
    for (const Check &check : checks)
        if (check.severity == severity)
            sentences.append(check.message);
    return sentences.join(QLocale().language() == QLocale::Japanese ? u""_s : u" "_s);
}

static Result<> mayApprove(const Decision &decision, const QList<Check> &checks)
{
    if (const int red = countOf(checks, Severity::Red); red > 0)
        return inputError(
            ReviewText::tr("%n required item(s) are missing or contradictory: %1 Return the posting instead.", nullptr, red)
                .arg(said(checks, Severity::Red)));
    if (const int amber = countOf(checks, Severity::Amber); amber > 0 && !decision.amberConfirmed)
        return inputError(ReviewText::tr("%n doubtful item(s) want a second look: %1 Confirm them to approve.", nullptr, amber)
                              .arg(said(checks, Severity::Amber)));
    return {};
}

static Result<> mayReject(const Decision &decision)
{
    if (!decision.reason)
        return inputError(ReviewText::tr("Choose a reason."));
    if (decision.action == ReviewAction::Refuse && !isLegalGround(*decision.reason))
        return inputError(
            ReviewText::tr("“%1” is not a legal ground for refusing. Return the posting, or choose a ground of article 5-6.")
                .arg(label(*decision.reason)));
    return {};
}

static Result<QList<ReviewState>> reviewed(ReviewState from, ReviewState to)
{
    if (from == ReviewState::InReview)
        return QList{to};
    return QList{ReviewState::InReview, to};
}

Result<QList<ReviewState>> decided(ReviewState from, const Decision &decision, const QList<Check> &checks)
{
    if (decision.action == ReviewAction::Resubmit) {
        if (from != ReviewState::Returned)
            return inputError(ReviewText::tr("The posting is “%1”; only a returned one is resubmitted.").arg(label(from)));
        return QList{ReviewState::Resubmitted};
    }
    if (!awaitsReview(from))
        return inputError(ReviewText::tr("The posting does not wait for review: it is “%1”.").arg(label(from)));
    switch (decision.action) {
    case ReviewAction::Take:
        if (from == ReviewState::InReview)
            return inputError(ReviewText::tr("The posting is in review already."));
        return QList{ReviewState::InReview};
    case ReviewAction::Approve:
        if (const auto may = mayApprove(decision, checks); !may)
            return may.error();
        return reviewed(from, ReviewState::Approved);
    case ReviewAction::Return:
    case ReviewAction::Refuse:
        if (const auto may = mayReject(decision); !may)
            return may.error();
        return reviewed(from, decision.action == ReviewAction::Return ? ReviewState::Returned : ReviewState::Refused);
    case ReviewAction::Resubmit:
        break;
    }
    return inputError(ReviewText::tr("This step does not exist."));
}
