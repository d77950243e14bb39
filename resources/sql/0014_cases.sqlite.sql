-- Applications and inquiries that came from another system, and what they are here; messages about them. SQLite cannot take NOT NULL off a column.
CREATE TABLE remote_case (
    system $TEXT$ NOT NULL,
    kind $TEXT$ NOT NULL CHECK (kind IN ('application', 'inquiry')),
    record $KEY$ NOT NULL,
    local_id $KEY$,
    posting_id $KEY$ REFERENCES posting (id),
    etag $TEXT$ NOT NULL DEFAULT '',
    PRIMARY KEY (system, kind, record)
) $STRICT$
-- next
CREATE UNIQUE INDEX remote_case_by_local ON remote_case (kind, local_id)
-- next
ALTER TABLE inbox ADD COLUMN arrived_at $TEXT$ NOT NULL DEFAULT ''
-- next
ALTER TABLE inbox ADD COLUMN problem $TEXT$ NOT NULL DEFAULT ''
-- next
-- An acknowledgement is about no posting; a message is in order with the others of its subject.
CREATE TABLE outbox_next (
    id $ID$,
    system $TEXT$ NOT NULL,
    posting_id $KEY$ REFERENCES posting (id),
    subject $TEXT$ NOT NULL DEFAULT '',
    number $TEXT$ NOT NULL,
    action $TEXT$ NOT NULL,
    key $TEXT$ NOT NULL UNIQUE,
    facts $TEXT$ NOT NULL,
    body $TEXT$ NOT NULL DEFAULT '',
    state $TEXT$ NOT NULL CHECK (state IN ('waiting', 'sending', 'failed', 'sent', 'dropped')),
    attempts INTEGER NOT NULL DEFAULT 0,
    made_at $TEXT$ NOT NULL,
    made_by $TEXT$ NOT NULL,
    due_at $TEXT$ NOT NULL,
    done_at $TEXT$,
    problem $TEXT$ NOT NULL DEFAULT '',
    detail $TEXT$ NOT NULL DEFAULT ''
) $STRICT$
-- next
INSERT INTO outbox_next (id, system, posting_id, number, action, key, facts, body, state, attempts, made_at, made_by, due_at,
    done_at, problem, detail)
SELECT id, system, posting_id, number, action, key, facts, body, state, attempts, made_at, made_by, due_at, done_at, problem,
    detail FROM outbox
-- next
DROP TABLE outbox
-- next
ALTER TABLE outbox_next RENAME TO outbox
-- next
CREATE INDEX outbox_by_state ON outbox (system, state, id)
-- next
CREATE INDEX outbox_by_posting ON outbox (posting_id, system, id)
-- next
CREATE INDEX outbox_by_subject ON outbox (subject) WHERE subject <> ''
