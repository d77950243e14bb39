-- The day from which a scheduled posting can be seen; empty in every other state.
ALTER TABLE posting ADD COLUMN publish_on $DATE$
-- next
CREATE INDEX posting_due ON posting (publish_on) WHERE publish_on IS NOT NULL
