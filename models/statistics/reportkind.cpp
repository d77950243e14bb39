#include "models/statistics/reportkind.h"

#include <array>

static constexpr std::array<Term, 9> reportKindTerms{{
    {"shortage", u"不足状況報告書", u"Shortage report"},
    {"review", u"審査統計", u"Review statistics"},
    {"monthly", u"月次報告書", u"Monthly report"},
    {"placements", u"採用実績", u"Placements"},
    {"channels", u"経路・配信", u"Routes and channels"},
    {"training", u"研修", u"Training"},
    {"orders", u"応援派遣", u"Support orders"},
    {"funds", u"費用（財源別事業）", u"Funded activities"},
    {"build", u"集計表の作成", u"Report builder"},
}};
std::span<const Term> termsOf(ReportKind) { return reportKindTerms; }
