-- What the rules of rights.sql ask. The session's user, not the current one: SET ROLE changes nothing.
CREATE OR REPLACE FUNCTION own_prefecture() RETURNS INTEGER LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = keynet, pg_temp AS $body$
    SELECT prefecture FROM office_user WHERE login = session_user AND role = 'coordinator' AND NOT disabled
$body$
-- next
CREATE OR REPLACE FUNCTION office_today() RETURNS DATE LANGUAGE sql STABLE SET search_path = keynet, pg_temp AS $body$
    SELECT (now() AT TIME ZONE 'Asia/Tokyo')::DATE
$body$
-- next
-- Seekers of other prefectures who apply, work or are sent here: one set for a query, not one question for a row.
CREATE OR REPLACE FUNCTION seekers_here() RETURNS SETOF BIGINT LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = keynet, pg_temp AS $body$
    SELECT a.seeker_id FROM application a WHERE a.prefecture = own_prefecture()
    UNION SELECT h.seeker_id FROM hire h JOIN posting p ON p.id = h.posting_id
        WHERE p.prefecture = own_prefecture() AND h.seeker_id IS NOT NULL
    UNION SELECT m.seeker_id FROM order_member m JOIN support_order o ON o.id = m.order_id WHERE o.requesting = own_prefecture()
$body$
-- next
CREATE OR REPLACE FUNCTION own_seeker(asked BIGINT) RETURNS BOOLEAN LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = keynet, pg_temp AS $body$
    SELECT EXISTS (SELECT 1 FROM seeker s WHERE s.id = asked AND s.prefecture = own_prefecture())
$body$
-- next
CREATE OR REPLACE FUNCTION orders_here() RETURNS SETOF BIGINT LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = keynet, pg_temp AS $body$
    SELECT m.order_id FROM order_member m JOIN seeker s ON s.id = m.seeker_id WHERE s.prefecture = own_prefecture()
$body$
-- next
-- A text of a non-public posting as another prefecture may read it: nothing where it tells who recruits.
CREATE OR REPLACE FUNCTION untold(words TEXT, posting BIGINT) RETURNS TEXT LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = keynet, pg_temp AS $body$
    SELECT CASE WHEN words IS NULL OR words = '' THEN words WHEN EXISTS (
        SELECT 1 FROM posting p JOIN facility f ON f.id = p.facility_id
            JOIN posting_revision r ON r.posting_id = p.id AND r.revision = p.revision,
            unnest(ARRAY[f.name, f.kana, f.code, f.phone, f.email, f.contact_person, p.place_name, r.place_name, r.phone, r.email,
                         r.contact_person, r.url, r.address]) AS told
        WHERE p.id = posting AND length(told) > 1 AND strpos(normalize(words, NFKC), normalize(told, NFKC)) > 0)
    THEN '' ELSE words END
$body$
-- next
-- The name in an entry is that of the login, whatever the program or psql says. Who is no user of the office copies one.
CREATE OR REPLACE FUNCTION own_name() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = keynet, pg_temp AS $body$
BEGIN
    IF EXISTS (SELECT 1 FROM office_user WHERE login = session_user) THEN
        NEW.actor := session_user;
    END IF;
    RETURN NEW;
END $body$
-- next
DO $body$
DECLARE
    place TEXT;
BEGIN
    FOR place IN SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
                 WHERE c.relnamespace = 'keynet'::regnamespace AND c.relkind = 'r' AND a.attname = 'actor' LOOP
        EXECUTE format('CREATE OR REPLACE TRIGGER own_name BEFORE INSERT ON keynet.%I FOR EACH ROW EXECUTE FUNCTION own_name()', place);
    END LOOP;
END $body$
