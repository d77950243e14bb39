#include "models/exchange/columnguess.h"

#include "models/domain/textfold.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace {

/// How a field is called in files, the surest name first.
struct Names
{
    const char16_t *field;
    const char16_t *names; // separated by spaces
};

// clang-format off
constexpr std::array postingNames{
    Names{u"number", u"募集番号 求人番号 募集No 募集ID posting_number posting_no job_number number"},
    Names{u"source_record", u"受付番号 レコード番号 管理番号 整理番号 登録番号 record_number record_id source_record source_id 受付No 管理No id"},
    Names{u"received_on", u"受付日 受理日 受付年月日 受理年月日 登録日 received_on received 申込日"},
    Names{u"facility_code", u"医療機関コード 医療機関番号 保険医療機関コード 施設コード 機関コード 医療機関CD 施設CD 事業所番号 facility_code med_inst_code9 med_inst_code institution_code code"},
    Names{u"facility_name", u"施設名 医療機関名 募集機関 募集機関名 病院名 医療機関名称 施設名称 法人名 機関名 機関名称 事業所名 事業所名称 病院等名称 医療機関 施設 勤務先病院 事業者名 団体名 名称 facility facility_name hospital hospital_name institution name"},
    Names{u"facility_kana", u"施設名カナ 施設名フリガナ 医療機関名カナ 医療機関名フリガナ 施設カナ 病院名カナ フリガナ ふりがな カナ カナ名 募集機関カナ facility_kana name_kana kana"},
    Names{u"facility_founder", u"開設者 開設者名 設置者 設置主体 経営主体 運営主体 開設主体 法人名称 founder owner 法人名"},
    Names{u"period", u"勤務期間 雇用期間 就業期間 期間 派遣期間 契約期間 period work_period"},
    Names{u"wage", u"賃金 給与 給料 報酬 賃金額 給与額 待遇 時給 wage salary pay"},
    Names{u"source_state", u"募集状態 募集状況 募集ステータス status state"},
    Names{u"recruitment_kind", u"募集種別 募集区分 募集の種類 recruitment_kind"},
    Names{u"profession", u"職種 募集職種 職種名 資格 必要職種 求人職種 職業 profession occupation job_type"},
    Names{u"place_name", u"就業場所 勤務地 勤務場所 勤務先 就業場所名 勤務先名 就業先 派遣先 place_name place place_of_work workplace"},
    Names{u"place_kind", u"施設種別 施設区分 施設の種類 施設種類 機関種別 種別 kind facility_kind facility_type type"},
    Names{u"prefecture", u"都道府県 都道府県名 県名 県 就業場所都道府県 prefecture pref pref_name"},
    Names{u"municipality_code", u"市区町村コード 全国地方公共団体コード 地方公共団体コード 団体コード 自治体コード 市町村コード municipality_code lgcode city_code"},
    Names{u"municipality", u"市区町村 市区町村名 市町村 市町村名 自治体名 municipality city"},
    Names{u"postal_code", u"郵便番号 〒 郵便 postal_code zip zip_code postcode"},
    Names{u"address", u"所在地 住所 施設所在地 就業場所所在地 勤務地住所 所在 address"},
    Names{u"access", u"交通アクセス アクセス 交通 交通手段 最寄り駅 最寄駅 access"},
    Names{u"job_title", u"職名 役職 役職名 求人タイトル タイトル job_title title"},
    Names{u"department", u"診療科 診療科部署 診療科部門 診療科目 部署 配属先 所属 部門 配属部署 department ward 病棟"},
    Names{u"duties", u"業務内容 仕事内容 職務内容 業務 仕事の内容 募集内容 内容 duties job_description description"},
    Names{u"covid_duty", u"コロナ対応業務 新型コロナウイルス感染症対応業務 コロナ対応 コロナ業務 新型コロナ対応 コロナ対応の有無 covid_duty covid"},
    Names{u"covid_duties", u"コロナ業務区分 コロナ対応業務内容 コロナ業務内容 covid_duties"},
    Names{u"licence", u"必要な免許資格 必要免許 必要資格 免許 免許資格 必要な資格 必要な免許 応募資格 licence license"},
    Names{u"years_required", u"必要経験年数 経験年数 必要な経験年数 years_required"},
    Names{u"conditions", u"応募条件 応募条件備考 条件 応募要件 必要な経験等 求める人材 経験 conditions requirements"},
    Names{u"employment", u"雇用形態 雇用区分 勤務形態 雇用 就業形態 契約形態 雇用種別 employment employment_form employment_type"},
    Names{u"full_time", u"常勤 常勤非常勤 常勤区分 常勤非常勤の別 full_time"},
    Names{u"period_from", u"勤務開始日 開始日 就業開始日 採用日 採用予定日 就業開始予定日 勤務開始予定日 雇用開始日 派遣開始日 開始年月日 勤務開始 着任日 着任予定日 period_from start_date start from"},
    Names{u"period_to", u"勤務終了日 終了日 就業終了日 雇用終了日 派遣終了日 終了年月日 勤務終了 終了予定日 period_to end_date end to"},
    Names{u"headcount", u"募集人数 人数 採用人数 定員 募集人員 採用予定人数 必要人数 求人数 募集数 採用予定人員 募集定員 人員 員数 headcount number_of_people openings vacancies positions"},
    Names{u"needed_by", u"必要日 必要時期 希望着任日 充足期限 必要期限 needed_by"},
    Names{u"wage_form", u"賃金形態 給与形態 賃金区分 給与区分 賃金の形態 wage_form wage_type"},
    Names{u"wage_min", u"賃金下限 給与下限 賃金から 下限 最低賃金額 時給下限 給与自 wage_min min_wage"},
    Names{u"wage_max", u"賃金上限 給与上限 賃金まで 上限 時給上限 給与至 wage_max max_wage"},
    Names{u"wage_remarks", u"賃金備考 給与備考 賃金の備考 昇給賞与 wage_remarks"},
    Names{u"allowances", u"手当 諸手当 各種手当 allowances"},
    Names{u"hours", u"勤務時間シフト 勤務時間 就業時間 勤務シフト シフト 勤務曜日 休日 休憩時間 時間 勤務日 hours working_hours shifts"},
    Names{u"nights", u"夜勤 夜勤の有無 夜勤有無 nights night_shift"},
    Names{u"days_per_week", u"週勤務日数 勤務日数 週の勤務日数 週日数 days_per_week"},
    Names{u"housing", u"宿舎 宿舎備考 宿泊 宿泊先 住居 寮 社宅 宿泊施設 housing"},
    Names{u"insurance", u"社会保険 保険 加入保険 各種保険 insurance"},
    Names{u"child_care", u"保育 託児 託児所 保育所 院内保育 child_care"},
    Names{u"protection", u"個人防護具補償 個人防護具 防護具 補償 感染対策 ppe protection"},
    Names{u"selection", u"選考方法 選考 採用方法 selection"},
    Names{u"online_application", u"オンライン応募 web応募 オンライン応募の可否 online_application"},
    Names{u"training_given", u"研修の有無 研修有無 研修 training training_given"},
    Names{u"training_provider", u"研修の実施者 研修実施者 研修実施機関 training_provider"},
    Names{u"training_hours", u"研修時間 研修時間数 training_hours"},
    Names{u"training_modules", u"研修内容 研修項目 研修の内容 training_modules"},
    Names{u"training_when", u"研修の時期 研修時期 研修日 研修日程 training_when"},
    Names{u"disclosure", u"公開区分 公開非公開 公開 公開の可否 掲載区分 公開の有無 disclosure"},
    Names{u"mask_name", u"名称を伏せる 名称非公開 mask_name"},
    Names{u"mask_address", u"所在地を伏せる 所在地非公開 mask_address"},
    Names{u"mask_contact", u"連絡先を伏せる 連絡先非公開 mask_contact"},
    Names{u"contact_department", u"担当部署 担当課 連絡先部署 問合せ先 問い合わせ先 担当部局 contact_department"},
    Names{u"contact_person", u"担当者名 担当者 担当者氏名 採用担当者 連絡先氏名 contact_person contact"},
    Names{u"phone", u"電話番号 電話 TEL 連絡先電話番号 連絡先 連絡先TEL 電話番号連絡先 phone telephone"},
    Names{u"email", u"メールアドレス メール Eメール Email mail e_mail mail_address 電子メール"},
    Names{u"url", u"応募URL URL ホームページ HP ウェブサイト website"},
    Names{u"remarks", u"備考 その他 特記事項 摘要 備考欄 コメント 募集開始日 募集終了日 募集期間 応募締切 締切日 remarks notes note"},
    Names{u"ignored", u"No 項番 連番 番号 行番号 通番 GMIS施設ID 充足人数 担当職員 掲載日時 添付資料 外部連携ID 作成者 作成日時 更新者 更新日時 取り込めない理由 reason_not_imported pref_code geo_level code5 parent_lgcode"},
};

constexpr std::array facilityNames{
    Names{u"facility_code", u"医療機関コード 医療機関番号 保険医療機関コード 施設コード 機関コード 医療機関CD 施設CD 事業所番号 facility_code med_inst_code9 med_inst_code institution_code code"},
    Names{u"facility_name", u"施設名 医療機関名 募集機関 募集機関名 病院名 医療機関名称 施設名称 法人名 機関名 機関名称 事業所名 事業所名称 病院等名称 医療機関 施設 勤務先病院 事業者名 団体名 名称 facility facility_name hospital hospital_name institution name"},
    Names{u"facility_kana", u"施設名カナ 施設名フリガナ 医療機関名カナ 医療機関名フリガナ 施設カナ 病院名カナ フリガナ ふりがな カナ カナ名 募集機関カナ facility_kana name_kana kana"},
    Names{u"facility_founder", u"開設者 開設者名 設置者 設置主体 経営主体 運営主体 開設主体 法人名称 founder owner 法人名"},
    Names{u"place_kind", u"施設種別 施設区分 施設の種類 施設種類 機関種別 種別 kind facility_kind facility_type type"},
    Names{u"prefecture", u"都道府県 都道府県名 県名 県 就業場所都道府県 prefecture pref pref_name"},
    Names{u"municipality_code", u"市区町村コード 全国地方公共団体コード 地方公共団体コード 団体コード 自治体コード 市町村コード municipality_code lgcode city_code"},
    Names{u"municipality", u"市区町村 市区町村名 市町村 市町村名 自治体名 municipality city"},
    Names{u"postal_code", u"郵便番号 〒 郵便 postal_code zip zip_code postcode"},
    Names{u"address", u"所在地 住所 施設所在地 就業場所所在地 勤務地住所 所在 address"},
    Names{u"latitude", u"緯度 lat latitude"},
    Names{u"longitude", u"経度 lng lon longitude long"},
    Names{u"beds", u"病床数 許可病床数 ベッド数 病床 総病床数 beds"},
    Names{u"contact_department", u"担当部署 担当課 連絡先部署 問合せ先 問い合わせ先 担当部局 contact_department"},
    Names{u"contact_person", u"担当者名 担当者 担当者氏名 採用担当者 連絡先氏名 contact_person contact"},
    Names{u"phone", u"電話番号 電話 TEL 連絡先電話番号 連絡先 連絡先TEL 電話番号連絡先 phone telephone"},
    Names{u"email", u"メールアドレス メール Eメール Email mail e_mail mail_address 電子メール"},
    Names{u"covid_role", u"コロナ対応の役割 コロナ対応 コロナ役割 covid_role"},
    Names{u"ignored", u"No 項番 連番 番号 行番号 通番 GMIS施設ID 充足人数 担当職員 掲載日時 添付資料 外部連携ID 作成者 作成日時 更新者 更新日時 取り込めない理由 reason_not_imported pref_code geo_level code5 parent_lgcode"},
};

constexpr std::array seekerNames{
    Names{u"number", u"求職者番号 求職番号 登録番号 受付番号 管理番号 number seeker_number"},
    Names{u"name", u"氏名 名前 求職者名 求職者氏名 お名前 name full_name"},
    Names{u"kana", u"氏名カナ 氏名フリガナ フリガナ ふりがな カナ カナ氏名 カナ名 name_kana kana"},
    Names{u"birth_date", u"生年月日 誕生日 生年 birth_date birthday date_of_birth"},
    Names{u"phone", u"電話番号 電話 TEL 携帯電話 携帯電話番号 連絡先 phone telephone mobile"},
    Names{u"email", u"メールアドレス メール Eメール Email mail e_mail"},
    Names{u"prefecture", u"都道府県 都道府県名 居住地 居住都道府県 現住所都道府県 県名 県 prefecture pref"},
    Names{u"municipality_code", u"市区町村コード 全国地方公共団体コード 団体コード municipality_code lgcode"},
    Names{u"municipality", u"市区町村 市区町村名 居住市区町村 市町村 municipality city"},
    Names{u"licences", u"免許 資格 保有資格 免許資格 保有免許 職種 資格免許 取得資格 licences licences_held licenses licence license profession"},
    Names{u"licence_number", u"免許番号 登録番号免許 籍登録番号 資格番号 licence_number license_number"},
    Names{u"licence_date", u"免許取得日 免許登録日 登録年月日 免許年月日 取得年月日 免許取得年月日 licence_date license_date"},
    Names{u"licence_granted_by", u"免許の交付者 交付者 交付都道府県 免許交付者 licence_granted_by"},
    Names{u"years_experience", u"経験年数 実務経験年数 実務経験 経験 years_experience experience"},
    Names{u"years_away", u"離職年数 離職期間 ブランク ブランク年数 離職後年数 years_away"},
    Names{u"wishes", u"希望職種 希望する職種 希望 wishes wished_professions desired_profession"},
    Names{u"elsewhere", u"県外勤務 県外勤務可 県外可 県外 他県勤務 県外勤務の可否 elsewhere"},
    Names{u"short_term", u"短期勤務 短期 短期可 短期応援 短期勤務可 短期勤務の可否 short_term"},
    Names{u"available_from", u"勤務可能日から 勤務可能日 就業可能日 勤務可能開始日 就業可能開始日 開始日 available_from"},
    Names{u"available_to", u"勤務可能日まで 勤務可能終了日 就業可能終了日 終了日 available_to"},
    Names{u"licence_check", u"免許確認 免許の確認 資格確認 免許確認状況 免許の確認状況 確認状況 licence_check"},
    Names{u"licence_seen_by", u"免許の確認者 原本確認者 確認者 licence_seen_by"},
    Names{u"licence_seen_on", u"免許の確認日 原本確認日 免許確認日 licence_seen_on"},
    Names{u"address", u"住所 現住所 居住地住所 自宅住所 address"},
    Names{u"postal_code", u"郵便番号 〒 郵便 postal_code zip zip_code postcode"},
    Names{u"work_status", u"就業状況 就労状況 現在の就業状況 就業中 勤務状況 work_status"},
    Names{u"fields", u"経験分野 経験診療科 診療科 経験領域 経験業務 fields"},
    Names{u"wish_kinds", u"希望施設 希望施設種別 希望する施設 希望勤務先 wish_kinds"},
    Names{u"wish_prefectures", u"希望勤務地 希望都道府県 勤務希望地 希望地域 wish_prefectures"},
    Names{u"wish_employment", u"希望雇用形態 希望雇用 雇用形態 雇用形態希望 wish_employment"},
    Names{u"nights", u"夜勤 夜勤可 夜勤の可否 夜勤可否 nights"},
    Names{u"days_per_week", u"希望週勤務日数 週勤務日数 勤務日数 週日数 days_per_week"},
    Names{u"housing", u"宿舎の要否 宿舎 住居の要否 宿舎希望 housing"},
    Names{u"consents", u"同意事項 同意 同意内容 同意の有無 情報提供の同意 提供同意 個人情報の提供同意 個人情報提供の同意 consents consent"},
    Names{u"remarks", u"備考 その他 特記事項 摘要 備考欄 コメント remarks notes note"},
    Names{u"route", u"受付経路 経路 登録経路 応募経路 route intake_route"},
    Names{u"registered_on", u"登録日 受付日 申込日 求職申込日 registered_on"},
    Names{u"valid_until", u"有効期限 有効期間 期限 valid_until expires"},
    Names{u"ignored", u"No 項番 連番 番号 行番号 通番 取り込めない理由 reason_not_imported"},
};
// clang-format on

using Dictionary = QMultiHash<QString, ColumnGuess>;

template <std::size_t N>
Dictionary dictionaryOf(ImportTarget target, const std::array<Names, N> &table)
{
    Dictionary dictionary;
    for (const Names &row : table) {
        int rank = 0;
        for (const QString &name : QString::fromUtf16(row.names).split(u' '))
            dictionary.insert(folded(name), {QString::fromUtf16(row.field), rank++});
    }
    for (const ImportField &field : importFields(target))
        for (const QString &name : {field.key, QString::fromUtf16(field.japaneseName), QString::fromUtf16(field.englishName)})
            dictionary.insert(folded(name), {field.key, 0});
    return dictionary;
}

const Dictionary &dictionaryOf(ImportTarget target)
{
    static const Dictionary postings = dictionaryOf(ImportTarget::Postings, postingNames);
    static const Dictionary facilities = dictionaryOf(ImportTarget::Facilities, facilityNames);
    static const Dictionary seekers = dictionaryOf(ImportTarget::Seekers, seekerNames);
    return target == ImportTarget::Postings ? postings : target == ImportTarget::Facilities ? facilities : seekers;
}

QString withoutBrackets(QString name)
{
    static const QRegularExpression brackets(u"[（(［\\[【〔][^）)］\\]】〕]*[）)］\\]】〕]|[※*＊]"_s);
    return name.remove(brackets);
}

} // namespace

QList<ColumnGuess> guessesFor(ImportTarget target, const QString &column)
{
    const Dictionary &dictionary = dictionaryOf(target);
    const QString leaf = column.section(u' ', -1);
    QList<ColumnGuess> guesses;
    int worse = 0; // the whole name, then less and less of it
    for (const QString &name : {column, withoutBrackets(column), leaf, withoutBrackets(leaf)}) {
        const QString key = folded(name);
        for (auto it = dictionary.constFind(key); !key.isEmpty() && it != dictionary.cend() && it.key() == key; ++it)
            guesses.append({it->field, it->rank + worse});
        worse = worse == 0 || worse == 100 ? worse + 1 : 100; // brackets hold units and remarks; a group may mislead
    }
    return guesses;
}

ColumnMapping guessedMapping(ImportTarget target, const QStringList &columns)
{
    struct Candidate
    {
        int rank, column;
        QString field;
    };
    QList<Candidate> candidates;
    for (int i = 0; i < columns.size(); ++i)
        for (const ColumnGuess &guess : guessesFor(target, columns[i]))
            candidates.append({guess.rank, i, guess.field});
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return std::tie(a.rank, a.column) < std::tie(b.rank, b.column);
    });
    ColumnMapping mapping{target, columns, QStringList(columns.size())};
    for (const Candidate &candidate : candidates) {
        const ImportField *field = importField(target, candidate.field);
        const bool isFree = field->joins || !mapping.fields.contains(field->key);
        if (mapping.fields[candidate.column].isEmpty() && isFree)
            mapping.fields[candidate.column] = field->key;
    }
    return mapping;
}
