-- Desks are told of the kind of what changed, once for a transaction, and nothing else: every desk reads its own page again, and who
-- may not see a record need not hear its id either.
CREATE OR REPLACE FUNCTION tell_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $body$
BEGIN
    IF EXISTS (SELECT 1 FROM changed) THEN
        PERFORM pg_notify('keynet_change', TG_ARGV[0]);
    END IF;
    RETURN NULL;
END $body$
