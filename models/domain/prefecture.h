#pragma once

#include "models/domain/codes.h"

#include <QList>

enum class Region { HokkaidoTohoku, Kanto, Chubu, Kinki, Chugoku, Shikoku, KyushuOkinawa };
std::span<const Term> termsOf(Region);

inline constexpr int prefectureCount = 47;

struct PrefectureFacts
{
    const char16_t *name;      // 東京都
    const char16_t *shortName; // 東京
    const char16_t *kana;      // とうきょうと
    const char16_t *english;   // Tokyo
    Region region;
    int population;             // persons, census of 2020
    double latitude, longitude; // of the prefectural office, degrees
};

/// One of the 47 prefectures, by its JIS X 0401 number; there is no other value of this type.
class Prefecture
{
public:
    static std::optional<Prefecture> fromNumber(int number);
    /// Reads "13", "東京都", "東京" or "Tokyo".
    static std::optional<Prefecture> fromText(QStringView text);
    static QList<Prefecture> all();

    int number() const { return m_number; } // 1–47
    QString code() const;                   // "01"–"47"
    QString name() const;                   // 東京都, in either language
    QString label() const;                  // 東京都 or Tokyo, by the default QLocale
    QString shortLabel() const;             // 東京 or Tokyo
    const PrefectureFacts &facts() const;
    Region region() const { return facts().region; }

    auto operator<=>(const Prefecture &) const = default;

private:
    explicit constexpr Prefecture(int number) : m_number(number) {}

    int m_number;
};
