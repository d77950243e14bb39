#include "ui/widgets/casechip.h"

#include <QCoreApplication>

#include <array>

struct CaseChipText
{
    Q_DECLARE_TR_FUNCTIONS(CaseChipText)
};

struct CaseLook
{
    Tone tone;
    Shape shape;
};

template <typename E, std::size_t N>
static Chip lookedUp(E value, const std::array<CaseLook, N> &looks)
{
    const CaseLook &look = looks[static_cast<std::size_t>(value)];
    return {label(value), look.tone, look.shape, ChipForm::Box};
}

Chip chipFor(ApplicationStage stage)
{
    static constexpr std::array<CaseLook, 15> looks{{{Tone::Neutral, Shape::Ring},
                                                     {Tone::Info, Shape::Dots},
                                                     {Tone::Info, Shape::Dots},
                                                     {Tone::Info, Shape::Clock},
                                                     {Tone::Info, Shape::Tick},
                                                     {Tone::Info, Shape::PieHalf},
                                                     {Tone::Info, Shape::PieHalf},
                                                     {Tone::Info, Shape::PieHalf},
                                                     {Tone::Info, Shape::PieFull},
                                                     {Tone::Ok, Shape::Tick},
                                                     {Tone::Neutral, Shape::Square},
                                                     {Tone::Danger, Shape::Cross},
                                                     {Tone::Warn, Shape::Return},
                                                     {Tone::Warn, Shape::Return},
                                                     {Tone::Warn, Shape::Dash}}};
    return lookedUp(stage, looks);
}

Chip chipFor(HireStage stage)
{
    static constexpr std::array<CaseLook, 7> looks{{{Tone::Info, Shape::Dots},
                                                    {Tone::Info, Shape::Clock},
                                                    {Tone::Ok, Shape::Tick},
                                                    {Tone::Neutral, Shape::Square},
                                                    {Tone::Warn, Shape::Square},
                                                    {Tone::Warn, Shape::Return},
                                                    {Tone::Danger, Shape::Cross}}};
    return lookedUp(stage, looks);
}

Chip chipFor(InterviewResult result)
{
    static constexpr std::array<CaseLook, 6> looks{{{Tone::Info, Shape::Clock},
                                                    {Tone::Ok, Shape::Tick},
                                                    {Tone::Danger, Shape::Cross},
                                                    {Tone::Warn, Shape::Dots},
                                                    {Tone::Warn, Shape::Dash},
                                                    {Tone::Neutral, Shape::Cross}}};
    return lookedUp(result, looks);
}

Chip waitingChip(int days, bool overdue)
{
    if (!overdue)
        return {CaseChipText::tr("%n day(s)", "waiting", days), Tone::Neutral, Shape::None, ChipForm::Bare};
    return {CaseChipText::tr("%n day(s), overdue", "waiting", days), Tone::Warn, Shape::Clock, ChipForm::Box};
}
