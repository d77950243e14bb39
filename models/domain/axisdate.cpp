#include "models/domain/axisdate.h"

#include <QLocale>

using namespace Qt::StringLiterals;

QString axisDate(QDate day)
{
    return QLocale().language() == QLocale::Japanese ? day.toString(u"M/d"_s)
                                                     : QLocale(QLocale::English).toString(day, u"d MMM"_s);
}
