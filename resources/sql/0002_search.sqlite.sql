-- The folded text of every posting, and an index of its pieces of one and two characters. The pieces are made by
-- searchTokens(), so that any SQLite can open the file; contentless, because the text stands beside it.
CREATE TABLE posting_text (
    posting_id INTEGER PRIMARY KEY REFERENCES posting (id),
    folded TEXT NOT NULL
) STRICT
-- next
CREATE VIRTUAL TABLE posting_search USING fts5 (
    pieces, content = '', columnsize = 0, detail = none, tokenize = "unicode61 remove_diacritics 0")
