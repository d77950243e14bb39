-- The folded text of every posting, and an index of its pieces of one and two characters, made by searchTokens().
CREATE TABLE posting_text (
    posting_id BIGINT PRIMARY KEY REFERENCES posting (id),
    folded TEXT COLLATE "C" NOT NULL,
    pieces TEXT[] COLLATE "C" NOT NULL
)
-- next
CREATE INDEX posting_search ON posting_text USING gin (pieces)
