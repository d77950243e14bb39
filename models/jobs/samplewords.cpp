#include "models/jobs/samplewords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    const char16_t *text;
    const char16_t *kana;
};

QString text(const char16_t *word) { return QString::fromUtf16(word); }

constexpr std::array<Word, 36> heads{{
    {u"汐見", u"しおみ"},   {u"楓", u"かえで"},       {u"白樺", u"しらかば"},     {u"若草", u"わかくさ"}, {u"星見", u"ほしみ"},
    {u"花園", u"はなぞの"}, {u"清流", u"せいりゅう"}, {u"朝霧", u"あさぎり"},     {u"緑", u"みどり"},     {u"月見", u"つきみ"},
    {u"風早", u"かざはや"}, {u"青葉", u"あおば"},     {u"双葉", u"ふたば"},       {u"雪見", u"ゆきみ"},   {u"日向", u"ひなた"},
    {u"桜", u"さくら"},     {u"梅香", u"うめか"},     {u"杉並木", u"すぎなみき"}, {u"鶴舞", u"つるまい"}, {u"千鳥", u"ちどり"},
    {u"磯", u"いそ"},       {u"虹", u"にじ"},         {u"藤", u"ふじ"},           {u"榎", u"えのき"},     {u"翠", u"みどり"},
    {u"曙", u"あけぼの"},   {u"松風", u"まつかぜ"},   {u"柳", u"やなぎ"},         {u"椿", u"つばき"},     {u"穂波", u"ほなみ"},
    {u"泉", u"いずみ"},     {u"光", u"ひかり"},       {u"萩", u"はぎ"},           {u"浪花", u"なみはな"}, {u"瑞穂", u"みずほ"},
    {u"晴海", u"はるみ"},
}};

constexpr std::array<Word, 18> tails{{
    {u"台", u"だい"},
    {u"が丘", u"がおか"},
    {u"野", u"の"},
    {u"坂", u"ざか"},
    {u"浜", u"はま"},
    {u"橋", u"ばし"},
    {u"の森", u"のもり"},
    {u"川", u"がわ"},
    {u"原", u"はら"},
    {u"みなと", u"みなと"},
    {u"町", u"まち"},
    {u"山", u"やま"},
    {u"谷", u"だに"},
    {u"の里", u"のさと"},
    {u"平", u"だいら"},
    {u"島", u"じま"},
    {u"中央", u"ちゅうおう"},
    {u"東", u"ひがし"},
}};

constexpr std::array<Word, 10> legalForms{{
    {u"医療法人社団 恵和会 ", u"いりょうほうじんしゃだん けいわかい "},
    {u"医療法人社団 光友会 ", u"いりょうほうじんしゃだん こうゆうかい "},
    {u"医療法人 清心会 ", u"いりょうほうじん せいしんかい "},
    {u"医療法人 青樹会 ", u"いりょうほうじん せいじゅかい "},
    {u"社会医療法人 博悠会 ", u"しゃかいいりょうほうじん はくゆうかい "},
    {u"医療法人財団 明徳会 ", u"いりょうほうじんざいだん めいとくかい "},
    {u"社会福祉法人 望洋会 ", u"しゃかいふくしほうじん ぼうようかい "},
    {u"一般財団法人 健生会 ", u"いっぱんざいだんほうじん けんせいかい "},
    {u"", u""},
    {u"", u""},
}};

constexpr std::array<Word, 6> hospitals{{{u"病院", u"びょういん"},
                                         {u"総合病院", u"そうごうびょういん"},
                                         {u"記念病院", u"きねんびょういん"},
                                         {u"医療センター", u"いりょうせんたー"},
                                         {u"市民病院", u"しみんびょういん"},
                                         {u"リハビリテーション病院", u"りはびりてーしょんびょういん"}}};

constexpr std::array<Word, 4> clinics{{{u"診療所", u"しんりょうじょ"},
                                       {u"内科クリニック", u"ないかくりにっく"},
                                       {u"ファミリークリニック", u"ふぁみりーくりにっく"},
                                       {u"医院", u"いいん"}}};

constexpr std::array<Word, 3> careHomes{{{u"介護老人保健施設", u"かいごろうじんほけんしせつ"},
                                         {u"特別養護老人ホーム", u"とくべつようごろうじんほーむ"},
                                         {u"ケアセンター", u"けあせんたー"}}};

constexpr std::array<Word, 14> plain{{{u"病院", u"びょういん"},
                                      {u"診療所", u"しんりょうじょ"},
                                      {u"訪問看護ステーション", u"ほうもんかんごすてーしょん"},
                                      {u"苑", u"えん"},
                                      {u"薬局", u"やっきょく"},
                                      {u"保健所", u"ほけんじょ"},
                                      {u"市健康推進課", u"しけんこうすいしんか"},
                                      {u"宿泊療養施設", u"しゅくはくりょうようしせつ"},
                                      {u"電話相談センター", u"でんわそうだんせんたー"},
                                      {u"検査センター", u"けんさせんたー"},
                                      {u"臨時医療施設", u"りんじいりょうしせつ"},
                                      {u"ワクチン接種会場", u"わくちんせっしゅかいじょう"},
                                      {u"健診センター", u"けんしんせんたー"},
                                      {u"支援センター", u"しえんせんたー"}}};

constexpr std::array<Word, 48> families{{
    {u"秋庭", u"あきば"},     {u"朝倉", u"あさくら"}, {u"有馬", u"ありま"},     {u"石黒", u"いしぐろ"}, {u"磯貝", u"いそがい"},
    {u"今泉", u"いまいずみ"}, {u"岩崎", u"いわさき"}, {u"植松", u"うえまつ"},   {u"宇野", u"うの"},     {u"江口", u"えぐち"},
    {u"大槻", u"おおつき"},   {u"岡部", u"おかべ"},   {u"奥村", u"おくむら"},   {u"風間", u"かざま"},   {u"勝田", u"かつた"},
    {u"川端", u"かわばた"},   {u"菊地", u"きくち"},   {u"北川", u"きたがわ"},   {u"熊谷", u"くまがい"}, {u"黒木", u"くろき"},
    {u"小池", u"こいけ"},     {u"郡司", u"ぐんじ"},   {u"佐久間", u"さくま"},   {u"桜庭", u"さくらば"}, {u"塩見", u"しおみ"},
    {u"篠田", u"しのだ"},     {u"下村", u"しもむら"}, {u"須藤", u"すどう"},     {u"関口", u"せきぐち"}, {u"瀬戸", u"せと"},
    {u"高瀬", u"たかせ"},     {u"滝本", u"たきもと"}, {u"立花", u"たちばな"},   {u"土屋", u"つちや"},   {u"戸田", u"とだ"},
    {u"長峰", u"ながみね"},   {u"新妻", u"にいつま"}, {u"野々村", u"ののむら"}, {u"萩原", u"はぎわら"}, {u"浜口", u"はまぐち"},
    {u"日比野", u"ひびの"},   {u"藤代", u"ふじしろ"}, {u"牧野", u"まきの"},     {u"水沢", u"みずさわ"}, {u"森山", u"もりやま"},
    {u"矢島", u"やじま"},     {u"湯浅", u"ゆあさ"},   {u"和久井", u"わくい"},
}};

constexpr std::array<Word, 48> givens{{
    {u"実咲", u"みさき"},   {u"健太", u"けんた"},   {u"由美", u"ゆみ"},       {u"直樹", u"なおき"},   {u"彩花", u"あやか"},
    {u"誠", u"まこと"},     {u"千尋", u"ちひろ"},   {u"大輔", u"だいすけ"},   {u"恵", u"めぐみ"},     {u"翔", u"しょう"},
    {u"裕子", u"ゆうこ"},   {u"隆", u"たかし"},     {u"奈々", u"なな"},       {u"浩", u"ひろし"},     {u"真由", u"まゆ"},
    {u"修", u"おさむ"},     {u"久美子", u"くみこ"}, {u"拓也", u"たくや"},     {u"優", u"ゆう"},       {u"智子", u"ともこ"},
    {u"和彦", u"かずひこ"}, {u"美穂", u"みほ"},     {u"亮", u"りょう"},       {u"幸子", u"さちこ"},   {u"悠人", u"ゆうと"},
    {u"葵", u"あおい"},     {u"正人", u"まさと"},   {u"香織", u"かおり"},     {u"洋平", u"ようへい"}, {u"京子", u"きょうこ"},
    {u"涼", u"りょう"},     {u"佳代", u"かよ"},     {u"慎一", u"しんいち"},   {u"麻衣", u"まい"},     {u"達也", u"たつや"},
    {u"遥", u"はるか"},     {u"康弘", u"やすひろ"}, {u"瑞希", u"みずき"},     {u"聡", u"さとし"},     {u"陽子", u"ようこ"},
    {u"圭", u"けい"},       {u"理恵", u"りえ"},     {u"昌平", u"しょうへい"}, {u"梓", u"あずさ"},     {u"雅之", u"まさゆき"},
    {u"綾", u"あや"},       {u"茂", u"しげる"},     {u"結衣", u"ゆい"},
}};

SampleName joined(const Word &word, const SampleName &stem) { return {stem.text + text(word.text), stem.kana + text(word.kana)}; }

SampleName withLegalForm(const SampleName &name, SampleRandom &random)
{
    const Word &form = random.one(legalForms);
    return {text(form.text) + name.text, text(form.kana) + name.kana};
}

} // namespace

SampleName sampleStem(SampleRandom &random)
{
    const Word &head = random.one(heads);
    const Word &tail = random.one(tails);
    return {text(head.text) + text(tail.text), text(head.kana) + text(tail.kana)};
}

SampleName sampleFacilityName(FacilityKind kind, const SampleName &stem, SampleRandom &random)
{
    switch (kind) {
    case FacilityKind::Hospital:
        return withLegalForm(joined(random.one(hospitals), stem), random);
    case FacilityKind::Clinic:
        return random.percent(30) ? withLegalForm(joined(random.one(clinics), stem), random) : joined(random.one(clinics), stem);
    case FacilityKind::HomeNursing:
        return {text(plain[2].text) + stem.text, text(plain[2].kana) + stem.kana};
    case FacilityKind::CareHome: {
        const Word &home = random.one(careHomes);
        return {text(home.text) + u' ' + stem.text + text(plain[3].text),
                text(home.kana) + u' ' + stem.kana + text(plain[3].kana)};
    }
    default:
        return joined(plain[std::size_t(kind)], stem);
    }
}

SampleName samplePerson(SampleRandom &random)
{
    const Word &family = random.one(families);
    const Word &given = random.one(givens);
    return {text(family.text) + u' ' + text(given.text), text(family.kana) + u' ' + text(given.kana)};
}

static const char16_t *dutiesAt(FacilityKind place, SampleRandom &random)
{
    static constexpr std::array<const char16_t *, 3> ward{u"新型コロナウイルス感染症の患者を受け入れる病棟での業務です。",
                                                          u"一般病棟での業務です。感染症病棟への応援に入る場合があります。",
                                                          u"発熱外来での対応を含みます。"};
    switch (place) {
    case FacilityKind::RecoveryHotel:
        return u"宿泊療養中の方の健康観察と急変時の連絡を行います。";
    case FacilityKind::CallCentre:
        return u"住民からの電話相談への対応と記録を行います。";
    case FacilityKind::TestCentre:
        return u"検体の採取と検査、その補助を行います。";
    case FacilityKind::VaccinationSite:
        return u"ワクチン接種会場での予診、接種、接種後の経過観察を行います。";
    case FacilityKind::HealthCentre:
    case FacilityKind::Government:
        return u"積極的疫学調査、健康観察、入院調整を行います。";
    case FacilityKind::HomeNursing:
        return u"利用者の居宅を訪問して看護を行います。";
    case FacilityKind::CareHome:
        return u"入所者の健康管理と感染対策を行います。";
    default:
        return random.one(ward);
    }
}

static const char16_t *dutiesOf(Profession profession)
{
    static constexpr std::array<const char16_t *, professionCount> work{u"診察、治療方針の決定、他職種への指示。",
                                                                        u"保健指導、聞き取り調査、関係機関との連絡調整。",
                                                                        u"妊産婦と新生児のケア、感染した妊婦への対応。",
                                                                        u"バイタル測定、点滴管理、患者の療養上の世話、記録。",
                                                                        u"医師・看護師の指示による看護業務、療養上の世話。",
                                                                        u"胸部撮影、CT検査、装置の消毒と管理。",
                                                                        u"PCR検査、検体の処理、精度管理。",
                                                                        u"人工呼吸器・ECMO等の操作と保守点検。",
                                                                        u"調剤、服薬指導、ワクチンと医薬品の管理。",
                                                                        u"搬送の調整、救急外来での補助。",
                                                                        u"受付、データ入力、電話の取次ぎ、書類の作成。"};
    return work[std::size_t(profession)];
}

QString sampleDuties(Profession profession, FacilityKind place, SampleRandom &random)
{
    return text(dutiesAt(place, random)) + text(dutiesOf(profession));
}

QString sampleDepartment(Profession profession, FacilityKind place, SampleRandom &random)
{
    static constexpr std::array<const char16_t *, 6> wards{u"感染症病棟", u"内科病棟", u"集中治療室",
                                                           u"発熱外来",   u"救急外来", u"回復期病棟"};
    static constexpr std::array<const char16_t *, professionCount> others{u"診療部", u"保健指導課", u"産科病棟",   u"看護部",
                                                                          u"看護部", u"放射線科",   u"臨床検査科", u"臨床工学科",
                                                                          u"薬剤部", u"救急科",     u"医事課"};
    const bool nursing = profession == Profession::Nurse || profession == Profession::AssistantNurse;
    return text(place == FacilityKind::Hospital && nursing ? random.one(wards) : others[std::size_t(profession)]);
}
