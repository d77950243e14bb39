-- What goes to and comes from other systems. One file for both engines; see 0001.
-- A record of another system that is known here, as it last came or was last written.
CREATE TABLE remote_record (
    system $TEXT$ NOT NULL,
    record $TEXT$ NOT NULL,
    revision $KEY$ NOT NULL,
    etag $TEXT$ NOT NULL DEFAULT '',
    posting_id $KEY$ REFERENCES posting (id),
    state $TEXT$ NOT NULL CHECK (state IN ('linked', 'rejected', 'gone')),
    base $TEXT$ NOT NULL DEFAULT '',
    written $TEXT$ NOT NULL DEFAULT '',
    note $TEXT$ NOT NULL DEFAULT '',
    PRIMARY KEY (system, record)
) $STRICT$
-- next
CREATE INDEX remote_record_by_posting ON remote_record (posting_id, system)
-- next
CREATE INDEX remote_record_by_state ON remote_record (system, state)
-- next
-- What came and is not applied yet: one line a record, the newest that came.
CREATE TABLE inbox (
    system $TEXT$ NOT NULL,
    kind $TEXT$ NOT NULL,
    record $KEY$ NOT NULL,
    revision $KEY$ NOT NULL,
    body $TEXT$ NOT NULL,
    PRIMARY KEY (system, kind, record)
) $STRICT$
-- next
-- What leaves: written with the change that causes it, sent in the order of id within a posting.
CREATE TABLE outbox (
    id $ID$,
    system $TEXT$ NOT NULL,
    posting_id $KEY$ NOT NULL REFERENCES posting (id),
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
CREATE INDEX outbox_by_state ON outbox (system, state, id)
-- next
CREATE INDEX outbox_by_posting ON outbox (posting_id, system, id)
-- next
-- How far the reading of another system has come, and how it went last.
CREATE TABLE sync_position (
    system $TEXT$ PRIMARY KEY,
    watermark $TEXT$ NOT NULL DEFAULT '',
    started_at $TEXT$ NOT NULL DEFAULT '',
    whole INTEGER NOT NULL DEFAULT 0,
    last_record $KEY$ NOT NULL DEFAULT 0,
    cursors $TEXT$ NOT NULL DEFAULT '',
    form_revision $TEXT$ NOT NULL DEFAULT '',
    swept_on $TEXT$ NOT NULL DEFAULT '',
    succeeded_at $TEXT$ NOT NULL DEFAULT '',
    problem $TEXT$ NOT NULL DEFAULT '',
    problem_at $TEXT$ NOT NULL DEFAULT '',
    calls_on $TEXT$ NOT NULL DEFAULT '',
    calls $KEY$ NOT NULL DEFAULT 0
) $STRICT$
-- next
-- What was changed on both sides, until somebody decides.
CREATE TABLE sync_conflict (
    id $ID$,
    system $TEXT$ NOT NULL,
    record $TEXT$ NOT NULL,
    posting_id $KEY$ NOT NULL REFERENCES posting (id),
    kind $TEXT$ NOT NULL,
    revision $KEY$ NOT NULL,
    fields $TEXT$ NOT NULL,
    theirs $TEXT$ NOT NULL,
    written $TEXT$ NOT NULL,
    note $TEXT$ NOT NULL DEFAULT '',
    made_at $TEXT$ NOT NULL,
    resolved_at $TEXT$,
    resolved_by $TEXT$ NOT NULL DEFAULT '',
    resolution $TEXT$ NOT NULL DEFAULT ''
) $STRICT$
-- next
CREATE INDEX sync_conflict_by_posting ON sync_conflict (posting_id, resolved_at)
-- next
CREATE INDEX sync_conflict_by_state ON sync_conflict (resolved_at, id)
