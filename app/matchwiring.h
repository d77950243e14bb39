#pragma once

#include "models/domain/matchproposal.h"

#include <QFuture>

class DeskWindow;
class Page;
class Session;

/// マッチング, on the desk's database.
Page *makeMatchingPage(DeskWindow &desk);

/// The candidates of a posting, or the postings for a seeker, by number; names as the user may see them.
QFuture<Result<CandidateList>> candidatesFor(Session &session, const QString &number);
