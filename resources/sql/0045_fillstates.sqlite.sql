-- Postings of a state of filling, counted without going through all totals: whether a list by another column is walked or those few
-- are sorted hangs on it.
CREATE INDEX posting_total_by_fill ON posting_total (fill, prefecture, profession, publication, review, postings)
