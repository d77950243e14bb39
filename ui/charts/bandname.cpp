#include "ui/charts/bandname.h"

#include "ui/charts/heatlabels.h"
#include "ui/widgets/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

static constexpr int letterHeight = 17;

static int lengthOf(const QPainter &painter, const QString &name)
{
    return inLatin() ? painter.fontMetrics().horizontalAdvance(name) + Space::s : letterHeight * int(name.size());
}

void paintBandName(QPainter &painter, const QRectF &band, QString name, const QColor &ink)
{
    painter.save();
    painter.setFont(fontFor(Type::Caption));
    painter.setPen(ink);
    if (lengthOf(painter, name) > band.height())
        name = name.section(inLatin() ? u" & "_s : u"・"_s, -1);
    if (lengthOf(painter, name) <= band.height()) {
        if (inLatin()) {
            painter.translate(band.center());
            painter.rotate(-90);
            painter.drawText(QRectF(-band.height() / 2, -band.width() / 2, band.height(), band.width()), Qt::AlignCenter, name);
        } else {
            double y = band.center().y() - letterHeight * double(name.size()) / 2;
            for (const QChar letter : name) {
                painter.drawText(QRectF(band.left(), y, band.width(), letterHeight), Qt::AlignCenter, letter);
                y += letterHeight;
            }
        }
    }
    painter.restore();
}
