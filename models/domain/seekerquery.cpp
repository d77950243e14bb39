#include "models/domain/seekerquery.h"

#include "models/domain/personaldata.h"

#include <array>

static constexpr std::array<Term, 15> sorts{{
    {"number", u"求職者番号", u"Number"},
    {"kana_folded", u"氏名", u"Name"},
    {"prefecture", u"都道府県", u"Prefecture"},
    {"profession", u"職種", u"Profession"},
    {"verification", u"免許確認", u"Licence"},
    {"years_experience", u"経験年数", u"Experience"},
    {"state", u"状態", u"State"},
    {"available_from", u"勤務可能日", u"Available from"},
    {"registered_on", u"登録日", u"Registered on"},
    {"valid_until", u"有効期限", u"Valid until"},
    {"active_on", u"最終活動日", u"Last active on"},
    {"municipality", u"市区町村", u"Municipality"},
    {"route", u"受付経路", u"Intake route"},
    {"elsewhere", u"県外勤務", u"Elsewhere"},
    {"short_term", u"短期勤務", u"Short term"},
}};
std::span<const Term> termsOf(SeekerSort) { return sorts; }

SeekerRow masked(SeekerRow row)
{
    row.name = maskedName(row.name);
    row.kana.clear();
    row.municipality.clear();
    return row;
}
