#pragma once

#include <QRandomGenerator>
#include <QString>

#include <optional>

/// What goes wrong, and how often (0 to 1). "429=0.1,503=0.05,html=0.02,cut=0.1,lost=0.1,conflict=0.05,delay=200,skew=-300".
struct PracticeFaults
{
    double tooMany = 0;     // 429
    double maintenance = 0; // 503
    double html = 0;        // a web page where data was due
    double lost = 0;        // the line is cut before anything happens
    double cut = 0;         // the line is cut after the write
    double conflict = 0;    // somebody else changes the record just before
    int delay = 0;          // milliseconds before every answer
    qint64 skew = 0;        // seconds by which the clock is wrong

    static std::optional<PracticeFaults> fromText(const QString &text);
};

enum class PracticeFault { None, TooMany, Maintenance, Html, Lost, Cut, Conflict };

/// Draws one fault, or none, by their chances.
PracticeFault drawn(const PracticeFaults &faults, QRandomGenerator &random);
