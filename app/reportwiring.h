#pragma once

#include "ui/pages/reportwork.h"

class Session;

/// What the page of reports works with.
ReportWork reportWork(Session &session);
