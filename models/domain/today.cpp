#include "models/domain/today.h"

#include <array>

static constexpr std::array<Term, 10> todayTerms{{
    {"red_postings", u"必須項目の指摘がある募集", u"Postings with a required item missing"},
    {"expiring_postings", u"まもなく期限の募集", u"Postings that expire soon"},
    {"starts_without_training", u"研修未修了の着任予定", u"Starts without complete training"},
    {"overdue_applications", u"期限を過ぎた応募", u"Overdue applications"},
    {"open_inquiries", u"未回答の問い合わせ", u"Inquiries without an answer"},
    {"interviews_today", u"本日の面接", u"Interviews today"},
    {"interviews_without_result", u"結果未入力の面接", u"Interviews without a result"},
    {"exemptions_to_approve", u"承認待ちの免除", u"Exemptions to approve"},
    {"expiring_seekers", u"まもなく期限の求職者", u"Seekers who expire soon"},
    {"open_orders", u"調整中の応援派遣", u"Support orders being filled"},
}};
std::span<const Term> termsOf(TodayKind) { return todayTerms; }
