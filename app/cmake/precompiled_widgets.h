#pragma once

#include "app/cmake/precompiled_core.h"

#include <QtWidgets>
