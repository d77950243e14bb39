-- What arrived and could not be taken in is listed page by page, newest first, and counted, without reading what waits its turn.
CREATE INDEX inbox_refused ON inbox (system, arrived_at, kind, record) WHERE problem <> ''
