-- What a new day changes is found without looking at what it leaves alone. Checks of a posting that ask for the day (a day of work
-- or a needed-by day that passes) are counted anew from recheck_on; nothing stands there where no such day is ahead.
ALTER TABLE posting ADD COLUMN recheck_on $DATE$
-- next
UPDATE posting SET recheck_on = checked_on WHERE review IN ('received', 'in_review', 'returned', 'resubmitted')
-- next
CREATE INDEX posting_to_recheck ON posting (recheck_on, id) WHERE recheck_on IS NOT NULL
-- next
CREATE INDEX posting_expiring ON posting (valid_until, id) WHERE publication IN ('scheduled', 'published', 'stopped')
-- next
CREATE INDEX seeker_expiring ON seeker (valid_until, id) WHERE state IN ('valid', 'reactivated')
-- next
-- How many seekers a list has by their state alone, without a pass over all totals.
CREATE INDEX seeker_total_by_state ON seeker_total (state, verification, prefecture, profession, route, seekers)
