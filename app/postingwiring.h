#pragma once

#include "ui/pages/postingwork.h"

class DeskWindow;
class Page;
class Session;

/// What the pages of postings can do, on the session's database. The session outlives the functions.
PostingWork postingWork(Session &session);

/// 受付・審査 and 募集, on the desk's database.
Page *makeReviewPage(DeskWindow &desk);
Page *makePostingsPage(DeskWindow &desk);
