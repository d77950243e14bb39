-- Lists of seekers at a million rows. Who may soon run out is counted and walked without a row; the three orders along which time
-- runs carry the day as well, because those who run out lie at one place of them and not all along.
DROP INDEX seeker_expiring
-- next
CREATE INDEX seeker_expiring ON seeker (valid_until, id, prefecture, profession, state, verification)
    WHERE state IN ('valid', 'reactivated')
-- next
DROP INDEX seeker_by_number
-- next
CREATE INDEX seeker_by_number ON seeker (number, id, prefecture, profession, state, verification, valid_until)
-- next
DROP INDEX seeker_by_registered_on
-- next
CREATE INDEX seeker_by_registered_on ON seeker (registered_on, id, prefecture, profession, state, verification, valid_until)
-- next
DROP INDEX seeker_by_active_on
-- next
CREATE INDEX seeker_by_active_on ON seeker (active_on, id, prefecture, profession, state, verification, valid_until)
-- next
CREATE INDEX seeker_total_by_profession ON seeker_total (profession, prefecture, state, verification, route, seekers)
-- next
CREATE INDEX seeker_total_by_route ON seeker_total (route, state, verification, prefecture, profession, seekers)
