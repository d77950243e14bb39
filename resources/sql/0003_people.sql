-- The day from which a scheduled posting can be seen; empty in every other state.
ALTER TABLE posting ADD COLUMN publish_on $DATE$
-- next
CREATE INDEX posting_due ON posting (publish_on) WHERE publish_on IS NOT NULL
-- next
-- What happens between a published posting and a start. Columns of seeker from postal_code on: fields under their keys;
-- kana_folded, profession and verification are for lists and follow from the fields and the first licence.
ALTER TABLE seeker ADD COLUMN postal_code $TEXT$ NOT NULL DEFAULT ''
-- next
ALTER TABLE seeker ADD COLUMN address $TEXT$ NOT NULL DEFAULT ''
-- next
ALTER TABLE seeker ADD COLUMN work_status $TEXT$
-- next
ALTER TABLE seeker ADD COLUMN fields $TEXT$ NOT NULL DEFAULT ''
-- next
ALTER TABLE seeker ADD COLUMN wish_kinds $TEXT$ NOT NULL DEFAULT ''
-- next
ALTER TABLE seeker ADD COLUMN wish_prefectures $TEXT$ NOT NULL DEFAULT ''
-- next
ALTER TABLE seeker ADD COLUMN wish_employment $TEXT$ NOT NULL DEFAULT ''
-- next
ALTER TABLE seeker ADD COLUMN nights $BOOL$
-- next
ALTER TABLE seeker ADD COLUMN days_per_week $REAL$
-- next
ALTER TABLE seeker ADD COLUMN wage_form $TEXT$
-- next
ALTER TABLE seeker ADD COLUMN wage_min INTEGER
-- next
ALTER TABLE seeker ADD COLUMN housing $BOOL$
-- next
ALTER TABLE seeker ADD COLUMN consents $TEXT$ NOT NULL DEFAULT ''
-- next
ALTER TABLE seeker ADD COLUMN remarks $TEXT$ NOT NULL DEFAULT ''
-- next
ALTER TABLE seeker ADD COLUMN active_on $DATE$
-- next
ALTER TABLE seeker ADD COLUMN version INTEGER NOT NULL DEFAULT 1
-- next
ALTER TABLE seeker ADD COLUMN kana_folded $TEXT$ NOT NULL DEFAULT ''
-- next
ALTER TABLE seeker ADD COLUMN profession INTEGER NOT NULL DEFAULT 11
-- next
ALTER TABLE seeker ADD COLUMN verification $TEXT$ NOT NULL DEFAULT 'unchecked'
-- next
UPDATE seeker SET kana_folded = CASE WHEN kana <> '' THEN kana ELSE name END, active_on = registered_on
-- next
UPDATE seeker SET profession = COALESCE((SELECT l.kind FROM seeker_licence l WHERE l.seeker_id = seeker.id AND l.position = 0), 11),
    verification = COALESCE((SELECT l.verification FROM seeker_licence l WHERE l.seeker_id = seeker.id AND l.position = 0), 'unchecked')
-- next
ALTER TABLE seeker_licence ADD COLUMN seen_by $TEXT$ NOT NULL DEFAULT ''
-- next
ALTER TABLE seeker_licence ADD COLUMN seen_on $DATE$
-- next
-- One for each order of a list, with the states that a walk filters by (as for posting).
CREATE INDEX seeker_by_number ON seeker (number, id, prefecture, profession, state, verification)
-- next
CREATE INDEX seeker_by_kana_folded ON seeker (kana_folded, id, prefecture, profession, state, verification)
-- next
CREATE INDEX seeker_by_prefecture ON seeker (prefecture, id, profession, state, verification)
-- next
CREATE INDEX seeker_by_profession ON seeker (profession, id, prefecture, state, verification)
-- next
CREATE INDEX seeker_by_verification ON seeker (verification, id, prefecture, profession, state)
-- next
CREATE INDEX seeker_by_years_experience ON seeker (years_experience, id, prefecture, profession, state, verification)
-- next
CREATE INDEX seeker_by_state ON seeker (state, id, prefecture, profession, verification)
-- next
CREATE INDEX seeker_by_available_from ON seeker (available_from, id, prefecture, profession, state, verification)
-- next
CREATE INDEX seeker_by_registered_on ON seeker (registered_on, id, prefecture, profession, state, verification)
-- next
CREATE INDEX seeker_by_valid_until ON seeker (valid_until, id, prefecture, profession, state, verification)
-- next
CREATE INDEX seeker_by_active_on ON seeker (active_on, id, prefecture, profession, state, verification)
-- next
-- How many seekers there are in each combination of a list's filters; kept in step with every change.
CREATE TABLE seeker_total (
    prefecture INTEGER NOT NULL,
    profession INTEGER NOT NULL,
    state $TEXT$ NOT NULL,
    verification $TEXT$ NOT NULL,
    route $TEXT$ NOT NULL,
    seekers $KEY$ NOT NULL,
    PRIMARY KEY (prefecture, profession, state, verification, route)
) $STRICT$
-- next
INSERT INTO seeker_total (prefecture, profession, state, verification, route, seekers)
    SELECT prefecture, profession, state, verification, route, COUNT(*) FROM seeker
    GROUP BY prefecture, profession, state, verification, route
-- next
$TEXT_INDEX seeker$
-- next
-- What records of one person have in common (name and birth date, licence number, phone), folded and hashed, so that
-- duplicates are found at any size and the table tells nothing by itself.
CREATE TABLE seeker_likeness (
    seeker_id $KEY$ NOT NULL REFERENCES seeker (id),
    hash $KEY$ NOT NULL,
    PRIMARY KEY (seeker_id, hash)
) $STRICT$
-- next
CREATE INDEX seeker_likeness_by_hash ON seeker_likeness (hash, seeker_id)
-- next
-- Records that became part of another one: their number still finds it, and what they said differently is kept.
CREATE TABLE seeker_alias (
    number $TEXT$ PRIMARY KEY,
    seeker_id $KEY$ NOT NULL REFERENCES seeker (id),
    former $TEXT$ NOT NULL,
    actor $TEXT$ NOT NULL,
    at $TEXT$ NOT NULL
) $STRICT$
-- next
CREATE INDEX seeker_alias_by_seeker ON seeker_alias (seeker_id)
-- next
-- Who withdrew: a backup that is older still holds their data, so the erasure is repeated after restoring it.
CREATE TABLE erasure (
    seeker_id $KEY$ PRIMARY KEY REFERENCES seeker (id),
    number $TEXT$ NOT NULL,
    actor $TEXT$ NOT NULL,
    at $TEXT$ NOT NULL
) $STRICT$
-- next
CREATE TABLE inquiry (
    id $ID$,
    number $TEXT$ NOT NULL UNIQUE,
    seeker_id $KEY$ REFERENCES seeker (id),
    posting_id $KEY$ REFERENCES posting (id),
    route $TEXT$ NOT NULL,
    asked_at $TEXT$ NOT NULL,
    question $TEXT$ NOT NULL,
    answer $TEXT$ NOT NULL DEFAULT '',
    answered_by $TEXT$ NOT NULL DEFAULT '',
    answered_at $TEXT$,
    version INTEGER NOT NULL DEFAULT 1
) $STRICT$
-- next
CREATE INDEX inquiry_by_answer ON inquiry (answered_at, asked_at, id)
-- next
CREATE INDEX inquiry_by_seeker ON inquiry (seeker_id, id)
-- next
CREATE INDEX inquiry_by_posting ON inquiry (posting_id, id)
-- next
-- stage and stage_since repeat the last line of application_event; prefecture and profession those of the posting.
CREATE TABLE application (
    id $ID$,
    number $TEXT$ NOT NULL UNIQUE,
    seeker_id $KEY$ NOT NULL REFERENCES seeker (id),
    posting_id $KEY$ NOT NULL REFERENCES posting (id),
    prefecture INTEGER NOT NULL,
    profession INTEGER NOT NULL,
    route $TEXT$ NOT NULL,
    referred_by $TEXT$ NOT NULL DEFAULT '',
    applied_on $DATE$ NOT NULL,
    stage $TEXT$ NOT NULL,
    stage_since $TEXT$ NOT NULL,
    hire_id $KEY$ REFERENCES hire (id),
    version INTEGER NOT NULL DEFAULT 1
) $STRICT$
-- next
CREATE INDEX application_by_stage ON application (stage, stage_since, id, prefecture, profession)
-- next
CREATE INDEX application_by_time ON application (stage_since, id, stage, prefecture, profession)
-- next
CREATE INDEX application_by_seeker ON application (seeker_id, posting_id, stage)
-- next
CREATE INDEX application_by_posting ON application (posting_id, stage, id)
-- next
CREATE TABLE application_event (
    id $ID$,
    application_id $KEY$ NOT NULL REFERENCES application (id),
    at $TEXT$ NOT NULL,
    actor $TEXT$ NOT NULL,
    stage $TEXT$ NOT NULL,
    reason $TEXT$ NOT NULL DEFAULT ''
) $STRICT$
-- next
CREATE INDEX application_event_by_application ON application_event (application_id, id, stage)
-- next
CREATE INDEX application_event_by_stage ON application_event (stage, at, application_id)
-- next
CREATE TABLE interview (
    id $ID$,
    number $TEXT$ NOT NULL UNIQUE,
    application_id $KEY$ NOT NULL REFERENCES application (id),
    seeker_id $KEY$ NOT NULL REFERENCES seeker (id),
    starts_at $TEXT$ NOT NULL,
    ends_at $TEXT$ NOT NULL,
    minutes INTEGER NOT NULL,
    mode $TEXT$ NOT NULL,
    place $TEXT$ NOT NULL DEFAULT '',
    url $TEXT$ NOT NULL DEFAULT '',
    phone $TEXT$ NOT NULL DEFAULT '',
    interviewer $TEXT$ NOT NULL,
    result $TEXT$ NOT NULL,
    note $TEXT$ NOT NULL DEFAULT '',
    uid $TEXT$ NOT NULL,
    sequence INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1
) $STRICT$
-- next
CREATE INDEX interview_by_time ON interview (starts_at, id)
-- next
CREATE INDEX interview_by_result ON interview (result, starts_at, id)
-- next
CREATE INDEX interview_by_application ON interview (application_id, id)
-- next
CREATE INDEX interview_by_seeker ON interview (seeker_id, starts_at)
-- next
ALTER TABLE hire ADD COLUMN seeker_id $KEY$ REFERENCES seeker (id)
-- next
ALTER TABLE hire ADD COLUMN application_id $KEY$ REFERENCES application (id)
-- next
ALTER TABLE hire ADD COLUMN ends_on $DATE$
-- next
ALTER TABLE hire ADD COLUMN full_time $BOOL$
-- next
ALTER TABLE hire ADD COLUMN other_terms $TEXT$ NOT NULL DEFAULT ''
-- next
ALTER TABLE hire ADD COLUMN exemption $TEXT$ NOT NULL DEFAULT ''
-- next
ALTER TABLE hire ADD COLUMN exemption_asked_by $TEXT$ NOT NULL DEFAULT ''
-- next
ALTER TABLE hire ADD COLUMN exemption_approved_by $TEXT$ NOT NULL DEFAULT ''
-- next
CREATE INDEX hire_by_stage ON hire (stage, starts_on, id)
-- next
CREATE INDEX hire_by_seeker ON hire (seeker_id, id)
-- next
CREATE TABLE course (
    id $ID$,
    number $TEXT$ NOT NULL UNIQUE,
    title $TEXT$ NOT NULL,
    provider $TEXT$ NOT NULL,
    provider_name $TEXT$ NOT NULL DEFAULT '',
    mode $TEXT$ NOT NULL,
    modules $TEXT$ NOT NULL,
    hours $REAL$,
    prefecture INTEGER,
    first_day $DATE$,
    last_day $DATE$,
    places INTEGER,
    version INTEGER NOT NULL DEFAULT 1
) $STRICT$
-- next
CREATE TABLE training (
    id $ID$,
    number $TEXT$ NOT NULL UNIQUE,
    seeker_id $KEY$ NOT NULL REFERENCES seeker (id),
    course_id $KEY$ REFERENCES course (id),
    modules $TEXT$ NOT NULL,
    provider $TEXT$ NOT NULL,
    mode $TEXT$ NOT NULL,
    hours $REAL$,
    stage $TEXT$ NOT NULL,
    day $DATE$ NOT NULL,
    reason $TEXT$ NOT NULL DEFAULT '',
    asked_by $TEXT$ NOT NULL DEFAULT '',
    approved_by $TEXT$ NOT NULL DEFAULT '',
    evidence_sha256 $TEXT$ NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1
) $STRICT$
-- next
CREATE INDEX training_by_seeker ON training (seeker_id, id)
-- next
CREATE INDEX training_by_stage ON training (stage, day, id)
-- next
CREATE INDEX training_by_course ON training (course_id, id)
-- next
CREATE TABLE evidence (
    training_id $KEY$ PRIMARY KEY REFERENCES training (id),
    file_name $TEXT$ NOT NULL,
    bytes INTEGER NOT NULL,
    content $BLOB$
) $STRICT$
-- next
CREATE TABLE support_order (
    id $ID$,
    number $TEXT$ NOT NULL UNIQUE,
    requesting INTEGER NOT NULL,
    profession INTEGER NOT NULL,
    people INTEGER NOT NULL,
    first_day $DATE$ NOT NULL,
    last_day $DATE$ NOT NULL,
    least_days INTEGER NOT NULL,
    place $TEXT$ NOT NULL DEFAULT '',
    duties $TEXT$ NOT NULL DEFAULT '',
    payer $TEXT$ NOT NULL,
    state $TEXT$ NOT NULL,
    reason $TEXT$ NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1
) $STRICT$
-- next
CREATE INDEX support_order_by_state ON support_order (state, first_day)
-- next
CREATE TABLE order_member (
    order_id $KEY$ NOT NULL REFERENCES support_order (id),
    position INTEGER NOT NULL,
    seeker_id $KEY$ NOT NULL REFERENCES seeker (id),
    from_prefecture INTEGER,
    why $TEXT$ NOT NULL DEFAULT '',
    fixed_by $TEXT$ NOT NULL,
    fixed_at $TEXT$ NOT NULL,
    PRIMARY KEY (order_id, seeker_id)
) $STRICT$
-- next
CREATE INDEX order_member_by_seeker ON order_member (seeker_id, order_id)
-- next
CREATE TABLE funded_activity (
    id $ID$,
    number $TEXT$ NOT NULL UNIQUE,
    kind $TEXT$ NOT NULL,
    prefecture INTEGER NOT NULL,
    contractor $TEXT$ NOT NULL,
    first_day $DATE$ NOT NULL,
    last_day $DATE$ NOT NULL,
    yen $KEY$ NOT NULL,
    fund $TEXT$ NOT NULL,
    remarks $TEXT$ NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1
) $STRICT$
