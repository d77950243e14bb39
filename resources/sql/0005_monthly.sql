-- The months of the report by their own days.
CREATE INDEX posting_by_acceptance ON posting (accepted_on, prefecture, profession, id)
-- next
CREATE INDEX hire_by_start ON hire (started_on, posting_id, seeker_id)
