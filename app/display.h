#pragma once

/// Whether a window could be shown.
bool hasDisplay();

/// Lets the application object draw without a display; call before it is made.
void drawOffscreen();
