#include "models/matching/candidate.h"

#include <cmath>
#include <numbers>

double kilometres(const GeoPoint &a, const GeoPoint &b)
{
    constexpr double radius = 6371.0, radians = std::numbers::pi / 180;
    const double latitudes = (double(b.latitude) - double(a.latitude)) * radians / 2;
    const double longitudes = (double(b.longitude) - double(a.longitude)) * radians / 2;
    const double across = std::sin(latitudes) * std::sin(latitudes) + std::cos(double(a.latitude) * radians) *
                                                                          std::cos(double(b.latitude) * radians) *
                                                                          std::sin(longitudes) * std::sin(longitudes);
    return 2 * radius * std::asin(std::min(1.0, std::sqrt(across)));
}
