-- One file for both engines: $ID$, $KEY$, $TEXT$, $DATE$, $BOOL$, $REAL$ and $STRICT$ are filled in by the dialect.
-- Moments are ISO 8601 UTC texts with milliseconds and Z; days are days in Japan; codes are those of models/domain.
CREATE TABLE facility (
    id $ID$,
    code $TEXT$ UNIQUE,
    name $TEXT$ NOT NULL,
    name_folded $TEXT$ NOT NULL,
    kana $TEXT$ NOT NULL DEFAULT '',
    kind $TEXT$ NOT NULL,
    founder $TEXT$ NOT NULL DEFAULT '',
    prefecture INTEGER NOT NULL CHECK (prefecture BETWEEN 1 AND 47),
    municipality_code $TEXT$ NOT NULL DEFAULT '',
    municipality $TEXT$ NOT NULL DEFAULT '',
    postal_code $TEXT$ NOT NULL DEFAULT '',
    address $TEXT$ NOT NULL DEFAULT '',
    latitude $REAL$,
    longitude $REAL$,
    beds INTEGER,
    department $TEXT$ NOT NULL DEFAULT '',
    contact_person $TEXT$ NOT NULL DEFAULT '',
    phone $TEXT$ NOT NULL DEFAULT '',
    email $TEXT$ NOT NULL DEFAULT '',
    covid_role $TEXT$ NOT NULL
) $STRICT$
-- next
CREATE INDEX facility_by_name ON facility (name_folded, prefecture)
-- next
-- A posting: its identity and states, and, for lists, columns of the revision in force (or the newest before that)
-- and the seats counted from hire. `check` proves the latter against posting_revision and hire.
CREATE TABLE posting (
    id $ID$,
    number $TEXT$ NOT NULL,
    source $TEXT$ NOT NULL,
    source_record $TEXT$,
    source_revision INTEGER NOT NULL DEFAULT 0,
    facility_id $KEY$ NOT NULL REFERENCES facility (id),
    version INTEGER NOT NULL DEFAULT 1,
    newest_revision INTEGER NOT NULL,
    current_revision INTEGER NOT NULL DEFAULT 0,
    revision INTEGER GENERATED ALWAYS AS (CASE WHEN current_revision > 0 THEN current_revision ELSE newest_revision END) STORED,
    review $TEXT$ NOT NULL,
    publication $TEXT$ NOT NULL,
    fill $TEXT$ NOT NULL,
    received_on $DATE$ NOT NULL,
    accepted_on $DATE$,
    published_on $DATE$,
    valid_until $DATE$,
    extensions INTEGER NOT NULL DEFAULT 0,
    end_reason $TEXT$,
    merged_into $TEXT$,
    facility_name $TEXT$ NOT NULL,
    facility_code $TEXT$ NOT NULL,
    place_name $TEXT$ NOT NULL,
    municipality $TEXT$ NOT NULL,
    prefecture INTEGER NOT NULL CHECK (prefecture BETWEEN 1 AND 47),
    profession INTEGER NOT NULL CHECK (profession BETWEEN 1 AND 11),
    employment $TEXT$ NOT NULL,
    disclosure $TEXT$ NOT NULL,
    needed_by $DATE$,
    headcount INTEGER NOT NULL,
    offered INTEGER NOT NULL,
    awaiting INTEGER NOT NULL,
    started INTEGER NOT NULL,
    remaining INTEGER NOT NULL,
    red INTEGER NOT NULL,
    amber INTEGER NOT NULL,
    checks INTEGER NOT NULL,
    checked_on $DATE$ NOT NULL
) $STRICT$
-- next
CREATE UNIQUE INDEX posting_number ON posting (number)
-- next
CREATE UNIQUE INDEX posting_by_source ON posting (source, source_record)
-- next
-- One for each order of a list. The states behind the sort key let a walk test its filter without reading the row:
-- at a million rows that decides between milliseconds and seconds.
CREATE INDEX posting_by_number ON posting (number, id, prefecture, profession, review, publication, fill)
-- next
CREATE INDEX posting_by_facility_name ON posting (facility_name, id, prefecture, profession, review, publication, fill)
-- next
CREATE INDEX posting_by_facility_code ON posting (facility_code, id, prefecture, profession, review, publication, fill)
-- next
CREATE INDEX posting_by_place_name ON posting (place_name, id, prefecture, profession, review, publication, fill)
-- next
CREATE INDEX posting_by_municipality ON posting (municipality, id, prefecture, profession, review, publication, fill)
-- next
CREATE INDEX posting_by_employment ON posting (employment, id, prefecture, profession, review, publication, fill)
-- next
CREATE INDEX posting_by_disclosure ON posting (disclosure, id, prefecture, profession, review, publication, fill)
-- next
CREATE INDEX posting_by_headcount ON posting (headcount, id, prefecture, profession, review, publication, fill)
-- next
CREATE INDEX posting_by_offered ON posting (offered, id, prefecture, profession, review, publication, fill)
-- next
CREATE INDEX posting_by_awaiting ON posting (awaiting, id, prefecture, profession, review, publication, fill)
-- next
CREATE INDEX posting_by_started ON posting (started, id, prefecture, profession, review, publication, fill)
-- next
CREATE INDEX posting_by_remaining ON posting (remaining, id, prefecture, profession, review, publication, fill)
-- next
CREATE INDEX posting_by_revision ON posting (revision, id, prefecture, profession, review, publication, fill)
-- next
CREATE INDEX posting_by_received_on ON posting (received_on, id, prefecture, profession, review, publication, fill)
-- next
CREATE INDEX posting_by_needed_by ON posting (needed_by, id, prefecture, profession, review, publication, fill)
-- next
CREATE INDEX posting_by_valid_until ON posting (valid_until, id, prefecture, profession, review, publication, fill)
-- next
CREATE INDEX posting_by_checks ON posting (checks, id, prefecture, profession, review, publication, fill)
-- next
CREATE INDEX posting_by_prefecture ON posting (prefecture, id, profession, review, publication, fill)
-- next
CREATE INDEX posting_by_profession ON posting (profession, id, prefecture, review, publication, fill)
-- next
CREATE INDEX posting_by_review ON posting (review, id, prefecture, profession, publication, fill)
-- next
CREATE INDEX posting_by_publication ON posting (publication, id, prefecture, profession, review, fill)
-- next
CREATE INDEX posting_by_fill ON posting (fill, id, prefecture, profession, review, publication)
-- next
CREATE INDEX posting_by_facility ON posting (facility_id, profession, employment)
-- next
CREATE INDEX posting_by_states ON posting (prefecture, profession, review, publication, fill)
-- next
-- The columns from recruitment_kind on are the fields of a posting, under their keys.
CREATE TABLE posting_revision (
    posting_id $KEY$ NOT NULL REFERENCES posting (id),
    revision INTEGER NOT NULL,
    review $TEXT$ NOT NULL,
    made_by $TEXT$ NOT NULL,
    made_at $TEXT$ NOT NULL,
    recruitment_kind $TEXT$,
    profession INTEGER,
    place_name $TEXT$,
    place_kind $TEXT$,
    prefecture INTEGER,
    municipality_code $TEXT$,
    municipality $TEXT$,
    postal_code $TEXT$,
    address $TEXT$,
    access $TEXT$,
    job_title $TEXT$,
    department $TEXT$,
    duties $TEXT$,
    covid_duty $BOOL$,
    covid_duties $TEXT$,
    licence $TEXT$,
    years_required INTEGER,
    conditions $TEXT$,
    employment $TEXT$,
    full_time $BOOL$,
    period_from $DATE$,
    period_to $DATE$,
    headcount INTEGER,
    needed_by $DATE$,
    wage_form $TEXT$,
    wage_min INTEGER,
    wage_max INTEGER,
    wage_remarks $TEXT$,
    allowances $TEXT$,
    hours $TEXT$,
    nights $BOOL$,
    days_per_week $REAL$,
    housing $TEXT$,
    insurance $TEXT$,
    child_care $TEXT$,
    protection $TEXT$,
    selection $TEXT$,
    online_application $BOOL$,
    training_given $BOOL$,
    training_provider $TEXT$,
    training_hours $REAL$,
    training_modules $TEXT$,
    training_when $TEXT$,
    disclosure $TEXT$,
    mask_name $BOOL$,
    mask_address $BOOL$,
    mask_contact $BOOL$,
    contact_department $TEXT$,
    contact_person $TEXT$,
    phone $TEXT$,
    email $TEXT$,
    url $TEXT$,
    remarks $TEXT$,
    PRIMARY KEY (posting_id, revision)
) $STRICT$
-- next
CREATE TABLE posting_history (
    id $ID$,
    posting_id $KEY$ NOT NULL REFERENCES posting (id),
    at $TEXT$ NOT NULL,
    actor $TEXT$ NOT NULL,
    revision INTEGER NOT NULL,
    what $TEXT$ NOT NULL,
    reason $TEXT$,
    comment $TEXT$ NOT NULL DEFAULT ''
) $STRICT$
-- next
CREATE INDEX posting_history_by_posting ON posting_history (posting_id, id)
-- next
CREATE INDEX posting_history_by_time ON posting_history (at, what)
-- next
CREATE TABLE hire (
    id $ID$,
    posting_id $KEY$ NOT NULL REFERENCES posting (id),
    person $TEXT$ NOT NULL,
    stage $TEXT$ NOT NULL,
    offered_on $DATE$,
    starts_on $DATE$,
    started_on $DATE$,
    ended_on $DATE$,
    reason $TEXT$ NOT NULL DEFAULT '',
    over_reason $TEXT$ NOT NULL DEFAULT ''
) $STRICT$
-- next
CREATE INDEX hire_by_posting ON hire (posting_id, id)
-- next
CREATE TABLE duplicate_dismissed (
    first_id $KEY$ NOT NULL REFERENCES posting (id),
    second_id $KEY$ NOT NULL REFERENCES posting (id),
    actor $TEXT$ NOT NULL,
    at $TEXT$ NOT NULL,
    PRIMARY KEY (first_id, second_id)
) $STRICT$
-- next
CREATE TABLE seeker (
    id $ID$,
    number $TEXT$ NOT NULL UNIQUE,
    name $TEXT$ NOT NULL,
    kana $TEXT$ NOT NULL DEFAULT '',
    birth_date $DATE$,
    phone $TEXT$ NOT NULL DEFAULT '',
    email $TEXT$ NOT NULL DEFAULT '',
    prefecture INTEGER NOT NULL CHECK (prefecture BETWEEN 1 AND 47),
    municipality_code $TEXT$ NOT NULL DEFAULT '',
    municipality $TEXT$ NOT NULL DEFAULT '',
    years_experience INTEGER,
    years_away INTEGER,
    wishes $TEXT$ NOT NULL DEFAULT '',
    elsewhere $BOOL$ NOT NULL,
    short_term $BOOL$ NOT NULL,
    available_from $DATE$,
    available_to $DATE$,
    route $TEXT$ NOT NULL,
    state $TEXT$ NOT NULL,
    registered_on $DATE$ NOT NULL,
    valid_until $DATE$
) $STRICT$
-- next
CREATE TABLE seeker_licence (
    seeker_id $KEY$ NOT NULL REFERENCES seeker (id),
    position INTEGER NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 11),
    number $TEXT$ NOT NULL DEFAULT '',
    granted_on $DATE$,
    granted_by $TEXT$ NOT NULL DEFAULT '',
    verification $TEXT$ NOT NULL,
    PRIMARY KEY (seeker_id, position)
) $STRICT$
-- next
CREATE TABLE audit (
    id $ID$,
    at $TEXT$ NOT NULL,
    actor $TEXT$ NOT NULL,
    action $TEXT$ NOT NULL,
    subject $TEXT$ NOT NULL,
    before_values $TEXT$,
    after_values $TEXT$
) $STRICT$
-- next
CREATE INDEX audit_by_subject ON audit (subject, id)
-- next
-- How many postings and seats there are in each combination of a list's filters; kept in step with every change.
CREATE TABLE posting_total (
    prefecture INTEGER NOT NULL,
    profession INTEGER NOT NULL,
    review $TEXT$ NOT NULL,
    publication $TEXT$ NOT NULL,
    fill $TEXT$ NOT NULL,
    postings $KEY$ NOT NULL,
    headcount $KEY$ NOT NULL,
    offered $KEY$ NOT NULL,
    awaiting $KEY$ NOT NULL,
    started $KEY$ NOT NULL,
    PRIMARY KEY (publication, prefecture, profession, review, fill)
) $STRICT$
-- next
-- Seats of the published postings at the end of a day; a day stands only where something changed on it.
CREATE TABLE shortage_day (
    prefecture INTEGER NOT NULL,
    profession INTEGER NOT NULL,
    day $DATE$ NOT NULL,
    postings $KEY$ NOT NULL,
    headcount $KEY$ NOT NULL,
    offered $KEY$ NOT NULL,
    awaiting $KEY$ NOT NULL,
    started $KEY$ NOT NULL,
    PRIMARY KEY (prefecture, profession, day)
) $STRICT$
-- next
-- What one posting counted for from the end of that day on; written when it changes, so that any past day can be recounted.
CREATE TABLE posting_day (
    posting_id $KEY$ NOT NULL REFERENCES posting (id),
    day $DATE$ NOT NULL,
    published $BOOL$ NOT NULL,
    prefecture INTEGER NOT NULL,
    profession INTEGER NOT NULL,
    headcount INTEGER NOT NULL,
    offered INTEGER NOT NULL,
    awaiting INTEGER NOT NULL,
    started INTEGER NOT NULL,
    PRIMARY KEY (posting_id, day)
) $STRICT$
-- next
-- One line for each import that was carried out.
CREATE TABLE import_run (
    id $ID$,
    at $TEXT$ NOT NULL,
    actor $TEXT$ NOT NULL,
    kind $TEXT$ NOT NULL,
    file $TEXT$ NOT NULL,
    read_rows $KEY$ NOT NULL,
    added $KEY$ NOT NULL,
    updated $KEY$ NOT NULL,
    unchanged $KEY$ NOT NULL,
    rejected $KEY$ NOT NULL,
    warnings $KEY$ NOT NULL
) $STRICT$
-- next
CREATE TABLE setting (
    key $TEXT$ PRIMARY KEY,
    value $TEXT$ NOT NULL
) $STRICT$
-- next
-- Numbers that were given out, so that none is given twice.
CREATE TABLE number_series (
    series $TEXT$ PRIMARY KEY,
    last $KEY$ NOT NULL
) $STRICT$
