-- What goes to the channels that reach licensed people. One file for both engines; see 0001.
-- The kinds that a rule can ask for, of the revision in force, so that a rule is answered from one index.
ALTER TABLE posting ADD COLUMN recruitment_kind $TEXT$ NOT NULL DEFAULT ''
-- next
ALTER TABLE posting ADD COLUMN place_kind $TEXT$ NOT NULL DEFAULT ''
-- next
UPDATE posting SET
    recruitment_kind = COALESCE((SELECT r.recruitment_kind FROM posting_revision r
                                 WHERE r.posting_id = posting.id AND r.revision = posting.revision), ''),
    place_kind = COALESCE((SELECT r.place_kind FROM posting_revision r
                           WHERE r.posting_id = posting.id AND r.revision = posting.revision), '')
-- next
CREATE INDEX posting_on_channels ON posting (id, prefecture, profession, disclosure, recruitment_kind, place_kind,
                                             current_revision, valid_until, remaining) WHERE publication = 'published'
-- next
-- A channel whose rule, layout, way or rhythm was changed from what resources/channels has, or one that was added.
CREATE TABLE channel (
    code $TEXT$ PRIMARY KEY,
    version INTEGER NOT NULL,
    definition $TEXT$ NOT NULL,
    changed_at $TEXT$ NOT NULL,
    changed_by $TEXT$ NOT NULL
) $STRICT$
-- next
-- One file for one channel; part is a prefecture where the channel gets one file for each, else 0.
CREATE TABLE delivery (
    id $ID$,
    channel $TEXT$ NOT NULL,
    part INTEGER NOT NULL CHECK (part BETWEEN 0 AND 47),
    sequence $KEY$ NOT NULL,
    kind $TEXT$ NOT NULL,
    state $TEXT$ NOT NULL,
    made_at $TEXT$ NOT NULL,
    made_by $TEXT$ NOT NULL,
    file_name $TEXT$ NOT NULL,
    sha256 $TEXT$ NOT NULL,
    bytes $KEY$ NOT NULL,
    added $KEY$ NOT NULL,
    changed $KEY$ NOT NULL,
    withdrawn $KEY$ NOT NULL,
    manifest $TEXT$ NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    due_at $TEXT$ NOT NULL,
    sent_at $TEXT$,
    received_at $TEXT$,
    receipt $TEXT$ NOT NULL DEFAULT '',
    problem $TEXT$ NOT NULL DEFAULT '',
    detail $TEXT$ NOT NULL DEFAULT '',
    UNIQUE (channel, part, sequence)
) $STRICT$
-- next
CREATE INDEX delivery_by_state ON delivery (state, id)
-- next
-- The bytes of what was delivered, by their hash, in compressed pieces.
CREATE TABLE delivery_file (
    sha256 $TEXT$ NOT NULL,
    position INTEGER NOT NULL,
    content $BLOB$ NOT NULL,
    PRIMARY KEY (sha256, position)
) $STRICT$
-- next
-- What a channel was last told of a posting, and with which delivery. What it is to be told is the difference between this and
-- the posting, so ending a posting makes it one to withdraw in the same transaction. An empty number is the posting's own.
CREATE TABLE distribution_item (
    channel $TEXT$ NOT NULL,
    part INTEGER NOT NULL,
    posting_id $KEY$ NOT NULL REFERENCES posting (id),
    delivery_id $KEY$ NOT NULL REFERENCES delivery (id),
    number $TEXT$ NOT NULL,
    withdrawn $BOOL$ NOT NULL,
    revision INTEGER NOT NULL,
    valid_until $DATE$,
    remaining INTEGER NOT NULL,
    PRIMARY KEY (channel, part, posting_id)
) $STRICT$
-- next
CREATE INDEX distribution_item_by_posting ON distribution_item (posting_id, channel)
-- next
CREATE INDEX distribution_item_by_delivery ON distribution_item (delivery_id)
