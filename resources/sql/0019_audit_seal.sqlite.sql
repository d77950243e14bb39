-- Every entry of the audit is sealed; see the file for PostgreSQL. Here the program seals (models/storage/auditlog), under the
-- only write lock that there is.
CREATE TABLE audit_seal (
    position $KEY$ PRIMARY KEY,
    audit_id $KEY$ NOT NULL UNIQUE REFERENCES audit (id),
    salt $TEXT$ NOT NULL,
    content $TEXT$ NOT NULL,
    seal $TEXT$ NOT NULL,
    erased_for $TEXT$ NOT NULL DEFAULT ''
) $STRICT$
-- next
CREATE TRIGGER audit_kept BEFORE UPDATE ON audit
WHEN NEW.id <> OLD.id OR NEW.at <> OLD.at OR NEW.actor <> OLD.actor OR NEW.action <> OLD.action OR NEW.subject <> OLD.subject
    OR EXISTS (SELECT 1 FROM audit_seal s WHERE s.audit_id = OLD.id AND s.salt <> '')
BEGIN
    SELECT RAISE(ABORT, 'the audit is never changed');
END
-- next
CREATE TRIGGER audit_never_emptied BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit is never changed');
END
-- next
CREATE TRIGGER audit_seal_kept BEFORE UPDATE ON audit_seal
WHEN NEW.position <> OLD.position OR NEW.audit_id <> OLD.audit_id OR NEW.content <> OLD.content OR NEW.seal <> OLD.seal
    OR NEW.salt <> '' OR NEW.erased_for = '' OR OLD.erased_for NOT IN ('', NEW.erased_for)
BEGIN
    SELECT RAISE(ABORT, 'the audit is never changed');
END
-- next
CREATE TRIGGER audit_seal_never_emptied BEFORE DELETE ON audit_seal
BEGIN
    SELECT RAISE(ABORT, 'the audit is never changed');
END
