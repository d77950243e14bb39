#include "ui/widgets/theme.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

// clang-format off
Theme Theme::light()
{
    return {
        .dark = false,
        .canvas = 0xf2f4f8, .surface = 0xffffff, .raised = 0xf7f8fb,
        .line = 0xd9dde6, .lineStrong = 0x7a8190,
        .text = 0x1b1f2a, .muted = 0x565d6b,
        .accent = 0x0017c1, .accentHover = 0x00118f, .onAccent = 0xffffff,
        .selection = 0xe3eaff, .hover = 0xf0f3fb,
        .nav = 0x101c4d, .navText = 0xf1f4ff, .navMuted = 0xb3bee6, .navActive = 0x2b3c86,
        .focus = 0xffd43d, .focusOutline = 0x101218,
        .tones = {{{0xeceff4, 0x3f4654, 0xa3abbb},   // Neutral
                   {0xe6edff, 0x0017c1, 0x8ea2ee},   // Info
                   {0xe3f5ea, 0x0b5d33, 0x74bb94},   // Ok
                   {0xfff1cf, 0x6b4300, 0xd6a13a},   // Warn
                   {0xfde8e8, 0xa3121c, 0xe39298},   // Danger
                   {0xf3e8fd, 0x6a1b9a, 0xba90da}}}, // Over
        .heat = {0xf9f4df, 0xf3dea7, 0xf2b65f, 0xe27d29, 0xb34429, 0x742235},
        .heatInkLight = 0xffffff, .heatInkDark = 0x14161c,
    };
}

Theme Theme::darkMode()
{
    return {
        .dark = true,
        .canvas = 0x0f1218, .surface = 0x181c25, .raised = 0x1f2430,
        .line = 0x313848, .lineStrong = 0x78829a,
        .text = 0xe8ebf2, .muted = 0xa7afbf,
        .accent = 0x8fabff, .accentHover = 0xb3c6ff, .onAccent = 0x0b1030,
        .selection = 0x26335f, .hover = 0x202634,
        .nav = 0x0a0d1c, .navText = 0xe8ecfb, .navMuted = 0xa3aecf, .navActive = 0x243163,
        .focus = 0xffd43d, .focusOutline = 0x050608,
        .tones = {{{0x2a303c, 0xcfd5e1, 0x5d6678},   // Neutral
                   {0x1f2d5c, 0xb7c8ff, 0x5570c8},   // Info
                   {0x14352a, 0x8fdcb0, 0x3c8a63},   // Ok
                   {0x3d2f0e, 0xffd27a, 0x9a7420},   // Warn
                   {0x44191d, 0xffb3b3, 0xb04a50},   // Danger
                   {0x35204a, 0xdcb8ff, 0x8453b0}}}, // Over
        .heat = {0x372835, 0x65364d, 0x9d474a, 0xd26b38, 0xeca342, 0xfbe08a}, // few stay near the paper here, too
        .heatInkLight = 0xffffff, .heatInkDark = 0x14161c,
    };
}
// clang-format on

Ink inkOf(Tone tone) { return static_cast<Ink>(static_cast<int>(Ink::Neutral) + static_cast<int>(tone)); }

QColor Theme::ink(Ink ink) const
{
    switch (ink) {
    case Ink::Text:
        return text;
    case Ink::Muted:
        return muted;
    case Ink::Accent:
        return accent;
    case Ink::Disabled:
        return lineStrong;
    case Ink::NavText:
        return navText;
    case Ink::NavMuted:
        return navMuted;
    case Ink::Neutral:
    case Ink::Info:
    case Ink::Ok:
    case Ink::Warn:
    case Ink::Danger:
    case Ink::Over:
        break;
    }
    return tones[static_cast<std::size_t>(ink) - static_cast<std::size_t>(Ink::Neutral)].text;
}

QColor Theme::heatColour(int heatClass) const
{
    if (heatClass < 1 || heatClass > heatClassCount)
        return {};
    return heat[static_cast<std::size_t>(heatClass) - 1];
}

QColor Theme::inkOn(const QColor &fill) const
{
    if (!fill.isValid())
        return muted;
    return contrast(fill, heatInkLight) > contrast(fill, heatInkDark) ? heatInkLight : heatInkDark;
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, canvas);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, surface);
    p.setColor(QPalette::AlternateBase, raised);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::Button, surface);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, onAccent);
    p.setColor(QPalette::PlaceholderText, muted);
    p.setColor(QPalette::Highlight, selection); // pale, so that chips on it stay readable
    p.setColor(QPalette::HighlightedText, text);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    p.setColor(QPalette::ToolTipBase, dark ? raised : text);
    p.setColor(QPalette::ToolTipText, dark ? text : surface);
    p.setColor(QPalette::Light, surface);
    p.setColor(QPalette::Midlight, raised);
    p.setColor(QPalette::Mid, line);
    p.setColor(QPalette::Dark, lineStrong);
    p.setColor(QPalette::Shadow, focusOutline);
    for (const auto role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText})
        p.setColor(QPalette::Disabled, role, lineStrong);
    return p;
}

QFont fontFor(Type type, bool bold)
{
    static constexpr std::array px{13, 14, 15, 17, 20, 26};
    QFont font;
    font.setFamilies({u"Noto Sans CJK JP"_s, u"Noto Sans JP"_s, u"BIZ UDPGothic"_s, u"Yu Gothic UI"_s});
    font.setPixelSize(px[static_cast<std::size_t>(type)]);
    font.setBold(bold || type >= Type::Heading);
    return font;
}

static double luminance(const QColor &colour)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}
