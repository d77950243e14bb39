#pragma once

#include "models/domain/terms.h"
#include "ui/widgets/theme.h"

class QPainter;

/// The small drawing in a chip. Every state has its own, so that a chip can be told apart without colour.
enum class Shape {
    None,
    Ring,
    Dots,
    Return,
    Tick,
    Cross,
    Dash,
    Clock,
    Waves,
    Pause,
    Square,
    PieEmpty,
    PieHalf,
    PieFull,
    PieOver,
    Octagon,
    Triangle
};

/// The outline tells the axis: review is a rectangle, publication a pill, filling has none.
enum class ChipForm { Box, Pill, Bare };

struct Chip
{
    QString text;
    Tone tone = Tone::Neutral;
    Shape shape = Shape::None;
    ChipForm form = ChipForm::Box;
};

Chip chipFor(ReviewState state);
Chip chipFor(PublicationState state);
Chip chipFor(FillState state);
Chip chipFor(SeekerState state);
Chip chipFor(LicenceCheck check);
Chip redChip(int count);   // 必須, with how many
Chip amberChip(int count); // 確認, with how many

inline constexpr int chipHeight = 24;
QSize chipSize(const Chip &chip);
/// Not wider than `room`, if given; the text is then cut with ….
void paintChip(QPainter &painter, QPoint topLeft, const Chip &chip, const Theme &theme, int room = 0);
