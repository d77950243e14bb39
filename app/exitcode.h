#pragma once

/// The documented contract of the command line.
enum class ExitCode { Done = 0, Failed = 1, WrongUsage = 2, Partly = 3 };
