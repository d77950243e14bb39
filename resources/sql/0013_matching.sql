-- Where municipalities (JIS X 0402, five digits) lie, for distances; without it the office of the prefecture stands for them.
CREATE TABLE municipality (
    code $TEXT$ PRIMARY KEY,
    name $TEXT$ NOT NULL,
    latitude $REAL$ NOT NULL,
    longitude $REAL$ NOT NULL
) $STRICT$
-- next
-- One line for each matching: on what data, with which parameters, to what result, so that it can be made again and compared.
-- result: compressed text, seeker and posting by their numbers.
CREATE TABLE match_run (
    id $ID$,
    number $TEXT$ NOT NULL UNIQUE,
    at $TEXT$ NOT NULL,
    actor $TEXT$ NOT NULL,
    based_on $TEXT$ NOT NULL,
    policy $TEXT$ NOT NULL,
    parameters $TEXT$ NOT NULL,
    audit_position $KEY$ NOT NULL,
    data_hash $TEXT$ NOT NULL,
    seekers $KEY$ NOT NULL,
    postings $KEY$ NOT NULL,
    pairs $KEY$ NOT NULL,
    seats $KEY$ NOT NULL,
    filled $KEY$ NOT NULL,
    urgency $KEY$ NOT NULL,
    score $KEY$ NOT NULL,
    levels $TEXT$ NOT NULL,
    partial $BOOL$ NOT NULL,
    proven $BOOL$ NOT NULL,
    gap $TEXT$ NOT NULL,
    blocking_pairs $KEY$ NOT NULL,
    result_hash $TEXT$ NOT NULL,
    result $BLOB$ NOT NULL
) $STRICT$
-- next
-- What was decided about pairs of a run. Numbers, not ids: they still find a record that became part of another one.
CREATE TABLE match_decision (
    run_id $KEY$ NOT NULL REFERENCES match_run (id),
    seeker $TEXT$ NOT NULL,
    posting $TEXT$ NOT NULL,
    decision $TEXT$ NOT NULL,
    reason $TEXT$ NOT NULL DEFAULT '',
    application $TEXT$ NOT NULL DEFAULT '',
    actor $TEXT$ NOT NULL,
    at $TEXT$ NOT NULL,
    PRIMARY KEY (run_id, seeker, posting)
) $STRICT$
-- next
CREATE INDEX match_decision_by_seeker ON match_decision (seeker, run_id)
