#pragma once

#include "ui/pages/postingwork.h"

class Session;

/// What the pages of postings can do, on the session's database. The session outlives the functions.
PostingWork postingWork(Session &session);
