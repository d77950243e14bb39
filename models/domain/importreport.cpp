#include "models/domain/importreport.h"

#include <array>

static constexpr std::array<Term, 5> fateTerms{{
    {"added", u"追加", u"Added"},
    {"updated", u"更新", u"Updated"},
    {"unchanged", u"変更なし", u"Unchanged"},
    {"rejected", u"取込不可", u"Rejected"},
    {"skipped", u"読み飛ばし", u"Skipped"},
}};
std::span<const Term> termsOf(RowFate) { return fateTerms; }
