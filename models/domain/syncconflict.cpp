#include "models/domain/syncconflict.h"

#include <array>

static constexpr std::array<Term, 4> kindTerms{{
    {"content", u"内容", u"Content"},
    {"decision", u"審査後の変更", u"Changed after the decision"},
    {"state", u"状態", u"State"},
    {"refused", u"取り込めない変更", u"Change that cannot be taken"},
}};
std::span<const Term> termsOf(ConflictKind) { return kindTerms; }

static constexpr std::array<Term, 2> sideTerms{{
    {"mine", u"こちら", u"Ours"},
    {"theirs", u"相手", u"Theirs"},
}};
std::span<const Term> termsOf(Side) { return sideTerms; }
