-- Applications and inquiries that came from another system, and what they are here; messages about them. See the file for SQLite.
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
ALTER TABLE outbox ALTER COLUMN posting_id DROP NOT NULL
-- next
ALTER TABLE outbox ADD COLUMN subject $TEXT$ NOT NULL DEFAULT ''
-- next
CREATE INDEX outbox_by_subject ON outbox (subject) WHERE subject <> ''
