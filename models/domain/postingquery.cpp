#include "models/domain/postingquery.h"

#include <array>

static constexpr std::array<Term, 16> sorts{{
    {"number", u"募集番号", u"Number"},
    {"facility_name", u"施設名", u"Facility"},
    {"prefecture", u"都道府県", u"Prefecture"},
    {"municipality", u"市区町村", u"Municipality"},
    {"profession", u"職種", u"Profession"},
    {"employment", u"雇用形態", u"Employment"},
    {"headcount", u"募集人数", u"Headcount"},
    {"remaining", u"残", u"Remaining"},
    {"started", u"就業", u"Started"},
    {"review", u"審査", u"Review"},
    {"publication", u"公開状態", u"Publication"},
    {"fill", u"充足状況", u"Fill"},
    {"received_on", u"受付日", u"Received on"},
    {"needed_by", u"必要日", u"Needed by"},
    {"valid_until", u"有効期限", u"Valid until"},
    {"checks", u"指摘", u"Checks"},
}};

std::span<const Term> termsOf(PostingSort) { return sorts; }
