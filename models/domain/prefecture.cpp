#include "models/domain/prefecture.h"

#include <QHash>

#include <array>

// Names: JIS X 0401. Population: census of 2020. Offices: 47 prefectural office buildings, four decimals.
static constexpr std::array<PrefectureFacts, prefectureCount> facts{{
    {u"北海道", u"北海道", u"ほっかいどう", u"Hokkaido", Region::HokkaidoTohoku, 5224614, 43.0640, 141.3479},
    {u"青森県", u"青森", u"あおもりけん", u"Aomori", Region::HokkaidoTohoku, 1237984, 40.8246, 140.7406},
    {u"岩手県", u"岩手", u"いわてけん", u"Iwate", Region::HokkaidoTohoku, 1210534, 39.7035, 141.1527},
    {u"宮城県", u"宮城", u"みやぎけん", u"Miyagi", Region::HokkaidoTohoku, 2301996, 38.2688, 140.8721},
    {u"秋田県", u"秋田", u"あきたけん", u"Akita", Region::HokkaidoTohoku, 959502, 39.7186, 140.1023},
    {u"山形県", u"山形", u"やまがたけん", u"Yamagata", Region::HokkaidoTohoku, 1068027, 38.2404, 140.3636},
    {u"福島県", u"福島", u"ふくしまけん", u"Fukushima", Region::HokkaidoTohoku, 1833152, 37.7503, 140.4675},
    {u"茨城県", u"茨城", u"いばらきけん", u"Ibaraki", Region::Kanto, 2867009, 36.3418, 140.4468},
    {u"栃木県", u"栃木", u"とちぎけん", u"Tochigi", Region::Kanto, 1933146, 36.5657, 139.8836},
    {u"群馬県", u"群馬", u"ぐんまけん", u"Gunma", Region::Kanto, 1939110, 36.3912, 139.0602},
    {u"埼玉県", u"埼玉", u"さいたまけん", u"Saitama", Region::Kanto, 7344765, 35.8574, 139.6489},
    {u"千葉県", u"千葉", u"ちばけん", u"Chiba", Region::Kanto, 6284480, 35.6051, 140.1233},
    {u"東京都", u"東京", u"とうきょうと", u"Tokyo", Region::Kanto, 14047594, 35.6895, 139.6917},
    {u"神奈川県", u"神奈川", u"かながわけん", u"Kanagawa", Region::Kanto, 9237337, 35.4478, 139.6425},
    {u"新潟県", u"新潟", u"にいがたけん", u"Niigata", Region::Chubu, 2201272, 37.9024, 139.0232},
    {u"富山県", u"富山", u"とやまけん", u"Toyama", Region::Chubu, 1034814, 36.6953, 137.2113},
    {u"石川県", u"石川", u"いしかわけん", u"Ishikawa", Region::Chubu, 1132526, 36.5947, 136.6256},
    {u"福井県", u"福井", u"ふくいけん", u"Fukui", Region::Chubu, 766863, 36.0652, 136.2216},
    {u"山梨県", u"山梨", u"やまなしけん", u"Yamanashi", Region::Chubu, 809974, 35.6642, 138.5684},
    {u"長野県", u"長野", u"ながのけん", u"Nagano", Region::Chubu, 2048011, 36.6513, 138.1812},
    {u"岐阜県", u"岐阜", u"ぎふけん", u"Gifu", Region::Chubu, 1978742, 35.3912, 136.7223},
    {u"静岡県", u"静岡", u"しずおかけん", u"Shizuoka", Region::Chubu, 3633202, 34.9770, 138.3831},
    {u"愛知県", u"愛知", u"あいちけん", u"Aichi", Region::Chubu, 7542415, 35.1802, 136.9066},
    {u"三重県", u"三重", u"みえけん", u"Mie", Region::Kinki, 1770254, 34.7303, 136.5086},
    {u"滋賀県", u"滋賀", u"しがけん", u"Shiga", Region::Kinki, 1413610, 35.0045, 135.8686},
    {u"京都府", u"京都", u"きょうとふ", u"Kyoto", Region::Kinki, 2578087, 35.0210, 135.7556},
    {u"大阪府", u"大阪", u"おおさかふ", u"Osaka", Region::Kinki, 8837685, 34.6863, 135.5197},
    {u"兵庫県", u"兵庫", u"ひょうごけん", u"Hyogo", Region::Kinki, 5465002, 34.6913, 135.1830},
    {u"奈良県", u"奈良", u"ならけん", u"Nara", Region::Kinki, 1324473, 34.6853, 135.8327},
    {u"和歌山県", u"和歌山", u"わかやまけん", u"Wakayama", Region::Kinki, 922584, 34.2260, 135.1675},
    {u"鳥取県", u"鳥取", u"とっとりけん", u"Tottori", Region::Chugoku, 553407, 35.5039, 134.2377},
    {u"島根県", u"島根", u"しまねけん", u"Shimane", Region::Chugoku, 671126, 35.4723, 133.0505},
    {u"岡山県", u"岡山", u"おかやまけん", u"Okayama", Region::Chugoku, 1888432, 34.6618, 133.9347},
    {u"広島県", u"広島", u"ひろしまけん", u"Hiroshima", Region::Chugoku, 2799702, 34.3966, 132.4596},
    {u"山口県", u"山口", u"やまぐちけん", u"Yamaguchi", Region::Chugoku, 1342059, 34.1861, 131.4705},
    {u"徳島県", u"徳島", u"とくしまけん", u"Tokushima", Region::Shikoku, 719559, 34.0658, 134.5593},
    {u"香川県", u"香川", u"かがわけん", u"Kagawa", Region::Shikoku, 950244, 34.3401, 134.0434},
    {u"愛媛県", u"愛媛", u"えひめけん", u"Ehime", Region::Shikoku, 1334841, 33.8417, 132.7654},
    {u"高知県", u"高知", u"こうちけん", u"Kochi", Region::Shikoku, 691527, 33.5597, 133.5311},
    {u"福岡県", u"福岡", u"ふくおかけん", u"Fukuoka", Region::KyushuOkinawa, 5135214, 33.6068, 130.4183},
    {u"佐賀県", u"佐賀", u"さがけん", u"Saga", Region::KyushuOkinawa, 811442, 33.2494, 130.2988},
    {u"長崎県", u"長崎", u"ながさきけん", u"Nagasaki", Region::KyushuOkinawa, 1312317, 32.7448, 129.8738},
    {u"熊本県", u"熊本", u"くまもとけん", u"Kumamoto", Region::KyushuOkinawa, 1738301, 32.7898, 130.7417},
    {u"大分県", u"大分", u"おおいたけん", u"Oita", Region::KyushuOkinawa, 1123852, 33.2382, 131.6126},
    {u"宮崎県", u"宮崎", u"みやざきけん", u"Miyazaki", Region::KyushuOkinawa, 1069576, 31.9111, 131.4239},
    {u"鹿児島県", u"鹿児島", u"かごしまけん", u"Kagoshima", Region::KyushuOkinawa, 1588256, 31.5601, 130.5580},
    {u"沖縄県", u"沖縄", u"おきなわけん", u"Okinawa", Region::KyushuOkinawa, 1467480, 26.2124, 127.6809},
}};

static constexpr std::array<Term, 7> regions{{
    {"north", u"北海道・東北", u"Hokkaido & Tohoku"},
    {"kanto", u"関東", u"Kanto"},
    {"chubu", u"中部", u"Chubu"},
    {"kinki", u"近畿", u"Kinki"},
    {"chugoku", u"中国", u"Chugoku"},
    {"shikoku", u"四国", u"Shikoku"},
    {"kyushu", u"九州・沖縄", u"Kyushu & Okinawa"},
}};

std::span<const Term> termsOf(Region) { return regions; }

std::optional<Prefecture> Prefecture::fromNumber(int number)
{
    if (number < 1 || number > prefectureCount)
        return std::nullopt;
    return Prefecture(number);
}

std::optional<Prefecture> Prefecture::fromText(QStringView text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber)
        return text.size() <= 2 ? fromNumber(number) : std::nullopt;
    static const QHash<QString, int> numbers = [] {
        QHash<QString, int> known;
        for (const Prefecture prefecture : all())
            for (const char16_t *name : {prefecture.facts().name, prefecture.facts().shortName, prefecture.facts().english})
                known.insert(QString::fromUtf16(name).toCaseFolded(), prefecture.number());
        return known;
    }();
    return fromNumber(numbers.value(text.toString().toCaseFolded()));
}

QList<Prefecture> Prefecture::all()
{
    QList<Prefecture> list;
    for (int number = 1; number <= prefectureCount; ++number)
        list.append(Prefecture(number));
    return list;
}

const PrefectureFacts &Prefecture::facts() const { return ::facts[static_cast<std::size_t>(m_number - 1)]; }

QString Prefecture::code() const { return QStringLiteral("%1").arg(m_number, 2, 10, QLatin1Char('0')); }

QString Prefecture::name() const { return QString::fromUtf16(facts().name); }

QString Prefecture::label() const
{
    return QLocale().language() == QLocale::Japanese ? name() : QString::fromUtf16(facts().english);
}

QString Prefecture::shortLabel() const
{
    return QLocale().language() == QLocale::Japanese ? QString::fromUtf16(facts().shortName)
                                                     : QString::fromUtf16(facts().english);
}
