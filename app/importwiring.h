#pragma once

#include "ui/pages/importpage.h"

class Session;

/// What the page of imports works with; `window` is the parent of its file dialogs.
ImportPage::Work importWork(Session &session, QWidget *window);
