#include "ui/charts/tilelayout.h"

#include "ui/charts/heatlabels.h"
#include "ui/widgets/theme.h"

#include <QFontMetrics>

static constexpr double mapColumns = 12, mapRows = 11.75;

struct Place
{
    double x, y; // in tiles, from the north-west
    const char16_t *letters;
};

// clang-format off
static constexpr std::array<Place, prefectureCount> places{{
    {11, 0, u"Hkd"}, {11, 1.25, u"Aom"}, {11, 2.25, u"Iwt"}, {11, 3.25, u"Myg"},
    {10, 2.25, u"Akt"}, {10, 3.25, u"Ygt"}, {11, 4.25, u"Fks"}, {11, 5.25, u"Ibr"},
    {10, 5.25, u"Tcg"}, {9, 5.25, u"Gnm"}, {10, 6.25, u"Sit"}, {11, 6.25, u"Chb"},
    {10, 7.25, u"Tky"}, {9, 7.25, u"Kng"}, {10, 4.25, u"Ngt"}, {9, 4.25, u"Tym"},
    {8, 4.25, u"Isk"}, {6, 5.25, u"Fki"}, {9, 6.25, u"Yns"}, {8, 5.25, u"Ngn"},
    {7, 5.25, u"Gif"}, {8, 7.25, u"Szo"}, {8, 6.25, u"Aic"}, {7, 6.25, u"Mie"},
    {6, 6.25, u"Shg"}, {5, 6.25, u"Kyt"}, {5, 7.25, u"Osk"}, {4, 6.25, u"Hyg"},
    {6, 7.25, u"Nar"}, {6, 8.25, u"Wky"}, {3, 6.25, u"Ttr"}, {2, 6.25, u"Smn"},
    {3, 7.25, u"Oky"}, {2, 7.25, u"Hrs"}, {1, 7.25, u"Ygc"}, {4.25, 9.5, u"Tks"},
    {4.25, 8.5, u"Kgw"}, {3.25, 8.5, u"Ehm"}, {3.25, 9.5, u"Koc"}, {1, 8.5, u"Fko"},
    {0, 8.5, u"Sag"}, {0, 9.5, u"Ngs"}, {1, 9.5, u"Kmm"}, {2, 8.5, u"Oit"},
    {2, 9.5, u"Myz"}, {1, 10.5, u"Kgs"}, {0, 10.75, u"Okn"},
}};
// clang-format on

static const Place &placeOf(Prefecture prefecture) { return places[std::size_t(prefecture.number()) - 1]; }

TileLayout::TileLayout(const QRectF &area, double widest)
    : m_width(qMin(area.width() / mapColumns, widest)), m_height(qMin(area.height() / mapRows, m_width))
{
    m_origin = area.topLeft() + QPointF((area.width() - m_width * mapColumns) / 2, (area.height() - m_height * mapRows) / 2);
}

QRectF TileLayout::tile(Prefecture prefecture) const
{
    const Place &place = placeOf(prefecture);
    return {m_origin.x() + place.x * m_width, m_origin.y() + place.y * m_height, m_width - 2, m_height - 2};
}

std::optional<Prefecture> TileLayout::at(QPointF position) const
{
    for (const Prefecture &prefecture : Prefecture::all()) {
        if (tile(prefecture).contains(position))
            return prefecture;
    }
    return std::nullopt;
}

std::optional<Prefecture> TileLayout::next(Prefecture from, QPoint direction) const
{
    std::optional<Prefecture> best;
    double least = 1e9;
    for (const Prefecture &candidate : Prefecture::all()) {
        const QPointF way(placeOf(candidate).x - placeOf(from).x, placeOf(candidate).y - placeOf(from).y);
        const double along = way.x() * direction.x() + way.y() * direction.y();
        const double aside = std::abs(way.x() * direction.y()) + std::abs(way.y() * direction.x());
        if (along <= 0 || aside > along) // more aside than ahead
            continue;
        const double cost = along + 2 * aside;
        if (cost < least) {
            least = cost;
            best = candidate;
        }
    }
    return best;
}

QRectF TileLayout::legendArea() const { return {m_origin, QSizeF(m_width * 7.5, m_height * 4)}; }

QString TileLayout::name(Prefecture prefecture, double tileWidth)
{
    const QString whole = prefecture.shortLabel();
    if (QFontMetrics(fontFor(Type::Caption)).horizontalAdvance(whole) <= tileWidth - 1)
        return whole;
    return inLatin() ? QString::fromUtf16(placeOf(prefecture).letters) : whole.left(2); // 神奈, 鹿児
}
