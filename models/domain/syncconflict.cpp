#include "models/domain/syncconflict.h"

#include "models/domain/gmismapping.h"
#include "models/domain/postingfield.h"

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

QString label(const ConflictField &field)
{
    if (const PostingField *known = postingField(QLatin1StringView(field.key.toLatin1())))
        return known->label();
    const auto item = fromCode<WrittenItem>(field.key);
    return item ? label(*item) : field.key;
}
