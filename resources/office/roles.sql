-- Made once on a server: the owner of everything, four groups that people are in, and four roles through which the groups look.
DO $body$
DECLARE
    name TEXT;
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'keynet_owner') THEN
        CREATE ROLE keynet_owner NOLOGIN CREATEROLE;
    END IF;
    FOREACH name IN ARRAY ARRAY['ministry', 'coordinator', 'supervisor', 'administrator'] LOOP
        IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'keynet_' || name) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', 'keynet_' || name);
        END IF;
        IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'keynet_' || name || '_view') THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', 'keynet_' || name || '_view');
        END IF;
        EXECUTE format('GRANT %I TO keynet_owner WITH ADMIN OPTION', 'keynet_' || name);
        EXECUTE format('GRANT %I TO keynet_owner', 'keynet_' || name || '_view');
    END LOOP;
    EXECUTE format('GRANT keynet_owner TO %I', session_user);
    GRANT pg_signal_backend TO keynet_owner; -- ends the sessions of a user who was shut out
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CREATE, CONNECT, TEMPORARY ON DATABASE %I TO keynet_owner', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO keynet_ministry, keynet_coordinator, keynet_supervisor, keynet_administrator',
                   current_database());
    REVOKE ALL ON SCHEMA public FROM PUBLIC;
    CREATE SCHEMA keynet AUTHORIZATION keynet_owner;
END $body$
