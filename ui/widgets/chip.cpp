#include "ui/widgets/chip.h"

#include "ui/widgets/chipshape.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

struct ChipLook
{
    Tone tone;
    Shape shape;
};

Chip chipFor(ReviewState state)
{
    static constexpr std::array<ChipLook, 6> looks{{{Tone::Neutral, Shape::Ring},
                                                    {Tone::Info, Shape::Dots},
                                                    {Tone::Warn, Shape::Return},
                                                    {Tone::Info, Shape::Ring},
                                                    {Tone::Ok, Shape::Tick},
                                                    {Tone::Danger, Shape::Cross}}};
    const ChipLook &look = looks[static_cast<std::size_t>(state)];
    return {label(state), look.tone, look.shape, ChipForm::Box};
}

Chip chipFor(PublicationState state)
{
    static constexpr std::array<ChipLook, 5> looks{{{Tone::Neutral, Shape::Dash},
                                                    {Tone::Info, Shape::Clock},
                                                    {Tone::Info, Shape::Waves},
                                                    {Tone::Warn, Shape::Pause},
                                                    {Tone::Neutral, Shape::Square}}};
    const ChipLook &look = looks[static_cast<std::size_t>(state)];
    return {label(state), look.tone, look.shape, ChipForm::Pill};
}

Chip chipFor(FillState state)
{
    static constexpr std::array<ChipLook, 4> looks{{{Tone::Danger, Shape::PieEmpty},
                                                    {Tone::Warn, Shape::PieHalf},
                                                    {Tone::Ok, Shape::PieFull},
                                                    {Tone::Over, Shape::PieOver}}};
    const ChipLook &look = looks[static_cast<std::size_t>(state)];
    return {label(state), look.tone, look.shape, ChipForm::Bare};
}

Chip chipFor(SeekerState state)
{
    static constexpr std::array<ChipLook, 5> looks{{{Tone::Ok, Shape::Tick},
                                                    {Tone::Neutral, Shape::Clock},
                                                    {Tone::Ok, Shape::Return},
                                                    {Tone::Info, Shape::Waves},
                                                    {Tone::Neutral, Shape::Square}}};
    const ChipLook &look = looks[static_cast<std::size_t>(state)];
    return {label(state), look.tone, look.shape, ChipForm::Pill};
}

Chip chipFor(LicenceCheck check)
{
    static constexpr std::array<ChipLook, 4> looks{
        {{Tone::Neutral, Shape::Ring}, {Tone::Info, Shape::PieHalf}, {Tone::Ok, Shape::PieFull}, {Tone::Danger, Shape::Cross}}};
    const ChipLook &look = looks[static_cast<std::size_t>(check)];
    return {label(check), look.tone, look.shape, ChipForm::Box};
}

Chip redChip(int count) { return {QString::number(count), Tone::Danger, Shape::Octagon, ChipForm::Bare}; }

Chip amberChip(int count) { return {QString::number(count), Tone::Warn, Shape::Triangle, ChipForm::Bare}; }

QSize chipSize(const Chip &chip)
{
    const int text = QFontMetrics(fontFor(Type::Caption)).horizontalAdvance(chip.text);
    const int shape = chip.shape == Shape::None ? 0 : chipShapeSide + (text ? 5 : 0);
    return {text + shape + (chip.form == ChipForm::Bare ? 4 : 16), chipHeight};
}

static void drawChip(QPainter &painter, const QRect &box, const Chip &chip, const Theme &theme)
{
    const ToneColours &tone = theme.tone(chip.tone);
    const bool bare = chip.form == ChipForm::Bare;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(Type::Caption));
    if (!bare) {
        const double radius = chip.form == ChipForm::Pill ? chipHeight / 2.0 : Extent::chipRadius;
        painter.setPen(QPen(tone.line, 1));
        painter.setBrush(tone.fill);
        painter.drawRoundedRect(QRectF(box).adjusted(.5, .5, -.5, -.5), radius, radius);
    }
    int x = box.left() + (bare ? 2 : 8);
    if (chip.shape != Shape::None) {
        const QRectF place(x, box.top() + (chipHeight - chipShapeSide) / 2, chipShapeSide, chipShapeSide);
        paintShape(painter, place, chip.shape, tone.text, bare ? theme.surface : tone.fill);
        x += chipShapeSide + 5;
    }
    const QRect words(x, box.top(), box.right() - x + (bare ? 1 : -6), chipHeight);
    painter.setPen(tone.text);
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(chip.text, Qt::ElideRight, words.width() + 1));
}

/// A list shows the same few chips in every row: each is drawn once, and kept among the pictures that Qt keeps.
static QPixmap pictureOf(const Chip &chip, const Theme &theme, int room, double ratio)
{
    const std::array<char16_t, 6> look{theme.dark,          char16_t(chip.tone), char16_t(chip.shape),
                                       char16_t(chip.form), char16_t(room),      char16_t(ratio * 64)};
    QString key = u"chip "_s;
    key.append(QStringView(look.data(), qsizetype(look.size()))).append(chip.text);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    QSize size = chipSize(chip);
    if (room > 0 && room < size.width())
        size.setWidth(room);
    picture = QPixmap(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    drawChip(painter, QRect(QPoint(), size), chip, theme);
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}

void paintChip(QPainter &painter, QPoint topLeft, const Chip &chip, const Theme &theme, int room)
{
    painter.drawPixmap(topLeft, pictureOf(chip, theme, room, painter.device()->devicePixelRatioF()));
}
