-- Every entry of the audit is sealed: seal = SHA-256 of the seal before it and of the entry, content = SHA-256 of a random salt and
-- the values. Whoever erases a person empties values and salt; the seals still hold, and nobody finds the values by guessing.
-- One chain a database, in the order of commits (position), so the lock is the last one that a transaction takes.
CREATE TABLE audit_seal (
    position $KEY$ PRIMARY KEY,
    audit_id $KEY$ NOT NULL UNIQUE REFERENCES audit (id),
    salt $TEXT$ NOT NULL,
    content $TEXT$ NOT NULL,
    seal $TEXT$ NOT NULL,
    erased_for $TEXT$ NOT NULL DEFAULT ''
)
-- next
CREATE FUNCTION seal_field(value TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE AS $body$
    SELECT COALESCE(octet_length(value) || ':' || value, '-')
$body$
-- next
CREATE FUNCTION seal_entry(entry audit) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $body$
DECLARE
    head audit_seal%ROWTYPE;
    salt TEXT := replace(gen_random_uuid()::TEXT, '-', '');
    content TEXT;
    place BIGINT;
BEGIN
    PERFORM pg_advisory_xact_lock(4935251);
    SELECT * INTO head FROM audit_seal ORDER BY position DESC LIMIT 1;
    place := COALESCE(head.position, 0) + 1;
    content := encode(sha256(convert_to(salt || seal_field(entry.before_values) || seal_field(entry.after_values), 'UTF8')), 'hex');
    INSERT INTO audit_seal (position, audit_id, salt, content, seal) VALUES (place, entry.id, salt, content,
        encode(sha256(convert_to(COALESCE(head.seal, '') || seal_field(place::TEXT) || seal_field(entry.id::TEXT)
            || seal_field(entry.at) || seal_field(entry.actor) || seal_field(entry.action) || seal_field(entry.subject)
            || content, 'UTF8')), 'hex'));
END $body$
-- next
CREATE FUNCTION seal_new_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $body$
DECLARE
    entry audit%ROWTYPE;
BEGIN
    SELECT * INTO entry FROM audit WHERE id = NEW.id; -- as it stands when the transaction ends
    PERFORM seal_entry(entry);
    RETURN NULL;
END $body$
-- next
DO $body$
DECLARE
    entry audit%ROWTYPE;
BEGIN
    FOR entry IN SELECT * FROM audit ORDER BY id LOOP
        PERFORM seal_entry(entry);
    END LOOP;
END $body$
-- next
CREATE CONSTRAINT TRIGGER audit_sealed AFTER INSERT ON audit DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION seal_new_entry()
-- next
CREATE FUNCTION keep_audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $body$
BEGIN
    IF TG_OP = 'UPDATE' THEN -- only the values, and only of an entry whose seal says for whom they were erased
        IF (NEW.id, NEW.at, NEW.actor, NEW.action, NEW.subject) = (OLD.id, OLD.at, OLD.actor, OLD.action, OLD.subject)
           AND NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.audit_id = OLD.id AND s.salt <> '') THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'the audit is never changed';
END $body$
-- next
CREATE TRIGGER audit_kept BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION keep_audit()
-- next
CREATE TRIGGER audit_never_emptied BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION keep_audit()
-- next
CREATE FUNCTION keep_seal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $body$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF (NEW.position, NEW.audit_id, NEW.content, NEW.seal) = (OLD.position, OLD.audit_id, OLD.content, OLD.seal)
           AND NEW.salt = '' AND NEW.erased_for <> '' AND OLD.erased_for IN ('', NEW.erased_for) THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'the audit is never changed';
END $body$
-- next
CREATE TRIGGER audit_seal_kept BEFORE UPDATE OR DELETE ON audit_seal FOR EACH ROW EXECUTE FUNCTION keep_seal()
-- next
CREATE TRIGGER audit_seal_never_emptied BEFORE TRUNCATE ON audit_seal FOR EACH STATEMENT EXECUTE FUNCTION keep_seal()
