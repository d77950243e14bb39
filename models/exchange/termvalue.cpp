#include "models/exchange/termvalue.h"

#include "models/domain/textfold.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

struct TermValueText
{
    Q_DECLARE_TR_FUNCTIONS(TermValueText)
};

namespace {

template <typename E>
using Words = QHash<QString, E>;

/// Codes and terms of the table itself, and the other words that offices use for them, all folded.
template <typename E>
Words<E> wordsOf(std::initializer_list<std::pair<E, const char16_t *>> others)
{
    Words<E> words;
    for (const auto &[value, names] : others)
        for (const QString &name : QString::fromUtf16(names).split(u' '))
            if (const QString key = folded(name); !key.isEmpty()) // ○ and × fold to nothing
                words.insert(key, value);
    for (const E value : allOf<E>())
        for (const QString &name : {codeOf(value), japanese(value), QString::fromUtf16(termOf(value).english)})
            words.insert(folded(name), value);
    return words;
}

QString withoutBrackets(QString text)
{
    static const QRegularExpression brackets(u"[（(［\\[【][^）)］\\]】]*[）)］\\]】]"_s);
    return text.remove(brackets);
}

template <typename E>
std::optional<E> found(const Words<E> &words, const QString &text)
{
    for (const QString &key : {folded(text), folded(withoutBrackets(text))})
        if (const auto word = words.constFind(key); word != words.cend())
            return *word;
    return std::nullopt;
}

template <typename E>
Parsed<E> parsedTerm(const Words<E> &words, const QString &cell)
{
    const QString text = cleanedCell(cell);
    if (text.isEmpty())
        return {};
    if (const auto value = found(words, text))
        return {.value = value};
    return {.warning = TermValueText::tr("“%1” is not one of our terms; the field stays empty.").arg(tidied(text).left(40))};
}

const Words<Profession> &professionWords()
{
    static const Words<Profession> words = wordsOf<Profession>({
        {Profession::Physician, u"ドクター Dr Dr. 医者 doctor"},
        {Profession::PublicHealthNurse, u"保健婦 保健士 PHN"},
        {Profession::Midwife, u"助産婦 助産士"},
        {Profession::Nurse, u"看護士 看護婦 正看護師 正看 看護 ナース RN 看護師正"},
        {Profession::AssistantNurse, u"准看護士 准看護婦 准看 準看護師 準看"},
        {Profession::RadiologicalTechnologist, u"放射線技師 診療放射線技士 放射線技士 レントゲン技師 X線技師"},
        {Profession::LaboratoryTechnician, u"検査技師 臨床検査技士 検査技士"},
        {Profession::ClinicalEngineer, u"臨床工学技師 臨床工学士 工学技士 臨床工学 ME CE"},
        {Profession::Pharmacist, u"薬剤士"},
        {Profession::Paramedic, u"救命救急士 救命士 救急救命"},
        {Profession::Clerk, u"事務 事務員 事務職員 医療事務 一般事務 事務系 事務補助 clerical"},
        {Profession::Physician, u"1"},
        {Profession::PublicHealthNurse, u"2"},
        {Profession::Midwife, u"3"},
        {Profession::Nurse, u"4"},
        {Profession::AssistantNurse, u"5"},
        {Profession::RadiologicalTechnologist, u"6"},
        {Profession::LaboratoryTechnician, u"7"},
        {Profession::ClinicalEngineer, u"8"},
        {Profession::Pharmacist, u"9"},
    });
    return words;
}

} // namespace

Parsed<QList<Profession>> parsedProfessions(const QString &cell)
{
    const QString text = cleanedCell(cell);
    if (text.isEmpty())
        return {};
    const Words<Profession> &words = professionWords();
    if (const auto one = words.constFind(folded(text)); one != words.cend())
        return {.value = QList<Profession>{*one}};
    const QString outside = withoutBrackets(text);
    static const QRegularExpression between(
        u"[、,，・･/／＋+&＆;；\\n]|または|又は|及び|および|もしくは|若しくは|ないし|\\bor\\b|\\band\\b"_s);
    QList<Profession> professions;
    for (const QString &piece : outside.split(between, Qt::SkipEmptyParts)) {
        if (folded(piece).isEmpty())
            continue;
        const auto profession = words.constFind(folded(piece));
        if (profession == words.cend())
            return {.error = TermValueText::tr("“%1” is not one of the eleven professions; enter one of them.")
                                 .arg(tidied(piece).left(40))};
        if (!professions.contains(*profession))
            professions.append(*profession);
    }
    if (professions.isEmpty())
        return {
            .error =
                TermValueText::tr("“%1” is not one of the eleven professions; enter one of them.").arg(tidied(text).left(40))};
    if (professions.size() > 1)
        return {.value = professions,
                .warning =
                    TermValueText::tr("“%1” names %n profession(s): one posting was made for each, with the whole headcount.",
                                      nullptr, int(professions.size()))
                        .arg(tidied(text).left(40))};
    if (outside.size() < text.size())
        return {.value = professions,
                .warning = TermValueText::tr("“%1” was read as %2.").arg(tidied(text).left(40), label(professions.first()))};
    return {.value = professions};
}

Parsed<Prefecture> parsedPrefecture(const QString &cell)
{
    QString text = cleanedCell(cell).normalized(QString::NormalizationForm_KC);
    text.remove(QRegularExpression(u"\\s"_s));
    if (text.isEmpty())
        return {};
    if (const auto prefecture = Prefecture::fromText(text))
        return {.value = prefecture};
    static const QRegularExpression withNumber(u"^\\d{1,2}[:._-]?(\\D+)$"_s); // 13東京都
    if (const auto match = withNumber.match(text); match.hasMatch())
        if (const auto prefecture = Prefecture::fromText(match.captured(1)))
            return {.value = prefecture};
    return {.error = TermValueText::tr("“%1” is not a prefecture; enter one of the 47.").arg(tidied(cell).left(40))};
}

std::optional<Prefecture> prefectureOfAddress(const QString &address)
{
    const QString text = cleanedCell(address).normalized(QString::NormalizationForm_KC);
    static const QRegularExpression postal(u"^〒?\\s*\\d{3}-?\\d{4}\\s*"_s);
    const QString place = QString(text).remove(postal);
    // 京都府 must not be found in 東京都…: a name counts only at the beginning
    static const QRegularExpression head(u"^(北海道|東京都|(?:京都|大阪)府|.{2,3}県)"_s);
    const auto match = head.match(place);
    return match.hasMatch() ? Prefecture::fromText(match.captured(1)) : std::nullopt;
}

Parsed<EmploymentForm> parsedEmployment(const QString &cell)
{
    // 常勤 in a hospital's notice is its regular staff, as in the form of G-MIS, which has no other word for them.
    static const auto words = wordsOf<EmploymentForm>({
        {EmploymentForm::Permanent,
         u"正職員 正規職員 正規 正規雇用 常勤 常勤職員 常勤雇用 フルタイム正職員 任期の定めのない職員 フルタイム"},
        {EmploymentForm::NonPermanent, u"非常勤 非常勤職員 パート パートタイム アルバイト パートアルバイト 臨時職員 臨時 嘱託 "
                                       u"嘱託職員 契約社員 契約職員 任期付 任期付職員 "
                                       u"有期雇用 有期 非正規"},
        {EmploymentForm::FiscalYear, u"会計年度 会計年度任用 会計年度任用職員フルタイム 会計年度任用職員パートタイム"},
        {EmploymentForm::ShortTermSupport, u"応援派遣 応援 短期応援職員 短期 短期間 応援職員"},
        {EmploymentForm::SingleShift, u"スポット 日雇 日雇い 短期日雇 単発スポット"},
        {EmploymentForm::Dispatched, u"派遣社員 派遣職員 紹介予定派遣 労働者派遣"},
    });
    return parsedTerm(words, cell);
}

Parsed<FacilityKind> parsedFacilityKind(const QString &cell)
{
    static const auto words = wordsOf<FacilityKind>({
        {FacilityKind::Hospital, u"一般病院 病院一般 総合病院 特定機能病院 地域医療支援病院"},
        {FacilityKind::Clinic, u"クリニック 医院 一般診療所 有床診療所 無床診療所 助産所"},
        {FacilityKind::HomeNursing, u"訪問看護 訪問看護事業所"},
        {FacilityKind::CareHome, u"介護 老人保健施設 介護老人保健施設 特別養護老人ホーム 介護老人福祉施設 高齢者施設 福祉施設"},
        {FacilityKind::Pharmacy, u"調剤薬局 保険薬局"},
        {FacilityKind::HealthCentre, u"保健センター"},
        {FacilityKind::Government, u"自治体 都道府県 市区町村 市町村 行政機関 行政"},
        {FacilityKind::RecoveryHotel, u"宿泊施設 ホテル 療養施設 宿泊療養"},
        {FacilityKind::CallCentre, u"コールセンター 電話相談 相談センター 電話相談窓口"},
        {FacilityKind::TestCentre, u"検査センター PCR検査センター 検体採取センター 採取センター 検査採取センター"},
        {FacilityKind::TemporaryFacility, u"臨時医療施設 臨時施設 入院待機施設"},
        {FacilityKind::VaccinationSite, u"接種会場 集団接種会場 大規模接種会場"},
        {FacilityKind::Screening, u"健診センター 検診機関 健診"},
    });
    return parsedTerm(words, cell);
}

Parsed<RecruitmentKind> parsedRecruitmentKind(const QString &cell)
{
    static const auto words = wordsOf<RecruitmentKind>({
        {RecruitmentKind::Ordinary, u"通常募集 一般"},
        {RecruitmentKind::ShortTermSupport, u"短期の応援職員 応援 応援派遣 短期応援職員"},
        {RecruitmentKind::Backfill, u"補充 応援元補充"},
        {RecruitmentKind::Vaccination, u"ワクチン 接種"},
    });
    return parsedTerm(words, cell);
}

Parsed<CovidRole> parsedCovidRole(const QString &cell)
{
    static const auto words = wordsOf<CovidRole>({
        {CovidRole::DirectCare, u"直接 受入 患者受入 直接対応する"},
        {CovidRole::SendsSupport, u"応援 派遣 応援元"},
    });
    return parsedTerm(words, cell);
}

Parsed<IntakeRoute> parsedIntakeRoute(const QString &cell)
{
    static const auto words = wordsOf<IntakeRoute>({
        {IntakeRoute::KeyNet, u"医療のお仕事KeyNet キーネット ウェブ WEB"},
        {IntakeRoute::Headquarters, u"都道府県調整本部 本部"},
        {IntakeRoute::HelloWork, u"公共職業安定所 職安 ハロワ"},
        {IntakeRoute::NurseCentre, u"都道府県ナースセンター eナースセンター"},
        {IntakeRoute::Association, u"医療関連団体 職能団体"},
        {IntakeRoute::Agency, u"民間職業紹介事業者 民間紹介 職業紹介事業者"},
    });
    return parsedTerm(words, cell);
}

Parsed<Disclosure> parsedDisclosure(const QString &cell)
{
    static const auto words = wordsOf<Disclosure>({
        {Disclosure::Open, u"公開する 公開可 可 ○ 掲載 掲載可"},
        {Disclosure::NonPublic, u"公開しない 非公開募集 公開不可 不可"},
        {Disclosure::Unlisted, u"掲載しない 不掲載 掲載不可"},
    });
    Parsed<Disclosure> parsed = parsedTerm(words, cell);
    if (!parsed.warning.isEmpty())
        return {.value = Disclosure::NonPublic,
                .warning =
                    TermValueText::tr("“%1” is no disclosure; the posting counts as non-public.").arg(tidied(cell).left(40))};
    return parsed;
}
