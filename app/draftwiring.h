#pragma once

#include "ui/pages/drafts.h"

class Session;

/// Drafts of one kind of form in the database, whose keys all begin with `kind`. Two people who edit the same record have one
/// each. The session outlives the functions.
void wireDrafts(Drafts &drafts, const QString &kind, Session &session);
