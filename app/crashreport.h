#pragma once

/// What the system writes down of the program when it crashes holds nothing of its memory: tokens, passwords and names stand
/// there. To be called before anything is read.
void keepMemoryOutOfCrashReports();
