-- A list of one prefecture asks how much there is of it before it chooses its way.
CREATE INDEX posting_total_by_place ON posting_total (prefecture, profession)
