-- The rest of the orders of the list of seekers, as in 0003.
CREATE INDEX seeker_by_municipality ON seeker (municipality, id, prefecture, profession, state, verification)
-- next
CREATE INDEX seeker_by_route ON seeker (route, id, prefecture, profession, state, verification)
-- next
CREATE INDEX seeker_by_elsewhere ON seeker (elsewhere, id, prefecture, profession, state, verification)
-- next
CREATE INDEX seeker_by_short_term ON seeker (short_term, id, prefecture, profession, state, verification)
-- next
-- Who sits at a desk, by the name that stands in the audit: the password that opens a locked window (argon2id, salted; empty:
-- none was set), attempts that failed since the last good one, and whether personal data are shown whole.
CREATE TABLE desk_user (
    name $TEXT$ PRIMARY KEY,
    password $TEXT$ NOT NULL DEFAULT '',
    failures INTEGER NOT NULL DEFAULT 0,
    failed_at $TEXT$,
    sees_personal $BOOL$ NOT NULL
) $STRICT$
