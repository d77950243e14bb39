#include "models/domain/today.h"

#include "models/domain/personaldata.h"
#include "models/domain/publication.h"

#include <array>

static constexpr std::array<Term, 15> todayTerms{{
    {"postings_to_review", u"審査待ちの募集", u"Postings to review"},
    {"red_postings", u"必須項目の指摘がある募集", u"Postings with a required item missing"},
    {"starts_without_training", u"研修未修了の着任予定", u"Starts without complete training"},
    {"interviews_today", u"本日の面接", u"Interviews today"},
    {"interviews_without_result", u"結果未入力の面接", u"Interviews without a result"},
    {"overdue_applications", u"期限を過ぎた応募", u"Overdue applications"},
    {"open_inquiries", u"未回答の問い合わせ", u"Inquiries without an answer"},
    {"exemptions_to_approve", u"承認待ちの研修免除", u"Training exemptions to approve"},
    {"start_exemptions_to_approve", u"承認待ちの着任の例外", u"Start exemptions to approve"},
    {"failed_deliveries", u"送信に失敗した連絡", u"Failed deliveries"},
    {"failed_channel_deliveries", u"配信先に届かなかった配信", u"Channel deliveries that failed"},
    {"conflicts", u"連携先との競合", u"Conflicts with other systems"},
    {"expiring_postings", u"まもなく期限の募集", u"Postings that expire soon"},
    {"expiring_seekers", u"まもなく期限の求職者", u"Seekers who expire soon"},
    {"open_orders", u"調整中の応援派遣", u"Support orders being filled"},
}};
std::span<const Term> termsOf(TodayKind) { return todayTerms; }

PostingFilter postingsOf(TodayKind kind, QDate day)
{
    if (kind == TodayKind::ExpiringPostings)
        return {.publication = {PublicationState::Scheduled, PublicationState::Published, PublicationState::Stopped},
                .validUntilTo = day.addDays(soonDays)};
    PostingFilter waiting{.review = {ReviewState::Received, ReviewState::InReview, ReviewState::Resubmitted}};
    if (kind == TodayKind::RedPostings)
        waiting.checks = CheckLevel::Red;
    return waiting;
}

SeekerFilter expiringSeekers(QDate day)
{
    return {.states = {SeekerState::Valid, SeekerState::Reactivated}, .validUntilTo = day.addDays(soonDays)};
}

StartWarning masked(StartWarning warning)
{
    warning.name = maskedName(warning.name);
    return warning;
}
