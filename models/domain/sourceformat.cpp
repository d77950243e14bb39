#include "models/domain/sourceformat.h"

#include <array>

static constexpr std::array<Term, 2> tableKindTerms{{
    {"delimited", u"テキスト（CSV・TSV）", u"Text (CSV, TSV)"},
    {"workbook", u"Excelブック", u"Excel workbook"},
}};
std::span<const Term> termsOf(TableKind) { return tableKindTerms; }

static constexpr std::array<Term, 5> textEncodingTerms{{
    {"utf-8", u"UTF-8", u"UTF-8"},
    {"utf-8-bom", u"UTF-8（BOM付き）", u"UTF-8 with BOM"},
    {"utf-16le", u"UTF-16 LE", u"UTF-16 LE"},
    {"utf-16be", u"UTF-16 BE", u"UTF-16 BE"},
    {"cp932", u"シフトJIS（CP932）", u"Shift_JIS (CP932)"},
}};
std::span<const Term> termsOf(SourceEncoding) { return textEncodingTerms; }

static constexpr std::array<Term, 3> separatorTerms{{
    {"comma", u"コンマ", u"Comma"},
    {"tab", u"タブ", u"Tab"},
    {"semicolon", u"セミコロン", u"Semicolon"},
}};
std::span<const Term> termsOf(Separator) { return separatorTerms; }

QChar characterOf(Separator separator)
{
    switch (separator) {
    case Separator::Tab:
        return u'\t';
    case Separator::Semicolon:
        return u';';
    case Separator::Comma:
        break;
    }
    return u',';
}

static constexpr std::array<Term, 3> quotingTerms{{
    {"double", u"二重引用符 \"", u"Double quotes \""},
    {"single", u"一重引用符 '", u"Single quotes '"},
    {"none", u"なし", u"None"},
}};
std::span<const Term> termsOf(Quoting) { return quotingTerms; }

QChar characterOf(Quoting quoting)
{
    switch (quoting) {
    case Quoting::Single:
        return u'\'';
    case Quoting::None:
        return {};
    case Quoting::Double:
        break;
    }
    return u'"';
}
