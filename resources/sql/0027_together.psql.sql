-- Several desks on one server. The id of each change, written in its transaction: a desk whose connection broke while it waited for
-- the answer finds out by it whether the change is there. Rows of yesterday are of no use to anybody.
CREATE TABLE desk_change (
    id UUID PRIMARY KEY,
    login TEXT NOT NULL DEFAULT session_user,
    at TIMESTAMPTZ NOT NULL DEFAULT now()
)
-- next
CREATE INDEX desk_change_by_time ON desk_change (login, at)
-- next
-- Which desks have a posting open, and which of them decide on it: the one that came first holds it, until a minute after its last
-- sign of life. The server's clock, whatever those of the desks say.
CREATE TABLE desk_presence (
    posting_id BIGINT NOT NULL REFERENCES posting (id) ON DELETE CASCADE,
    login TEXT NOT NULL,
    desk UUID NOT NULL,
    decides BOOLEAN NOT NULL,
    since TIMESTAMPTZ NOT NULL DEFAULT now(),
    seen_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    PRIMARY KEY (posting_id, login, desk)
)
-- next
CREATE INDEX desk_presence_by_desk ON desk_presence (login, desk)
-- next
-- Every desk hears what kind of record was changed, and which one where it is one; not what it says: who may not see it learns
-- nothing. New records are told of without their id, so that an import says one word.
CREATE FUNCTION tell_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $body$
DECLARE
    rows BIGINT;
    one BIGINT;
BEGIN
    SELECT count(*), min(id) INTO rows, one FROM changed;
    IF rows > 0 THEN
        PERFORM pg_notify('keynet_change', TG_ARGV[0] || CASE WHEN rows = 1 AND TG_OP = 'UPDATE' THEN ' ' || one ELSE '' END);
    END IF;
    RETURN NULL;
END $body$
-- next
DO $body$
DECLARE
    place TEXT;
    doing TEXT;
BEGIN
    FOREACH place IN ARRAY ARRAY['posting', 'seeker', 'application', 'interview', 'inquiry', 'hire', 'training', 'course',
                                 'support_order', 'funded_activity'] LOOP
        FOREACH doing IN ARRAY ARRAY['INSERT', 'UPDATE'] LOOP
            EXECUTE format('CREATE TRIGGER %I AFTER %s ON %I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT'
                           ' EXECUTE FUNCTION tell_change(%L)', 'told_' || lower(doing), doing, place, place);
        END LOOP;
    END LOOP;
END $body$
