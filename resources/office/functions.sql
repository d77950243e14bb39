-- What the rules of rights.sql ask. The session's user, not the current one: SET ROLE changes nothing. Asked for by every query of a
-- coordinator, and so in the language whose plans a session keeps (one in SQL would be planned at each call); as
-- (SELECT own_prefecture()), which is one question for a query and not one for a row. By the index, although the planner thinks a
-- few pages of users quicker to read through: among 500 of them that takes eleven times as long (measured).
CREATE OR REPLACE FUNCTION own_prefecture() RETURNS INTEGER LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = keynet, pg_temp SET enable_seqscan = off AS $body$
BEGIN
    RETURN (SELECT prefecture FROM office_user WHERE login = session_user AND role = 'coordinator' AND NOT disabled);
END $body$
-- next
-- Reads no table, and so needs no path of its own: it becomes part of the query.
CREATE OR REPLACE FUNCTION office_today() RETURNS DATE LANGUAGE sql STABLE AS $body$
    SELECT pg_catalog.timezone('Asia/Tokyo', pg_catalog.now())::pg_catalog.date
$body$
-- next
-- Seekers of other prefectures who apply, work or are sent here: one set for a query, not one question for a row.
CREATE OR REPLACE FUNCTION seekers_here() RETURNS SETOF BIGINT LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = keynet, pg_temp AS $body$
DECLARE
    own INTEGER := own_prefecture();
BEGIN
    RETURN QUERY SELECT a.seeker_id FROM application a WHERE a.prefecture = own
        UNION SELECT h.seeker_id FROM hire h JOIN posting p ON p.id = h.posting_id
            WHERE p.prefecture = own AND h.seeker_id IS NOT NULL
        UNION SELECT m.seeker_id FROM order_member m JOIN support_order o ON o.id = m.order_id WHERE o.requesting = own;
END $body$
-- next
CREATE OR REPLACE FUNCTION own_seeker(asked BIGINT) RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = keynet, pg_temp AS $body$
BEGIN
    RETURN EXISTS (SELECT 1 FROM seeker s WHERE s.id = asked AND s.prefecture = own_prefecture());
END $body$
-- next
-- Whether the prefecture recruits for the facility, which may stand elsewhere.
CREATE OR REPLACE FUNCTION own_facility(asked BIGINT) RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = keynet, pg_temp AS $body$
BEGIN
    RETURN EXISTS (SELECT 1 FROM posting p WHERE p.facility_id = asked AND p.prefecture = own_prefecture());
END $body$
-- next
CREATE OR REPLACE FUNCTION orders_here() RETURNS SETOF BIGINT LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = keynet, pg_temp AS $body$
    SELECT m.order_id FROM order_member m JOIN seeker s ON s.id = m.seeker_id WHERE s.prefecture = own_prefecture()
$body$
-- next
-- How an institution is called in a text: its whole name, each part of it, and the last part without what kind of place it is.
CREATE OR REPLACE FUNCTION names_of(name TEXT) RETURNS SETOF TEXT LANGUAGE sql IMMUTABLE SET search_path = keynet, pg_temp AS $body$
    WITH part AS (SELECT p, n FROM regexp_split_to_table(COALESCE(normalize(name, NFKC), ''), '\s+') WITH ORDINALITY AS t (p, n))
    SELECT replace(normalize(name, NFKC), ' ', '')
    UNION SELECT p FROM part WHERE p !~ '^(医療法人|社会福祉法人|社会医療法人|学校法人|独立行政法人|国立研究開発法人|株式会社|有限会社|合同会社|一般社団法人|公益社団法人|一般財団法人|公益財団法人|社団|財団)+$'
    UNION SELECT regexp_replace(p, '(総合病院|記念病院|市民病院|中央病院|病院|医院|クリニック|診療所|訪問看護ステーション|薬局|保健所|センター|ホーム|ホテル)$', '')
        FROM part WHERE n = (SELECT max(n) FROM part)
$body$
-- next
-- What tells who recruits by a posting, as it is looked for in texts.
CREATE OR REPLACE FUNCTION told_of(posting BIGINT) RETURNS TEXT[] LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = keynet, pg_temp AS $body$
BEGIN
    RETURN (SELECT COALESCE(array_agg(DISTINCT translate(normalize(told, NFKC), ' ', '')), '{}')
        FROM posting p JOIN facility f ON f.id = p.facility_id
            JOIN posting_revision r ON r.posting_id = p.id AND r.revision = p.revision,
            LATERAL (SELECT unnest(ARRAY[f.code, f.phone, f.email, f.contact_person, r.phone, r.email, r.contact_person, r.url, r.address])
                UNION SELECT names_of(unnest(ARRAY[f.name, f.kana, p.place_name, r.place_name]))) AS called (told)
        WHERE p.id = told_of.posting AND length(told) > 1);
END $body$
-- next
-- A text of a non-public posting as another prefecture may read it: nothing where it tells who recruits.
CREATE OR REPLACE FUNCTION untold(words TEXT, names TEXT[]) RETURNS TEXT LANGUAGE plpgsql IMMUTABLE
SET search_path = keynet, pg_temp AS $body$
DECLARE
    plain TEXT;
    name TEXT;
BEGIN
    IF words IS NULL OR words = '' THEN
        RETURN words;
    END IF;
    plain := translate(normalize(words, NFKC), ' ', '');
    FOREACH name IN ARRAY names LOOP
        IF strpos(plain, name) > 0 THEN
            RETURN '';
        END IF;
    END LOOP;
    RETURN words;
END $body$
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
-- next
-- Who places a seeker of another prefecture notes how that goes; who the seeker is stays with the seeker's prefecture. The totals of
-- that prefecture, which the other one does not write, move with the row.
CREATE OR REPLACE FUNCTION keep_seeker() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = keynet, pg_temp AS $body$
DECLARE
    own INTEGER := own_prefecture();
    casework TEXT[] := ARRAY['state', 'active_on', 'valid_until', 'consents', 'verification', 'version'];
BEGIN
    IF own IS NULL OR (OLD.prefecture = own AND NEW.prefecture = own) THEN
        RETURN NULL;
    END IF;
    IF NOT EXISTS (SELECT 1 FROM seekers_here() AS here WHERE here = OLD.id) THEN -- agreed to work elsewhere, and applies now
        casework := ARRAY['active_on', 'valid_until', 'version'];
    END IF;
    IF to_jsonb(NEW) - casework IS DISTINCT FROM to_jsonb(OLD) - casework THEN
        RAISE EXCEPTION USING ERRCODE = '42501', MESSAGE = 'the seeker belongs to another prefecture';
    END IF;
    IF (OLD.state, OLD.verification) IS DISTINCT FROM (NEW.state, NEW.verification) THEN
        UPDATE seeker_total SET seekers = seekers - 1 WHERE (prefecture, profession, state, verification, route)
            = (OLD.prefecture, OLD.profession, OLD.state, OLD.verification, OLD.route);
        INSERT INTO seeker_total (prefecture, profession, state, verification, route, seekers)
            VALUES (NEW.prefecture, NEW.profession, NEW.state, NEW.verification, NEW.route, 1)
            ON CONFLICT (prefecture, profession, state, verification, route) DO UPDATE SET seekers = seeker_total.seekers + 1;
    END IF;
    RETURN NULL;
END $body$
-- next
CREATE OR REPLACE TRIGGER seeker_kept AFTER UPDATE ON seeker FOR EACH ROW EXECUTE FUNCTION keep_seeker()
-- next
CREATE OR REPLACE FUNCTION own_totals() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = keynet, pg_temp AS $body$
BEGIN
    RETURN CASE WHEN pg_trigger_depth() = 1 AND NEW.prefecture <> own_prefecture() THEN NULL ELSE NEW END;
END $body$
-- next
CREATE OR REPLACE TRIGGER own_totals BEFORE INSERT ON seeker_total FOR EACH ROW EXECUTE FUNCTION own_totals()
-- next
-- A coordinator does not see every booking of somebody who agreed to work elsewhere. Nobody is booked twice all the same.
CREATE OR REPLACE FUNCTION booked_once() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = keynet, pg_temp AS $body$
DECLARE
    begins DATE;
    ends DATE;
    own_order BIGINT := 0;
    own_hire BIGINT := 0;
BEGIN
    IF own_prefecture() IS NULL THEN
        RETURN NEW;
    END IF;
    IF TG_TABLE_NAME = 'order_member' THEN
        SELECT id, first_day, last_day INTO own_order, begins, ends FROM support_order
            WHERE id = NEW.order_id AND state IN ('collecting', 'fixed');
    ELSIF NEW.full_time AND NEW.stage IN ('awaiting', 'started') THEN
        own_hire := NEW.id;
        begins := COALESCE(NEW.started_on, NEW.starts_on);
        ends := COALESCE(NEW.ended_on, NEW.ends_on, 'infinity');
    END IF;
    IF begins IS NULL OR NEW.seeker_id IS NULL THEN
        RETURN NEW;
    END IF;
    PERFORM pg_advisory_xact_lock(4935245, (NEW.seeker_id & 2147483647)::INTEGER); -- two prefectures at once come one after the other
    IF EXISTS (SELECT 1 FROM order_member m JOIN support_order o ON o.id = m.order_id
               WHERE m.seeker_id = NEW.seeker_id AND o.id <> own_order AND o.state IN ('collecting', 'fixed')
                   AND o.first_day <= ends AND o.last_day >= begins)
       OR EXISTS (SELECT 1 FROM hire h WHERE h.seeker_id = NEW.seeker_id AND h.id <> own_hire AND h.full_time
               AND h.stage IN ('awaiting', 'started') AND COALESCE(h.started_on, h.starts_on) <= ends
               AND COALESCE(h.ended_on, h.ends_on, 'infinity') >= begins) THEN
        RAISE EXCEPTION USING ERRCODE = 'KN423', MESSAGE = 'booked elsewhere';
    END IF;
    RETURN NEW;
END $body$
-- next
CREATE OR REPLACE TRIGGER booked_once BEFORE INSERT ON order_member FOR EACH ROW EXECUTE FUNCTION booked_once()
-- next
CREATE OR REPLACE TRIGGER booked_once BEFORE INSERT OR UPDATE OF stage ON hire FOR EACH ROW EXECUTE FUNCTION booked_once()
