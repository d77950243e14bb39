-- Which rows have a frequent piece of text, as bits in blocks of ids (piecerows.h). `has` belongs to the piece's block `place`.
CREATE TABLE text_search_state (
    name TEXT PRIMARY KEY,
    number INTEGER NOT NULL
) STRICT
-- next
CREATE TABLE posting_search_piece (
    id INTEGER PRIMARY KEY,
    piece TEXT NOT NULL UNIQUE,
    is_made INTEGER NOT NULL
) STRICT
-- next
CREATE TABLE posting_search_rows (
    place INTEGER PRIMARY KEY,
    has BLOB NOT NULL
) STRICT
-- next
CREATE TABLE seeker_search_piece (
    id INTEGER PRIMARY KEY,
    piece TEXT NOT NULL UNIQUE,
    is_made INTEGER NOT NULL
) STRICT
-- next
CREATE TABLE seeker_search_rows (
    place INTEGER PRIMARY KEY,
    has BLOB NOT NULL
) STRICT
-- next
-- What rows are filtered and sorted by, column by column in blocks of ids (columncells.h); which rows are not there as they are; and
-- where the stretches of a column of texts begin.
-- A row that is added counts as such by its id; a trigger for it would make each insert keep a journal of its own.
CREATE TABLE posting_search_cell (
    place INTEGER PRIMARY KEY,
    cells BLOB NOT NULL
) STRICT
-- next
CREATE TABLE posting_search_stale (
    id INTEGER PRIMARY KEY
) STRICT
-- next
CREATE TABLE posting_search_bound (
    name TEXT PRIMARY KEY,
    bounds BLOB NOT NULL
) STRICT
-- next
CREATE TRIGGER posting_changed AFTER UPDATE ON posting BEGIN
    INSERT OR IGNORE INTO posting_search_stale (id) VALUES (new.id);
END
-- next
CREATE TRIGGER posting_removed AFTER DELETE ON posting BEGIN
    INSERT OR IGNORE INTO posting_search_stale (id) VALUES (old.id);
END
-- next
CREATE TABLE seeker_search_cell (
    place INTEGER PRIMARY KEY,
    cells BLOB NOT NULL
) STRICT
-- next
CREATE TABLE seeker_search_stale (
    id INTEGER PRIMARY KEY
) STRICT
-- next
CREATE TABLE seeker_search_bound (
    name TEXT PRIMARY KEY,
    bounds BLOB NOT NULL
) STRICT
-- next
CREATE TRIGGER seeker_changed AFTER UPDATE ON seeker BEGIN
    INSERT OR IGNORE INTO seeker_search_stale (id) VALUES (new.id);
END
-- next
CREATE TRIGGER seeker_removed AFTER DELETE ON seeker BEGIN
    INSERT OR IGNORE INTO seeker_search_stale (id) VALUES (old.id);
END
-- next
-- The facets carry the orders that no cell holds as well: a search that names few rows sorts them without reading them.
DROP INDEX posting_facets
-- next
CREATE INDEX posting_facets ON posting
    (id, prefecture, profession, review, publication, fill, received_on, valid_until, checks, number, facility_name, facility_code,
     place_name, municipality)
-- next
DROP INDEX seeker_facets
-- next
CREATE INDEX seeker_facets ON seeker
    (id, prefecture, profession, state, verification, route, registered_on, valid_until, available_from, elsewhere, short_term,
     number, kana_folded, municipality)
