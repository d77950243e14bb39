#include "models/domain/importfield.h"

#include "models/domain/postingfield.h"

#include <array>

using namespace Qt::StringLiterals;

static constexpr std::array<Term, 3> targetTerms{{
    {"postings", u"募集情報", u"Postings"},
    {"facilities", u"施設", u"Facilities"},
    {"seekers", u"求職者", u"Seekers"},
}};
std::span<const Term> termsOf(ImportTarget) { return targetTerms; }

QString ImportField::label() const
{
    return QString::fromUtf16(QLocale().language() == QLocale::Japanese ? japaneseName : englishName);
}

namespace {

const ImportField ignored{QString::fromUtf16(ignoredColumn), u"取り込まない", u"Not imported", true};

QList<ImportField> postingImportFields()
{
    QList<ImportField> fields{
        {u"number"_s, u"募集番号", u"Posting number"},
        {u"source_record"_s, u"元データの番号", u"Record number at the source"},
        {u"received_on"_s, u"受付日", u"Received on"},
        {u"facility_code"_s, u"医療機関コード", u"Facility code"},
        {u"facility_name"_s, u"募集機関", u"Recruiting institution"},
        {u"facility_kana"_s, u"募集機関（カナ）", u"Recruiting institution (kana)"},
        {u"facility_founder"_s, u"開設者", u"Founder"},
        {u"period"_s, u"勤務期間（から～まで）", u"Period of work (from – to)"},
        {u"wage"_s, u"賃金（形態・範囲）", u"Wage (form and range)"},
        {u"source_state"_s, u"元データの募集状態", u"State at the source"},
    };
    for (const PostingField &field : postingFields()) {
        const bool isText = field.kind == FieldKind::Text || field.kind == FieldKind::LongText;
        fields.append({QString::fromLatin1(field.key), field.japanese, field.english, isText});
    }
    fields.append(ignored);
    return fields;
}

QList<ImportField> facilityImportFields()
{
    return {
        {u"facility_code"_s, u"医療機関コード", u"Facility code"},
        {u"facility_name"_s, u"施設名", u"Name of the facility"},
        {u"facility_kana"_s, u"施設名（カナ）", u"Name of the facility (kana)"},
        {u"place_kind"_s, u"施設種別", u"Kind of facility"},
        {u"facility_founder"_s, u"開設者", u"Founder"},
        {u"prefecture"_s, u"都道府県", u"Prefecture"},
        {u"municipality_code"_s, u"市区町村コード", u"Municipality code"},
        {u"municipality"_s, u"市区町村", u"Municipality"},
        {u"postal_code"_s, u"郵便番号", u"Postal code"},
        {u"address"_s, u"所在地", u"Address", true},
        {u"latitude"_s, u"緯度", u"Latitude"},
        {u"longitude"_s, u"経度", u"Longitude"},
        {u"beds"_s, u"病床数", u"Beds"},
        {u"contact_department"_s, u"担当部署", u"Contact department", true},
        {u"contact_person"_s, u"担当者名", u"Contact person", true},
        {u"phone"_s, u"電話番号", u"Phone", true},
        {u"email"_s, u"メールアドレス", u"E-mail", true},
        {u"covid_role"_s, u"コロナ対応の役割", u"COVID role"},
        ignored,
    };
}

QList<ImportField> seekerImportFields()
{
    return {
        {u"number"_s, u"求職者番号", u"Seeker number"},
        {u"name"_s, u"氏名", u"Name"},
        {u"kana"_s, u"氏名（カナ）", u"Name (kana)"},
        {u"birth_date"_s, u"生年月日", u"Date of birth"},
        {u"phone"_s, u"電話番号", u"Phone", true},
        {u"email"_s, u"メールアドレス", u"E-mail", true},
        {u"prefecture"_s, u"都道府県", u"Prefecture"},
        {u"municipality_code"_s, u"市区町村コード", u"Municipality code"},
        {u"municipality"_s, u"市区町村", u"Municipality"},
        {u"licences"_s, u"免許", u"Licences", true},
        {u"licence_number"_s, u"免許番号", u"Licence number"},
        {u"licence_date"_s, u"免許取得日", u"Licence date"},
        {u"licence_granted_by"_s, u"免許の交付者", u"Licence granted by"},
        {u"licence_check"_s, u"免許確認", u"Check of the licence"},
        {u"licence_seen_by"_s, u"免許の確認者", u"Licence seen by"},
        {u"licence_seen_on"_s, u"免許の確認日", u"Licence seen on"},
        {u"postal_code"_s, u"郵便番号", u"Postal code"},
        {u"address"_s, u"住所", u"Address", true},
        {u"work_status"_s, u"就業状況", u"At work now"},
        {u"fields"_s, u"経験分野", u"Fields of experience", true},
        {u"wish_kinds"_s, u"希望施設", u"Wished kinds of place", true},
        {u"wish_prefectures"_s, u"希望勤務地", u"Wished prefectures", true},
        {u"wish_employment"_s, u"希望雇用形態", u"Wished employment", true},
        {u"nights"_s, u"夜勤", u"Night work"},
        {u"days_per_week"_s, u"希望週勤務日数", u"Days a week"},
        {u"wage_form"_s, u"希望賃金形態", u"Wished wage form"},
        {u"wage_min"_s, u"希望賃金（下限）", u"Wished wage from (yen)"},
        {u"housing"_s, u"宿舎の要否", u"Needs housing"},
        {u"consents"_s, u"同意事項", u"Consents", true},
        {u"remarks"_s, u"備考", u"Remarks", true},
        {u"years_experience"_s, u"経験年数", u"Years of experience"},
        {u"years_away"_s, u"離職年数", u"Years away"},
        {u"wishes"_s, u"希望職種", u"Wished professions", true},
        {u"elsewhere"_s, u"県外勤務", u"Will work outside the own prefecture"},
        {u"short_term"_s, u"短期勤務", u"Short term"},
        {u"available_from"_s, u"勤務可能日（から）", u"Available from"},
        {u"available_to"_s, u"勤務可能日（まで）", u"Available to"},
        {u"route"_s, u"受付経路", u"Intake route"},
        {u"registered_on"_s, u"登録日", u"Registered on"},
        {u"valid_until"_s, u"有効期限", u"Valid until"},
        ignored,
    };
}

} // namespace

const QList<ImportField> &importFields(ImportTarget target)
{
    static const QList<ImportField> postings = postingImportFields(), facilities = facilityImportFields(),
                                    seekers = seekerImportFields();
    switch (target) {
    case ImportTarget::Facilities:
        return facilities;
    case ImportTarget::Seekers:
        return seekers;
    case ImportTarget::Postings:
        break;
    }
    return postings;
}

const ImportField *importField(ImportTarget target, QStringView key)
{
    for (const ImportField &field : importFields(target))
        if (field.key == key)
            return &field;
    return nullptr;
}
