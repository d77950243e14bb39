-- Made once on a server: the owner of everything, four groups that people are in, and four roles through which the groups look.
-- They belong to the server, so another office may be making the very same ones now: whoever is second waits for the first and
-- finds them there.
DO $body$
DECLARE
    groups TEXT[] := ARRAY['keynet_ministry', 'keynet_coordinator', 'keynet_supervisor', 'keynet_administrator'];
    name TEXT;
    granted RECORD;
BEGIN
    FOR name IN SELECT 'keynet_owner' UNION ALL SELECT unnest(groups) UNION ALL SELECT unnest(groups) || '_view' LOOP
        IF to_regrole(name) IS NULL THEN
            BEGIN
                EXECUTE format('CREATE ROLE %I NOLOGIN', name) || CASE name WHEN 'keynet_owner' THEN ' CREATEROLE' ELSE '' END;
            EXCEPTION WHEN duplicate_object OR unique_violation THEN
                NULL;
            END;
        END IF;
    END LOOP;
    FOR granted IN
        SELECT unnest(groups) AS role, 'keynet_owner' AS member, ' WITH ADMIN OPTION' AS option
        UNION ALL SELECT unnest(groups) || '_view', 'keynet_owner', ''
        UNION ALL SELECT 'pg_signal_backend', 'keynet_owner', '' -- ends the sessions of a user who was shut out
        UNION ALL SELECT 'keynet_owner', session_user::TEXT, ''
    LOOP
        IF NOT EXISTS (SELECT 1 FROM pg_auth_members WHERE roleid = granted.role::regrole AND member = quote_ident(granted.member)::regrole) THEN
            BEGIN
                EXECUTE format('GRANT %I TO %I', granted.role, granted.member) || granted.option;
            EXCEPTION WHEN unique_violation THEN
                NULL;
            END;
        END IF;
    END LOOP;
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CREATE, CONNECT, TEMPORARY ON DATABASE %I TO keynet_owner', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO keynet_ministry, keynet_coordinator, keynet_supervisor, keynet_administrator',
                   current_database());
    REVOKE ALL ON SCHEMA public FROM PUBLIC;
    CREATE SCHEMA keynet AUTHORIZATION keynet_owner;
END $body$
