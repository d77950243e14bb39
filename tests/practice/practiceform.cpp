#include "tests/practice/practiceform.h"

#include "models/domain/prefecture.h"
#include "models/domain/profession.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct FormField
{
    const char16_t *code;
    const char *type;
    const char16_t *options = u""; // separated by spaces
    bool required = false;
    bool unique = false;
};

constexpr std::array formFields{
    FormField{u"募集番号", "SINGLE_LINE_TEXT", u"", true, true},
    FormField{u"医療機関コード", "SINGLE_LINE_TEXT", u"", true},
    FormField{u"医療機関名", "SINGLE_LINE_TEXT", u"", true},
    FormField{u"施設種別", "DROP_DOWN", u"病院 診療所 訪問看護ステーション 保健所 宿泊療養施設 ワクチン接種会場 その他", true},
    FormField{u"都道府県", "DROP_DOWN", u"*", true},
    FormField{u"市区町村", "SINGLE_LINE_TEXT", u"", true},
    FormField{u"郵便番号", "SINGLE_LINE_TEXT"},
    FormField{u"所在地", "SINGLE_LINE_TEXT"},
    FormField{u"職種", "DROP_DOWN", u"#", true},
    FormField{u"募集人数", "NUMBER", u"", true},
    FormField{u"充足人数", "NUMBER"},
    FormField{u"雇用形態", "DROP_DOWN", u"常勤 非常勤 短期・日雇 応援派遣 業務委託", true},
    FormField{u"勤務開始日", "DATE", u"", true},
    FormField{u"勤務終了日", "DATE"},
    FormField{u"賃金形態", "DROP_DOWN", u"時給 日給 月給 年俸 応相談", true},
    FormField{u"賃金下限", "NUMBER"},
    FormField{u"賃金上限", "NUMBER"},
    FormField{u"勤務時間", "MULTI_LINE_TEXT"},
    FormField{u"業務内容", "MULTI_LINE_TEXT"},
    FormField{u"コロナ対応業務", "RADIO_BUTTON", u"あり なし", true},
    FormField{u"応募条件", "CHECK_BOX", u"未経験可 ブランク可 ICU経験 普通自動車免許"},
    FormField{u"公開区分", "RADIO_BUTTON", u"公開 非公開", true},
    FormField{u"研修の有無", "RADIO_BUTTON", u"あり なし", true},
    FormField{u"研修内容", "MULTI_LINE_TEXT"},
    FormField{u"社会保険", "SINGLE_LINE_TEXT"},
    FormField{u"選考方法", "SINGLE_LINE_TEXT"},
    FormField{u"担当者名", "SINGLE_LINE_TEXT"},
    FormField{u"電話番号", "LINK"},
    FormField{u"メールアドレス", "LINK"},
    FormField{u"募集状態", "DROP_DOWN", u"下書き 受付中 一時停止 充足 終了 取下げ", true},
    FormField{u"掲載日時", "DATETIME"},
    FormField{u"添付資料", "FILE"},
    FormField{u"外部連携ID", "SINGLE_LINE_TEXT", u"", false, true},
    FormField{u"備考", "MULTI_LINE_TEXT"},
    FormField{u"レコード番号", "RECORD_NUMBER"},
    FormField{u"更新日時", "UPDATED_TIME"},
    FormField{u"作成日時", "CREATED_TIME"},
};

QStringList optionsOf(const FormField &field)
{
    const QString names = QString::fromUtf16(field.options);
    QStringList options;
    if (names == u"*"_s)
        for (const Prefecture &prefecture : Prefecture::all())
            options.append(prefecture.name());
    else if (names == u"#"_s)
        for (const Profession profession : allOf<Profession>())
            options.append(japanese(profession));
    else
        options = names.split(u' ', Qt::SkipEmptyParts);
    return options;
}

} // namespace

QJsonObject practiceForm()
{
    QJsonObject properties;
    for (const FormField &field : formFields) {
        const QString code = QString::fromUtf16(field.code);
        QJsonObject property{{u"type"_s, QString::fromLatin1(field.type)},
                             {u"code"_s, code},
                             {u"label"_s, code},
                             {u"required"_s, field.required},
                             {u"unique"_s, field.unique},
                             {u"defaultValue"_s, u""_s}};
        QJsonObject options;
        int index = 0;
        for (const QString &option : optionsOf(field))
            options.insert(option, QJsonObject{{u"label"_s, option}, {u"index"_s, QString::number(index++)}});
        if (!options.isEmpty())
            property.insert(u"options"_s, options);
        properties.insert(code, property);
    }
    return {{u"properties"_s, properties}, {u"revision"_s, u"3"_s}};
}

QJsonObject practicePosting(int number, quint32 seed)
{
    QRandomGenerator random(seed + quint32(number) * 7919u);
    static const QStringList hospitals{u"東都病院"_s, u"中央総合病院"_s, u"若葉クリニック"_s, u"みなと病院"_s,
                                       u"青空医療センター"_s};
    const Prefecture prefecture = Prefecture::all().at(number % 3 == 0 ? 12 : random.bounded(prefectureCount));
    const Profession profession = number % 2 == 0 ? Profession::Nurse : allOf<Profession>().at(random.bounded(professionCount));
    const QString hospital = hospitals.at(number % hospitals.size()) + QString::number(number % 40);
    const QDate from = QDate::currentDate().addDays(20 + number % 30);
    const int wage = 1800 + 50 * int(random.bounded(12));
    const QMap<QString, QJsonValue> values{
        {u"募集番号"_s, u"G-%1"_s.arg(number, 5, 10, QChar(u'0'))},
        {u"医療機関コード"_s, u"%1%2"_s.arg(prefecture.code()).arg(10'000'000 + number % 40)},
        {u"医療機関名"_s, hospital},
        {u"施設種別"_s, u"病院"_s},
        {u"都道府県"_s, prefecture.name()},
        {u"市区町村"_s, prefecture.name() == u"東京都"_s ? u"新宿区"_s : u"中央市"_s},
        {u"所在地"_s, u"%1中央1丁目%2番1号"_s.arg(prefecture.name()).arg(number % 30 + 1)},
        {u"職種"_s, japanese(profession)},
        {u"募集人数"_s, QString::number(1 + number % 5)},
        {u"雇用形態"_s, u"非常勤"_s},
        {u"勤務開始日"_s, from.toString(Qt::ISODate)},
        {u"勤務終了日"_s, from.addMonths(3).toString(Qt::ISODate)},
        {u"賃金形態"_s, u"時給"_s},
        {u"賃金下限"_s, number % 10 == 7 ? QString() : QString::number(wage)},
        {u"賃金上限"_s, QString::number(wage + 500)},
        {u"勤務時間"_s, u"日勤 08:30～17:15（休憩60分）"_s},
        {u"業務内容"_s, u"外来での健康観察、検体採取の介助、記録。"_s},
        {u"コロナ対応業務"_s, u"あり"_s},
        {u"応募条件"_s, QJsonArray{u"ブランク可"_s}},
        {u"公開区分"_s, number % 6 == 5 ? u"非公開"_s : u"公開"_s},
        {u"研修の有無"_s, u"あり"_s},
        {u"研修内容"_s, u"感染管理、医療安全、個人防護具の着脱演習（半日）"_s},
        {u"社会保険"_s, u"健康保険・厚生年金・雇用保険・労災"_s},
        {u"選考方法"_s, u"書類・オンライン面接"_s},
        {u"担当者名"_s, u"採用担当"_s},
        {u"電話番号"_s, u"03-0000-%1"_s.arg(1000 + number % 9000)},
        {u"メールアドレス"_s, u"saiyo%1@example.jp"_s.arg(number)},
        {u"募集状態"_s, u"受付中"_s},
    };
    QJsonObject record;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        record.insert(it.key(), QJsonObject{{u"value"_s, it.value()}});
    return record;
}
