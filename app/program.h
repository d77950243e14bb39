#pragma once

/// Reads the command line, makes the application object that the command needs, and runs it.
int runProgram(int &argc, char **argv);
