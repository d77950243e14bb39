-- A profession or a prefecture is counted for every page that it is filtered by: from entries that lie together.
CREATE INDEX posting_total_by_profession ON posting_total (profession, prefecture, publication, review, fill, postings)
-- next
CREATE INDEX posting_total_by_prefecture ON posting_total (prefecture, profession, publication, review, fill, postings)
-- next
CREATE INDEX posting_total_by_review ON posting_total (review, prefecture, profession, publication, fill, postings)
