#pragma once

#include "models/domain/matchproposal.h"
#include "models/items/valuetablemodel.h"

class NameBook;

// The columns of the lists on the page of matching.

enum SeatColumn { SeatUrgency, SeatPosting, SeatPlace, SeatProfession, SeatSeeker, SeatName, SeatScore, SeatDecision, SeatFrom };

QList<ValueTableModel<ProposedSeat>::Column> seatColumns(NameBook &names);
QList<ValueTableModel<EmptySeats>::Column> emptyColumns(NameBook &names);
QList<ValueTableModel<UnplacedSeeker>::Column> unplacedColumns(NameBook &names);
QList<ValueTableModel<QStringList>::Column> compareColumns();
QList<ValueTableModel<MatchRun>::Column> runColumns();

/// Prefectures, professions, recruitment kinds and days, in one line.
QString scopeWords(const MatchScope &scope);

/// Both policies side by side: a measure, the optimal, the stable, and what stability costs.
QList<QStringList> comparison(const MatchProposal &proposal);
