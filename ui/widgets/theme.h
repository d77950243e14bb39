#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

/// What a colour means. Widgets ask for a tone, never for a hue.
enum class Tone { Neutral, Info, Ok, Warn, Danger, Over };

/// What a text is written with; each passes 4.5:1 on every ground it is used on.
enum class Ink { Text, Muted, Accent, Disabled, NavText, NavMuted, Neutral, Info, Ok, Warn, Danger, Over };

Ink inkOf(Tone tone);

struct ToneColours
{
    QColor fill, text, line;
};

/// Six sizes and two weights are all there is.
enum class Type { Caption, Dense, Body, Heading, Title, Figure };

/// The spacing grid: multiples of 4 px.
struct Space
{
    static constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 24;
};

/// Heights and radii of look and feel, in px.
struct Extent
{
    static constexpr int control = 36, decision = 44, tableRow = 36, segment = 28, heatRow = 24;
    static constexpr int radius = 6, cardRadius = 8, chipRadius = 4;
    static constexpr int nav = 176, filterBar = 56, header = 36, status = 32;
};

inline constexpr int heatClassCount = 6;

/// Every colour of the program, by meaning. There is no other place with a colour in it.
struct Theme
{
    bool dark = false;
    QColor canvas, surface, raised, line, lineStrong, text, muted;
    QColor accent, accentHover, onAccent, selection, hover;
    QColor nav, navText, navMuted, navActive;
    QColor focus, focusOutline;
    std::array<ToneColours, 6> tones;
    std::array<QColor, heatClassCount> heat; // few … many
    QColor heatInkLight, heatInkDark;

    static Theme light();
    static Theme darkMode();

    const ToneColours &tone(Tone t) const { return tones[static_cast<std::size_t>(t)]; }
    QColor ink(Ink ink) const;
    /// Class 1–6 as a colour; 0 (nothing missing) is invalid: the paper shows.
    QColor heatColour(int heatClass) const;
    QColor inkOn(const QColor &fill) const;
    QPalette palette() const;
};

QFont fontFor(Type type, bool bold = false);

/// The ratio of WCAG 2.x, 1–21.
double contrast(const QColor &a, const QColor &b);
