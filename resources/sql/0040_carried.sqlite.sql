-- Along every order of a list the index tells all that lists are filtered by: what a filter leaves out is passed over without
-- reading its row, wherever the rest lies. The facets tell the same by the id, of what a search names. (A server reads the row
-- before it tests such a condition: there the indexes stay as they were.)
DROP INDEX posting_by_number
-- next
CREATE INDEX posting_by_number ON posting
    (number, id, prefecture, profession, review, publication, fill, received_on, valid_until, checks)
-- next
DROP INDEX posting_by_facility_name
-- next
CREATE INDEX posting_by_facility_name ON posting
    (facility_name, id, prefecture, profession, review, publication, fill, received_on, valid_until, checks)
-- next
DROP INDEX posting_by_facility_code
-- next
CREATE INDEX posting_by_facility_code ON posting
    (facility_code, id, prefecture, profession, review, publication, fill, received_on, valid_until, checks)
-- next
DROP INDEX posting_by_place_name
-- next
CREATE INDEX posting_by_place_name ON posting
    (place_name, id, prefecture, profession, review, publication, fill, received_on, valid_until, checks)
-- next
DROP INDEX posting_by_municipality
-- next
CREATE INDEX posting_by_municipality ON posting
    (municipality, id, prefecture, profession, review, publication, fill, received_on, valid_until, checks)
-- next
DROP INDEX posting_by_employment
-- next
CREATE INDEX posting_by_employment ON posting
    (employment, id, prefecture, profession, review, publication, fill, received_on, valid_until, checks)
-- next
DROP INDEX posting_by_disclosure
-- next
CREATE INDEX posting_by_disclosure ON posting
    (disclosure, id, prefecture, profession, review, publication, fill, received_on, valid_until, checks)
-- next
DROP INDEX posting_by_headcount
-- next
CREATE INDEX posting_by_headcount ON posting
    (headcount, id, prefecture, profession, review, publication, fill, received_on, valid_until, checks)
-- next
DROP INDEX posting_by_offered
-- next
CREATE INDEX posting_by_offered ON posting
    (offered, id, prefecture, profession, review, publication, fill, received_on, valid_until, checks)
-- next
DROP INDEX posting_by_awaiting
-- next
CREATE INDEX posting_by_awaiting ON posting
    (awaiting, id, prefecture, profession, review, publication, fill, received_on, valid_until, checks)
-- next
DROP INDEX posting_by_started
-- next
CREATE INDEX posting_by_started ON posting
    (started, id, prefecture, profession, review, publication, fill, received_on, valid_until, checks)
-- next
DROP INDEX posting_by_remaining
-- next
CREATE INDEX posting_by_remaining ON posting
    (remaining, id, prefecture, profession, review, publication, fill, received_on, valid_until, checks)
-- next
DROP INDEX posting_by_revision
-- next
CREATE INDEX posting_by_revision ON posting
    (revision, id, prefecture, profession, review, publication, fill, received_on, valid_until, checks)
-- next
DROP INDEX posting_by_received_on
-- next
CREATE INDEX posting_by_received_on ON posting
    (received_on, id, prefecture, profession, review, publication, fill, valid_until, checks)
-- next
DROP INDEX posting_by_needed_by
-- next
CREATE INDEX posting_by_needed_by ON posting
    (needed_by, id, prefecture, profession, review, publication, fill, received_on, valid_until, checks)
-- next
DROP INDEX posting_by_valid_until
-- next
CREATE INDEX posting_by_valid_until ON posting
    (valid_until, id, prefecture, profession, review, publication, fill, received_on, checks)
-- next
DROP INDEX posting_by_checks
-- next
CREATE INDEX posting_by_checks ON posting
    (checks, id, prefecture, profession, review, publication, fill, received_on, valid_until)
-- next
DROP INDEX posting_by_prefecture
-- next
CREATE INDEX posting_by_prefecture ON posting
    (prefecture, id, profession, review, publication, fill, received_on, valid_until, checks)
-- next
DROP INDEX posting_by_profession
-- next
CREATE INDEX posting_by_profession ON posting
    (profession, id, prefecture, review, publication, fill, received_on, valid_until, checks)
-- next
DROP INDEX posting_by_review
-- next
CREATE INDEX posting_by_review ON posting
    (review, id, prefecture, profession, publication, fill, received_on, valid_until, checks)
-- next
DROP INDEX posting_by_publication
-- next
CREATE INDEX posting_by_publication ON posting
    (publication, id, prefecture, profession, review, fill, received_on, valid_until, checks)
-- next
DROP INDEX posting_by_fill
-- next
CREATE INDEX posting_by_fill ON posting
    (fill, id, prefecture, profession, review, publication, received_on, valid_until, checks)
-- next
DROP INDEX posting_queue_by_needed_by
-- next
CREATE INDEX posting_queue_by_needed_by ON posting
    (needed_by, id, prefecture, profession, review, publication, fill, received_on, valid_until, checks)
    WHERE review IN ('received', 'in_review', 'resubmitted')
-- next
CREATE INDEX posting_facets ON posting
    (id, prefecture, profession, review, publication, fill, received_on, valid_until, checks)
-- next
DROP INDEX seeker_by_number
-- next
CREATE INDEX seeker_by_number ON seeker
    (number, id, prefecture, profession, state, verification, route, registered_on, valid_until, available_from, elsewhere,
     short_term)
-- next
DROP INDEX seeker_by_kana_folded
-- next
CREATE INDEX seeker_by_kana_folded ON seeker
    (kana_folded, id, prefecture, profession, state, verification, route, registered_on, valid_until, available_from,
     elsewhere, short_term)
-- next
DROP INDEX seeker_by_prefecture
-- next
CREATE INDEX seeker_by_prefecture ON seeker
    (prefecture, id, profession, state, verification, route, registered_on, valid_until, available_from, elsewhere, short_term)
-- next
DROP INDEX seeker_by_profession
-- next
CREATE INDEX seeker_by_profession ON seeker
    (profession, id, prefecture, state, verification, route, registered_on, valid_until, available_from, elsewhere, short_term)
-- next
DROP INDEX seeker_by_verification
-- next
CREATE INDEX seeker_by_verification ON seeker
    (verification, id, prefecture, profession, state, route, registered_on, valid_until, available_from, elsewhere, short_term)
-- next
DROP INDEX seeker_by_years_experience
-- next
CREATE INDEX seeker_by_years_experience ON seeker
    (years_experience, id, prefecture, profession, state, verification, route, registered_on, valid_until, available_from,
     elsewhere, short_term)
-- next
DROP INDEX seeker_by_state
-- next
CREATE INDEX seeker_by_state ON seeker
    (state, id, prefecture, profession, verification, route, registered_on, valid_until, available_from, elsewhere, short_term)
-- next
DROP INDEX seeker_by_available_from
-- next
CREATE INDEX seeker_by_available_from ON seeker
    (available_from, id, prefecture, profession, state, verification, route, registered_on, valid_until, elsewhere, short_term)
-- next
DROP INDEX seeker_by_registered_on
-- next
CREATE INDEX seeker_by_registered_on ON seeker
    (registered_on, id, prefecture, profession, state, verification, route, valid_until, available_from, elsewhere, short_term)
-- next
DROP INDEX seeker_by_valid_until
-- next
CREATE INDEX seeker_by_valid_until ON seeker
    (valid_until, id, prefecture, profession, state, verification, route, registered_on, available_from, elsewhere, short_term)
-- next
DROP INDEX seeker_by_active_on
-- next
CREATE INDEX seeker_by_active_on ON seeker
    (active_on, id, prefecture, profession, state, verification, route, registered_on, valid_until, available_from, elsewhere,
     short_term)
-- next
DROP INDEX seeker_by_municipality
-- next
CREATE INDEX seeker_by_municipality ON seeker
    (municipality, id, prefecture, profession, state, verification, route, registered_on, valid_until, available_from,
     elsewhere, short_term)
-- next
DROP INDEX seeker_by_route
-- next
CREATE INDEX seeker_by_route ON seeker
    (route, id, prefecture, profession, state, verification, registered_on, valid_until, available_from, elsewhere, short_term)
-- next
DROP INDEX seeker_by_elsewhere
-- next
CREATE INDEX seeker_by_elsewhere ON seeker
    (elsewhere, id, prefecture, profession, state, verification, route, registered_on, valid_until, available_from, short_term)
-- next
DROP INDEX seeker_by_short_term
-- next
CREATE INDEX seeker_by_short_term ON seeker
    (short_term, id, prefecture, profession, state, verification, route, registered_on, valid_until, available_from, elsewhere)
-- next
DROP INDEX seeker_expiring
-- next
CREATE INDEX seeker_expiring ON seeker
    (valid_until, id, prefecture, profession, state, verification, route, registered_on, available_from, elsewhere, short_term)
    WHERE state IN ('valid', 'reactivated')
-- next
CREATE INDEX seeker_facets ON seeker
    (id, prefecture, profession, state, verification, route, registered_on, valid_until, available_from, elsewhere, short_term)
