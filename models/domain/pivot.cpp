#include "models/domain/pivot.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

struct PivotText
{
    Q_DECLARE_TR_FUNCTIONS(Pivot)
};

static constexpr std::array<Term, 10> measureTerms{{
    {"postings", u"募集件数（現在）", u"Postings now"},
    {"headcount", u"募集人数（現在）", u"Headcount now"},
    {"remaining", u"不足数（現在）", u"Shortage now"},
    {"filled", u"充足数（現在）", u"Seats filled now"},
    {"shortage_rate", u"不足率（％）", u"Shortage rate (%)"},
    {"filled_rate", u"充足率（％）", u"Fill rate (%)"},
    {"received", u"受付件数（期間）", u"Postings received in the period"},
    {"starts", u"就業開始（期間）", u"Starts in the period"},
    {"applications", u"応募（期間）", u"Applications in the period"},
    {"seekers", u"求職登録（期間）", u"Seekers registered in the period"},
}};
std::span<const Term> termsOf(PivotMeasure) { return measureTerms; }

static constexpr std::array<Term, 11> fieldTerms{{
    {"prefecture", u"都道府県", u"Prefecture"},
    {"profession", u"職種", u"Profession"},
    {"place_kind", u"施設種別", u"Kind of facility"},
    {"recruitment_kind", u"募集区分", u"Kind of recruitment"},
    {"employment", u"雇用形態", u"Form of employment"},
    {"disclosure", u"公開区分", u"Disclosure"},
    {"review", u"審査", u"Review"},
    {"publication", u"公開状態", u"Publication"},
    {"fill", u"充足状態", u"Fill state"},
    {"route", u"経路", u"Route"},
    {"month", u"月", u"Month"},
}};
std::span<const Term> termsOf(PivotField) { return fieldTerms; }

QList<PivotField> fieldsOf(PivotMeasure measure)
{
    using enum PivotField;
    const QList<PivotField> ofPosting{Prefecture, Profession, PlaceKind,   Recruitment, Employment,
                                      Disclosure, Review,     Publication, Fill};
    switch (measure) {
    case PivotMeasure::PostingsReceived:
        return ofPosting + QList{Month};
    case PivotMeasure::Starts:
    case PivotMeasure::Applications:
        return ofPosting + QList{Route, Month};
    case PivotMeasure::SeekersRegistered:
        return {Prefecture, Profession, Route, Month};
    default:
        return ofPosting;
    }
}

Result<> checked(const PivotQuery &query)
{
    const auto refused = [](const QString &message) { return Error{Error::Kind::Input, message}; };
    const QList<PivotField> possible = fieldsOf(query.measure);
    for (const PivotField field : {query.rows, query.columns.value_or(query.rows)})
        if (!possible.contains(field)) {
            QStringList names;
            for (const PivotField one : possible)
                names.append(u"%1 (%2)"_s.arg(codeOf(one), label(one)));
            return refused(PivotText::tr("“%1” cannot be split by “%2”. Choose from: %3.")
                               .arg(label(query.measure), label(field), names.join(u", "_s)));
        }
    if (query.columns == query.rows)
        return refused(PivotText::tr("Rows and columns are the same. Choose another field for one of them, or no columns."));
    if (isOfPeriod(query.measure) && (!query.from.isValid() || !query.to.isValid() || query.from > query.to))
        return refused(PivotText::tr("The period ends before it begins. Choose a later end."));
    return {};
}

Result<> checkedName(const QString &name)
{
    constexpr int longest = 60;
    if (name.trimmed().isEmpty() || name.size() > longest)
        return Error{Error::Kind::Input, PivotText::tr("A name has 1 to %1 characters. Enter another one.").arg(longest)};
    return {};
}

template <typename Value>
static QJsonArray codesIn(const QList<Value> &values)
{
    QJsonArray codes;
    for (const Value &value : values) {
        if constexpr (std::is_same_v<Value, Prefecture>)
            codes.append(value.code());
        else
            codes.append(codeOf(value));
    }
    return codes;
}

template <typename Value>
static void take(QList<Value> &target, const QJsonObject &object, const QString &key)
{
    for (const QJsonValue &code : object.value(key).toArray()) {
        std::optional<Value> value;
        if constexpr (std::is_same_v<Value, Prefecture>)
            value = Prefecture::fromText(code.toString());
        else
            value = fromCode<Value>(code.toString());
        if (value)
            target.append(*value);
    }
}

QJsonObject toJson(const PivotQuery &query)
{
    QJsonObject object{{u"measure"_s, codeOf(query.measure)}, {u"rows"_s, codeOf(query.rows)}};
    if (query.columns)
        object.insert(u"columns"_s, codeOf(*query.columns));
    const PostingFilter &filter = query.filter;
    for (const auto &[key, codes] :
         std::initializer_list<std::pair<QString, QJsonArray>>{{u"prefectures"_s, codesIn(filter.prefectures)},
                                                               {u"professions"_s, codesIn(filter.professions)},
                                                               {u"review"_s, codesIn(filter.review)},
                                                               {u"publication"_s, codesIn(filter.publication)},
                                                               {u"fill"_s, codesIn(filter.fill)}})
        if (!codes.isEmpty())
            object.insert(key, codes);
    return object;
}

Result<PivotQuery> pivotFromJson(const QJsonObject &object)
{
    const auto measure = fromCode<PivotMeasure>(object.value(u"measure"_s).toString());
    const auto rows = fromCode<PivotField>(object.value(u"rows"_s).toString());
    if (!measure || !rows)
        return Error{Error::Kind::Input, PivotText::tr("The saved table cannot be read. Save it anew.")};
    PivotQuery query{.measure = *measure,
                     .rows = *rows,
                     .columns = fromCode<PivotField>(object.value(u"columns"_s).toString()),
                     .from = {},
                     .to = {},
                     .filter = {}};
    take(query.filter.prefectures, object, u"prefectures"_s);
    take(query.filter.professions, object, u"professions"_s);
    take(query.filter.review, object, u"review"_s);
    take(query.filter.publication, object, u"publication"_s);
    take(query.filter.fill, object, u"fill"_s);
    return query;
}

namespace {

struct KnownKey
{
    QString text;
    int order = 0;
};

template <Coded E>
std::optional<KnownKey> codedKey(const QString &key)
{
    const auto value = fromCode<E>(key);
    return value ? std::optional(KnownKey{label(*value), int(*value)}) : std::nullopt;
}

std::optional<KnownKey> knownKey(PivotField field, const QString &key)
{
    switch (field) {
    case PivotField::Prefecture: {
        const auto prefecture = Prefecture::fromNumber(key.toInt());
        return prefecture ? std::optional(KnownKey{prefecture->label(), prefecture->number()}) : std::nullopt;
    }
    case PivotField::Profession: {
        const auto profession = professionFromNumber(key.toInt());
        return profession ? std::optional(KnownKey{label(*profession), int(*profession)}) : std::nullopt;
    }
    case PivotField::PlaceKind:
        return codedKey<FacilityKind>(key);
    case PivotField::Recruitment:
        return codedKey<RecruitmentKind>(key);
    case PivotField::Employment:
        return codedKey<EmploymentForm>(key);
    case PivotField::Disclosure:
        return codedKey<Disclosure>(key);
    case PivotField::Review:
        return codedKey<ReviewState>(key);
    case PivotField::Publication:
        return codedKey<PublicationState>(key);
    case PivotField::Fill:
        return codedKey<FillState>(key);
    case PivotField::Route:
        return codedKey<IntakeRoute>(key);
    case PivotField::Month:
        break;
    }
    const QDate month = QDate::fromString(key + u"-01"_s, Qt::ISODate);
    return month.isValid() ? std::optional(KnownKey{month.toString(u"yyyy/MM"_s), month.year() * 12 + month.month()})
                           : std::nullopt;
}

} // namespace

QString shownKey(PivotField field, const QString &key)
{
    const auto known = knownKey(field, key);
    return known ? known->text : PivotText::tr("Not stated");
}

int orderOf(PivotField field, const QString &key)
{
    const auto known = knownKey(field, key);
    return known ? known->order : std::numeric_limits<int>::max();
}
