#pragma once

#include "ui/widgets/themesource.h"

#include <QIcon>

/// Our own drawings: 24 px grid, 1.8 px round strokes, no fills.
enum class Icon {
    Home,
    Review,
    Postings,
    Shortage,
    Report,
    Import,
    Settings,
    Search,
    Clear,
    Help,
    Warning,
    Stop,
    Check,
    Info,
    Export,
    Print,
    Copy,
    Sync,
    Offline,
    Calendar,
    Training,
    Clock,
    User,
    Database,
    Undo,
    Next,
    Previous,
    Key,
    Edit,
    Add,
    Columns,
    Merge,
    Theme,
    Application,
    Dispatch,
    Funds,
    Match,
    Outbox,
    Megaphone
};

QPixmap iconPixmap(Icon icon, const QColor &colour, int side, double ratio = 1.0);

/// An icon for buttons and fields that is drawn in the ink of the theme of the moment.
QIcon deskIcon(Icon icon, const ThemeSource &themes, Ink ink = Ink::Text);
