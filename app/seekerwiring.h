#pragma once

#include "ui/pages/seekerwork.h"

class DeskWindow;
class Page;
class Session;

/// What the page of seekers can do, on the session's database. What it reads is masked unless the user has the right to
/// personal data, asked anew each time. The session outlives the functions.
SeekerWork seekerWork(Session &session);

/// 求職者, on the desk's database.
Page *makeSeekersPage(DeskWindow &desk);
