#pragma once

// What differs between operating systems, in one place.

/// Whether a window could be shown.
bool hasDisplay();

/// Whether somebody types into standard input, instead of a file or another program.
bool isInputTerminal();

/// Lets the application object draw without a display; call before it is made.
void drawOffscreen();

/// Qt complains on standard error where the locale is not UTF-8 (a bare machine has "C"); call before the application is made.
void useUtf8Locale();
