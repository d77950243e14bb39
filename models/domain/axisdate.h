#pragma once

#include <QDate>

/// The shortest form that no reader takes for another day, for the axes of charts: 8/10 in Japanese, 10 Aug in English.
QString axisDate(QDate day);
