#include "models/domain/postingquery.h"

#include <array>

static constexpr std::array<Term, 22> sorts{{
    {"number", u"募集番号", u"Number"},
    {"facility_name", u"施設名", u"Facility"},
    {"facility_code", u"施設コード", u"Facility code"},
    {"place_name", u"就業場所", u"Place of work"},
    {"prefecture", u"都道府県", u"Prefecture"},
    {"municipality", u"市区町村", u"Municipality"},
    {"profession", u"職種", u"Profession"},
    {"employment", u"雇用形態", u"Employment"},
    {"disclosure", u"公開区分", u"Disclosure"},
    {"headcount", u"募集人数", u"Headcount"},
    {"offered", u"内定", u"Offered"},
    {"awaiting", u"着任待ち", u"Awaiting start"},
    {"started", u"就業", u"Started"},
    {"remaining", u"残", u"Remaining"},
    {"revision", u"版", u"Revision"},
    {"review", u"審査", u"Review"},
    {"publication", u"公開状態", u"Publication"},
    {"fill", u"充足状況", u"Fill"},
    {"received_on", u"受付日", u"Received on"},
    {"needed_by", u"必要日", u"Needed by"},
    {"valid_until", u"有効期限", u"Valid until"},
    {"checks", u"指摘", u"Checks"},
}};

std::span<const Term> termsOf(PostingSort) { return sorts; }

static constexpr std::array<Term, 3> checkLevels{{
    {"red", u"必須あり", u"Required open"},
    {"amber", u"確認のみ", u"To confirm"},
    {"clean", u"指摘なし", u"Nothing found"},
}};

std::span<const Term> termsOf(CheckLevel) { return checkLevels; }
