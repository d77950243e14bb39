-- Accounts. Administrators have no right to make roles of the server: that would let them into every other role. They have these.
DROP SCHEMA IF EXISTS keynet_accounts CASCADE
-- next
CREATE SCHEMA keynet_accounts
-- next
CREATE FUNCTION keynet_accounts.noted(what TEXT, subject TEXT, details JSONB) RETURNS void LANGUAGE sql
SET search_path = keynet, pg_temp AS $body$
    INSERT INTO audit (at, actor, action, subject, after_values) VALUES
        (to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), session_user, what, subject, details::TEXT)
$body$
-- next
CREATE FUNCTION keynet_accounts.known(name TEXT) RETURNS void LANGUAGE plpgsql SET search_path = keynet, pg_temp AS $body$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM office_user WHERE login = name) THEN
        RAISE EXCEPTION USING ERRCODE = 'KN404', MESSAGE = 'there is no user ' || name;
    END IF;
    IF name = session_user THEN
        RAISE EXCEPTION USING ERRCODE = 'KN409', MESSAGE = 'nobody shuts himself out';
    END IF;
END $body$
-- next
CREATE FUNCTION keynet_accounts.placed(name TEXT, new_role TEXT) RETURNS void LANGUAGE plpgsql
SET search_path = keynet, pg_temp SET client_min_messages = error AS $body$
DECLARE
    other TEXT;
BEGIN
    FOREACH other IN ARRAY ARRAY['ministry', 'coordinator', 'supervisor', 'administrator'] LOOP
        EXECUTE format('REVOKE %I FROM %I', 'keynet_' || other, name);
    END LOOP;
    EXECUTE format('GRANT %I TO %I', 'keynet_' || new_role, name);
    EXECUTE format('ALTER ROLE %I IN DATABASE %I SET search_path = %I', name, current_database(), 'desk_' || new_role);
    PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = name AND pid <> pg_backend_pid();
END $body$
-- next
CREATE FUNCTION keynet_accounts.add_user(name TEXT, new_role TEXT, place INTEGER, verifier TEXT) RETURNS void LANGUAGE plpgsql
SECURITY DEFINER SET search_path = keynet, pg_temp AS $body$
BEGIN
    IF name !~ '^[a-z][a-z0-9_.-]{0,62}$' OR name ~ '^(pg_|keynet_)' THEN
        RAISE EXCEPTION USING ERRCODE = 'KN400', MESSAGE = 'this is no name of a login';
    END IF;
    IF verifier !~ '^SCRAM-SHA-256\$' THEN
        RAISE EXCEPTION USING ERRCODE = 'KN400', MESSAGE = 'passwords come hashed';
    END IF;
    IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = name) THEN
        RAISE EXCEPTION USING ERRCODE = 'KN410', MESSAGE = 'there is a login of that name';
    END IF;
    INSERT INTO office_user (login, role, prefecture, made_at, made_by) VALUES
        (name, new_role, place, to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), session_user);
    EXECUTE format('CREATE ROLE %I LOGIN PASSWORD %L', name, verifier);
    PERFORM keynet_accounts.placed(name, new_role);
    PERFORM keynet_accounts.noted('user.add', name, jsonb_build_object('role', new_role, 'prefecture', place));
END $body$
-- next
CREATE FUNCTION keynet_accounts.set_role(name TEXT, new_role TEXT, place INTEGER) RETURNS void LANGUAGE plpgsql
SECURITY DEFINER SET search_path = keynet, pg_temp AS $body$
BEGIN
    PERFORM keynet_accounts.known(name);
    UPDATE office_user SET role = new_role, prefecture = place WHERE login = name AND NOT disabled;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'KN409', MESSAGE = 'the user is shut out';
    END IF;
    PERFORM keynet_accounts.placed(name, new_role);
    PERFORM keynet_accounts.noted('user.role', name, jsonb_build_object('role', new_role, 'prefecture', place));
END $body$
-- next
CREATE FUNCTION keynet_accounts.set_password(name TEXT, verifier TEXT) RETURNS void LANGUAGE plpgsql
SECURITY DEFINER SET search_path = keynet, pg_temp AS $body$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM office_user WHERE login = name AND NOT disabled) THEN
        RAISE EXCEPTION USING ERRCODE = 'KN404', MESSAGE = 'there is no user ' || name;
    END IF;
    IF verifier !~ '^SCRAM-SHA-256\$' THEN
        RAISE EXCEPTION USING ERRCODE = 'KN400', MESSAGE = 'passwords come hashed';
    END IF;
    EXECUTE format('ALTER ROLE %I PASSWORD %L', name, verifier);
    PERFORM keynet_accounts.noted('user.password', name, NULL);
END $body$
-- next
CREATE FUNCTION keynet_accounts.unlock(name TEXT) RETURNS void LANGUAGE plpgsql
SECURITY DEFINER SET search_path = keynet, pg_temp AS $body$
BEGIN
    PERFORM keynet_accounts.known(name);
    UPDATE desk_user SET password = '', totp_secret = '', totp_step = 0, failures = 0, failed_at = NULL WHERE desk_user.name = unlock.name;
    PERFORM keynet_accounts.noted('user.unlock', unlock.name, NULL);
END $body$
-- next
CREATE FUNCTION keynet_accounts.disable(name TEXT) RETURNS void LANGUAGE plpgsql
SECURITY DEFINER SET search_path = keynet, pg_temp SET client_min_messages = error AS $body$
DECLARE
    other TEXT;
BEGIN
    PERFORM keynet_accounts.known(name);
    UPDATE office_user SET disabled = TRUE WHERE login = name;
    FOREACH other IN ARRAY ARRAY['ministry', 'coordinator', 'supervisor', 'administrator'] LOOP
        EXECUTE format('REVOKE %I FROM %I', 'keynet_' || other, name);
    END LOOP;
    EXECUTE format('ALTER ROLE %I NOLOGIN PASSWORD NULL', name);
    PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = name;
    PERFORM keynet_accounts.noted('user.disable', name, NULL);
END $body$
-- next
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA keynet_accounts FROM PUBLIC
-- next
GRANT USAGE ON SCHEMA keynet_accounts TO keynet_ministry, keynet_administrator
-- next
GRANT EXECUTE ON FUNCTION keynet_accounts.add_user, keynet_accounts.set_role, keynet_accounts.set_password,
    keynet_accounts.unlock, keynet_accounts.disable TO keynet_ministry, keynet_administrator
