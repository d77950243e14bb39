-- Who sees and changes what, made anew by every `database init` and `database upgrade`. Tables lie in schema keynet, which only
-- their owner may enter. Each role has a schema of views named like the tables; a role keynet_*_view owns them, and the policies
-- below bind that role. A table that nothing is said of here is the ministry's alone.
DO $body$
DECLARE
    policy RECORD;
BEGIN
    FOR policy IN SELECT tablename, policyname FROM pg_policies WHERE schemaname = 'keynet' LOOP
        EXECUTE format('DROP POLICY %I ON keynet.%I', policy.policyname, policy.tablename);
    END LOOP;
END $body$
-- next
DROP SCHEMA IF EXISTS desk_ministry, desk_coordinator, desk_supervisor, desk_administrator CASCADE
-- next
DROP FUNCTION IF EXISTS untold(TEXT, BIGINT) -- of an earlier version: it asked for the names once for each text
-- next
-- role, table, what (r read; w insert, update, delete; b both; a read and insert; c insert and update; u update;
-- e what an erasure takes out),
-- for which rows, and how a row may be left (null: the same).
CREATE TEMPORARY TABLE rule (role TEXT, place TEXT, what TEXT, seen TEXT, left_so TEXT)
-- next
INSERT INTO rule SELECT 'ministry', relname, CASE WHEN relname IN ('audit_seal', 'office_user', 'schema_step') THEN 'r' ELSE 'b' END, 'TRUE', NULL
    FROM pg_class WHERE relnamespace = 'keynet'::regnamespace AND relkind = 'r'
        AND relname NOT IN ('audit', 'desk_user', 'desk_change', 'desk_presence')
-- next
INSERT INTO rule VALUES
    ('ministry', 'audit', 'a', 'TRUE', NULL),
    ('ministry', 'audit', 'e', 'TRUE', NULL),
    ('ministry', 'audit_seal', 'e', 'TRUE', NULL)
-- next
-- A prefecture: its own; elsewhere what is published and who agreed to work there.
INSERT INTO rule VALUES
    ('coordinator', 'posting', 'r', $$prefecture = (SELECT keynet.own_prefecture()) OR (publication = 'published'
        AND disclosure <> 'unlisted' AND current_revision > 0 AND (valid_until IS NULL OR valid_until >= (SELECT keynet.office_today())))$$, NULL),
    ('coordinator', 'posting', 'c', $$prefecture = (SELECT keynet.own_prefecture())$$, NULL),
    ('coordinator', 'posting_revision', 'r', $$EXISTS (SELECT 1 FROM keynet.posting p WHERE p.id = posting_id
        AND (p.prefecture = (SELECT keynet.own_prefecture()) OR posting_revision.revision <= p.current_revision))$$, NULL),
    ('coordinator', 'hire', 'r', $$EXISTS (SELECT 1 FROM keynet.posting p WHERE p.id = posting_id)
        OR EXISTS (SELECT 1 FROM keynet.seeker s WHERE s.id = seeker_id AND s.prefecture = (SELECT keynet.own_prefecture()))$$, NULL),
    ('coordinator', 'hire', 'w', $$EXISTS (SELECT 1 FROM keynet.posting p WHERE p.id = posting_id
        AND p.prefecture = (SELECT keynet.own_prefecture()))$$, $$EXISTS (SELECT 1 FROM keynet.posting p WHERE p.id = posting_id
        AND p.prefecture = (SELECT keynet.own_prefecture())) AND (seeker_id IS NULL
        OR EXISTS (SELECT 1 FROM keynet.seeker s WHERE s.id = seeker_id))$$),
    ('coordinator', 'facility', 'r', $$prefecture = (SELECT keynet.own_prefecture()) OR EXISTS (SELECT 1 FROM keynet.posting p
        WHERE p.facility_id = facility.id AND (p.disclosure = 'open' OR p.prefecture = (SELECT keynet.own_prefecture())))$$, NULL),
    ('coordinator', 'facility', 'c', $$prefecture = (SELECT keynet.own_prefecture())$$, NULL),
    ('coordinator', 'seeker', 'r', $$prefecture = (SELECT keynet.own_prefecture()) OR (elsewhere AND state = 'active'
        AND (valid_until IS NULL OR valid_until >= (SELECT keynet.office_today()))) OR id = ANY (ARRAY(SELECT keynet.seekers_here()))$$, NULL),
    ('coordinator', 'seeker', 'c', $$prefecture = (SELECT keynet.own_prefecture())$$, NULL),
    ('coordinator', 'seeker', 'u', $$(elsewhere AND state = 'active' AND (valid_until IS NULL OR valid_until >= (SELECT keynet.office_today())))
        OR id = ANY (ARRAY(SELECT keynet.seekers_here()))$$, NULL), -- casework; see keep_seeker()
    ('coordinator', 'application', 'r', $$prefecture = (SELECT keynet.own_prefecture())
        OR EXISTS (SELECT 1 FROM keynet.seeker s WHERE s.id = seeker_id AND s.prefecture = (SELECT keynet.own_prefecture()))$$, NULL),
    ('coordinator', 'application', 'c', $$prefecture = (SELECT keynet.own_prefecture())$$,
        $$prefecture = (SELECT keynet.own_prefecture()) AND EXISTS (SELECT 1 FROM keynet.seeker s WHERE s.id = seeker_id)
        AND EXISTS (SELECT 1 FROM keynet.posting p WHERE p.id = posting_id AND p.prefecture = (SELECT keynet.own_prefecture()))$$),
    ('coordinator', 'application_event', 'r', $$EXISTS (SELECT 1 FROM keynet.application a WHERE a.id = application_id)$$, NULL),
    ('coordinator', 'interview', 'r', $$EXISTS (SELECT 1 FROM keynet.application a WHERE a.id = application_id)$$, NULL),
    ('coordinator', 'inquiry', 'b', $$EXISTS (SELECT 1 FROM keynet.posting p WHERE p.id = posting_id
        AND p.prefecture = (SELECT keynet.own_prefecture())) OR EXISTS (SELECT 1 FROM keynet.seeker s WHERE s.id = seeker_id
        AND s.prefecture = (SELECT keynet.own_prefecture()))$$, $$(posting_id IS NULL OR EXISTS (SELECT 1 FROM keynet.posting p
        WHERE p.id = posting_id)) AND (seeker_id IS NULL OR EXISTS (SELECT 1 FROM keynet.seeker s WHERE s.id = seeker_id))$$),
    ('coordinator', 'training', 'r', $$EXISTS (SELECT 1 FROM keynet.seeker s WHERE s.id = seeker_id)$$, NULL),
    ('coordinator', 'training', 'c', $$EXISTS (SELECT 1 FROM keynet.seeker s WHERE s.id = seeker_id
        AND (s.prefecture = (SELECT keynet.own_prefecture()) OR s.id = ANY (ARRAY(SELECT keynet.seekers_here()))))$$, NULL),
    ('coordinator', 'evidence', 'b', $$EXISTS (SELECT 1 FROM keynet.training t JOIN keynet.seeker s ON s.id = t.seeker_id
        WHERE t.id = training_id AND (s.prefecture = (SELECT keynet.own_prefecture()) OR s.id = ANY (ARRAY(SELECT keynet.seekers_here()))))$$, NULL),
    ('coordinator', 'support_order', 'r', $$requesting = (SELECT keynet.own_prefecture()) OR id IN (SELECT keynet.orders_here())$$, NULL),
    ('coordinator', 'support_order', 'c', $$requesting = (SELECT keynet.own_prefecture())$$, NULL),
    ('coordinator', 'order_member', 'r', $$EXISTS (SELECT 1 FROM keynet.support_order o WHERE o.id = order_id
        AND o.requesting = (SELECT keynet.own_prefecture())) OR EXISTS (SELECT 1 FROM keynet.seeker s WHERE s.id = seeker_id
        AND s.prefecture = (SELECT keynet.own_prefecture()))$$, NULL),
    ('coordinator', 'order_member', 'w', $$EXISTS (SELECT 1 FROM keynet.support_order o WHERE o.id = order_id
        AND o.requesting = (SELECT keynet.own_prefecture())) AND EXISTS (SELECT 1 FROM keynet.seeker s WHERE s.id = seeker_id)$$, NULL),
    ('coordinator', 'posting_total', 'r', $$prefecture = (SELECT keynet.own_prefecture()) OR publication = 'published'$$, NULL),
    ('coordinator', 'shortage_day', 'r', 'TRUE', NULL),
    ('coordinator', 'posting_day', 'r', $$EXISTS (SELECT 1 FROM keynet.posting p WHERE p.id = posting_id)$$, NULL),
    ('coordinator', 'course', 'r', 'TRUE', NULL),
    ('coordinator', 'course', 'c', $$prefecture = (SELECT keynet.own_prefecture())$$, NULL),
    ('coordinator', 'municipality', 'r', 'TRUE', NULL),
    ('coordinator', 'remote_record', 'r', $$EXISTS (SELECT 1 FROM keynet.posting p WHERE p.id = posting_id
        AND p.prefecture = (SELECT keynet.own_prefecture()))$$, NULL),
    ('coordinator', 'remote_case', 'r', $$EXISTS (SELECT 1 FROM keynet.posting p WHERE p.id = posting_id
        AND p.prefecture = (SELECT keynet.own_prefecture()))$$, NULL),
    ('coordinator', 'distribution_item', 'r', $$EXISTS (SELECT 1 FROM keynet.posting p WHERE p.id = posting_id
        AND p.prefecture = (SELECT keynet.own_prefecture()))$$, NULL),
    ('coordinator', 'seeker_licence', 'r', $$EXISTS (SELECT 1 FROM keynet.seeker s WHERE s.id = seeker_id)$$, NULL),
    ('coordinator', 'seeker_likeness', 'r', $$EXISTS (SELECT 1 FROM keynet.seeker s WHERE s.id = seeker_id)$$, NULL),
    ('coordinator', 'seeker_return', 'r', $$EXISTS (SELECT 1 FROM keynet.seeker s WHERE s.id = seeker_id)$$, NULL),
    ('coordinator', 'match_decision', 'b', $$EXISTS (SELECT 1 FROM keynet.match_run m WHERE m.id = run_id)$$, NULL),
    ('coordinator', 'duplicate_dismissed', 'b', $$EXISTS (SELECT 1 FROM keynet.posting p WHERE p.id = first_id
        AND p.prefecture = (SELECT keynet.own_prefecture())) AND EXISTS (SELECT 1 FROM keynet.posting p WHERE p.id = second_id
        AND p.prefecture = (SELECT keynet.own_prefecture()))$$, NULL),
    ('coordinator', 'audit', 'a', $$actor = session_user OR EXISTS (SELECT 1 FROM keynet.posting p WHERE p.number = subject
        AND p.prefecture = (SELECT keynet.own_prefecture())) OR EXISTS (SELECT 1 FROM keynet.seeker s WHERE s.number = subject
        AND s.prefecture = (SELECT keynet.own_prefecture()))$$, 'TRUE'),
    ('coordinator', 'audit', 'e', $$EXISTS (SELECT 1 FROM keynet.seeker s WHERE s.number = subject
        AND s.prefecture = (SELECT keynet.own_prefecture()))$$, NULL),
    ('coordinator', 'audit_seal', 'r', $$EXISTS (SELECT 1 FROM keynet.audit a JOIN keynet.seeker s ON s.number = a.subject
        WHERE a.id = audit_id AND s.prefecture = (SELECT keynet.own_prefecture()))$$, NULL),
    ('coordinator', 'audit_seal', 'e', $$EXISTS (SELECT 1 FROM keynet.audit a JOIN keynet.seeker s ON s.number = a.subject
        WHERE a.id = audit_id AND s.prefecture = (SELECT keynet.own_prefecture()))$$, NULL),
    ('coordinator', 'setting', 'r', $$key IN ('matching/rules', 'training/warning_days') OR starts_with(key, 'mapping/')
        OR starts_with(key, 'pivot/')$$, NULL),
    ('coordinator', 'setting', 'b', $$starts_with(key, 'draft/' || session_user || '/')$$, NULL)
-- next
-- Of which records (`r`) that are seen the text is read too.
CREATE TEMPORARY TABLE text_rule (role TEXT, place TEXT, seen TEXT)
-- next
INSERT INTO text_rule VALUES
    ('coordinator', 'posting', $$r.prefecture = (SELECT keynet.own_prefecture()) OR r.disclosure = 'open'$$),
    ('coordinator', 'seeker', 'TRUE')
-- next
INSERT INTO rule SELECT role, place || '_text', 'r',
        format('EXISTS (SELECT 1 FROM keynet.%1$s r WHERE r.id = %1$s_id AND (%2$s))', place, seen), NULL FROM text_rule
-- next
-- What hangs on a posting, a seeker or an application of one's own is written with it.
INSERT INTO rule SELECT 'coordinator', place, CASE WHEN place IN ('posting_history', 'outbox') THEN 'b' ELSE 'w' END,
        'EXISTS (SELECT 1 FROM keynet.posting p WHERE p.id = posting_id AND p.prefecture = (SELECT keynet.own_prefecture()))', NULL
    FROM unnest(ARRAY['posting_revision', 'posting_history', 'posting_text', 'outbox']) AS place
UNION ALL SELECT 'coordinator', place, CASE WHEN place IN ('seeker_alias', 'erasure') THEN 'b' ELSE 'w' END,
        'EXISTS (SELECT 1 FROM keynet.seeker s WHERE s.id = seeker_id AND s.prefecture = (SELECT keynet.own_prefecture()))', NULL
    FROM unnest(ARRAY['seeker_licence', 'seeker_text', 'seeker_likeness', 'seeker_return', 'seeker_alias', 'erasure']) AS place
UNION ALL SELECT 'coordinator', 'seeker_licence', 'w', 'seeker_id = ANY (ARRAY(SELECT keynet.seekers_here()))', NULL -- seen here
UNION ALL SELECT 'coordinator', place, 'w', 'EXISTS (SELECT 1 FROM keynet.application a WHERE a.id = application_id'
        ' AND a.prefecture = (SELECT keynet.own_prefecture()))', NULL
    FROM unnest(ARRAY['application_event', 'interview']) AS place
UNION ALL SELECT 'coordinator', place, CASE WHEN place IN ('seeker_total', 'application_total', 'funded_activity') THEN 'b' ELSE 'w' END,
        'prefecture = (SELECT keynet.own_prefecture())', NULL
    FROM unnest(ARRAY['posting_total', 'shortage_day', 'posting_day', 'seeker_total', 'application_total', 'funded_activity']) AS place
UNION ALL SELECT 'coordinator', place, 'b', 'actor = session_user', NULL
    FROM unnest(ARRAY['match_run', 'import_run']) AS place
-- next
-- The whole country without persons, changing nothing.
INSERT INTO rule SELECT 'supervisor', place, 'r', 'TRUE', NULL FROM unnest(ARRAY['facility', 'posting', 'posting_revision',
    'posting_history', 'posting_text', 'posting_total', 'posting_day', 'shortage_day', 'hire', 'seeker', 'seeker_licence',
    'seeker_return', 'seeker_total', 'application', 'application_event', 'application_total', 'interview', 'inquiry', 'training', 'course',
    'support_order', 'order_member', 'funded_activity', 'municipality', 'distribution_item', 'match_run', 'match_decision']) AS place
-- next
INSERT INTO rule VALUES
    ('supervisor', 'report_edition', 'r', 'TRUE', NULL), -- figures of months that were signed off
    ('coordinator', 'report_edition', 'r', 'TRUE', NULL),
    ('supervisor', 'audit', 'a', 'actor = session_user', 'TRUE'),
    ('supervisor', 'setting', 'r', $$key IN ('matching/rules', 'training/warning_days') OR starts_with(key, 'pivot/')$$, NULL),
    ('supervisor', 'setting', 'b', $$starts_with(key, 'draft/' || session_user || '/')$$, NULL),
    ('administrator', 'audit', 'a', 'TRUE', NULL),
    ('administrator', 'office_user', 'r', 'TRUE', NULL),
    ('administrator', 'sync_position', 'r', 'TRUE', NULL),
    ('administrator', 'setting', 'b', $$NOT starts_with(key, 'draft/') OR starts_with(key, 'draft/' || session_user || '/')$$, NULL)
-- next
INSERT INTO rule SELECT role, 'desk_user', 'b', 'name = session_user', NULL
    FROM unnest(ARRAY['ministry', 'coordinator', 'supervisor', 'administrator']) AS role
UNION ALL SELECT role, 'desk_change', 'b', 'login = session_user', NULL
    FROM unnest(ARRAY['ministry', 'coordinator', 'supervisor', 'administrator']) AS role
UNION ALL SELECT 'ministry', 'desk_presence', 'r', 'TRUE', NULL
UNION ALL SELECT 'coordinator', 'desk_presence', 'r', 'EXISTS (SELECT 1 FROM keynet.posting p WHERE p.id = posting_id)', NULL
UNION ALL SELECT role, 'desk_presence', 'w', 'login = session_user',
        'login = session_user AND EXISTS (SELECT 1 FROM keynet.posting p WHERE p.id = posting_id)'
    FROM unnest(ARRAY['ministry', 'coordinator']) AS role
UNION ALL SELECT role, 'schema_step', 'r', 'TRUE', NULL FROM unnest(ARRAY['coordinator', 'supervisor', 'administrator']) AS role
UNION ALL SELECT role, 'office_user', 'r', 'login = session_user', NULL FROM unnest(ARRAY['coordinator', 'supervisor']) AS role
-- next
-- role, table, column, what stands there instead; `t` is the table, and what more it is looked at together with (from_more).
CREATE TEMPORARY TABLE mask (role TEXT, place TEXT, column_name TEXT, instead TEXT)
-- next
-- What several masks of a row ask is asked once for the row (`own`; OFFSET keeps it one question). Columns that lists are filtered by
-- ask by themselves: then rows that do not fit are left before they are joined.
CREATE TEMPORARY TABLE from_more (role TEXT, place TEXT, joined TEXT)
-- next
INSERT INTO from_more VALUES
    ('coordinator', 'posting', 'CROSS JOIN LATERAL (SELECT t.prefecture = (SELECT keynet.own_prefecture()) AS yes OFFSET 0) own'),
    ('coordinator', 'facility', 'CROSS JOIN LATERAL (SELECT t.prefecture = (SELECT keynet.own_prefecture()) AS yes OFFSET 0) own'),
    ('coordinator', 'posting_revision', 'JOIN keynet.posting p ON p.id = t.posting_id CROSS JOIN (SELECT keynet.own_prefecture() AS own OFFSET 0) me'
        ' LEFT JOIN LATERAL (SELECT keynet.told_of(p.id) AS names WHERE p.prefecture <> me.own AND p.disclosure <> ''open'' OFFSET 0) told ON TRUE'),
    ('coordinator', 'hire', 'LEFT JOIN keynet.posting p ON p.id = t.posting_id CROSS JOIN LATERAL (SELECT'
        ' p.prefecture = (SELECT keynet.own_prefecture()) OR keynet.own_seeker(t.seeker_id) AS yes OFFSET 0) own')
-- next
-- Of a non-public posting of another prefecture: neither name nor place; of every other's posting: nothing that is not published.
INSERT INTO mask SELECT 'coordinator', 'posting', name, format('CASE WHEN own.yes OR t.disclosure = ''open'' THEN t.%I ELSE %s END', name, instead)
    FROM (VALUES ('facility_name', $$''$$), ('facility_code', $$''$$), ('place_name', $$''$$), ('municipality', $$''$$),
                 ('facility_id', '0'), ('number', $$CASE WHEN t.number ~ '^[0-9]{2}-[0-9]{7}$' THEN t.number
                 ELSE lpad(t.prefecture::TEXT, 2, '0') || '-P' || t.id END$$)) AS hidden (name, instead)
UNION ALL SELECT 'coordinator', 'posting', name, format('CASE WHEN own.yes THEN t.%I ELSE %s END', name, instead)
    FROM (VALUES ('newest_revision', 't.current_revision'), ('source_record', 'NULL'), ('source_revision', '0'),
                 ('merged_into', 'NULL'), ('publish_on', 'NULL')) AS internal (name, instead)
UNION ALL SELECT 'coordinator', 'posting', name, format('CASE WHEN t.prefecture = (SELECT keynet.own_prefecture()) THEN t.%I ELSE %s END', name, instead)
    FROM (VALUES ('review', $$'approved'$$), ('red', '0'), ('amber', '0'), ('checks', '0')) AS filtered (name, instead)
-- next
INSERT INTO mask SELECT 'coordinator', 'posting_revision', a.attname, format(
        'CASE WHEN p.prefecture = me.own THEN t.%1$I WHEN t.revision <> p.current_revision THEN %2$s WHEN p.disclosure = ''open'' THEN t.%1$I ELSE %3$s END',
        a.attname,
        CASE WHEN a.attname IN ('review') THEN $$'approved'$$ WHEN a.attnotnull THEN $$''$$ ELSE 'NULL' END,
        CASE WHEN a.attname IN ('place_name', 'municipality', 'municipality_code', 'postal_code', 'address', 'access',
                                'contact_department', 'contact_person', 'phone', 'email', 'url', 'made_by') THEN $$''$$
             WHEN a.attname = 'review' THEN $$'approved'$$
             WHEN a.atttypid = 'text'::regtype THEN format('keynet.untold(t.%I, told.names)', a.attname)
             ELSE format('t.%I', a.attname) END)
    FROM pg_attribute a WHERE a.attrelid = 'keynet.posting_revision'::regclass AND a.attnum > 0 AND NOT a.attisdropped
        AND a.attname NOT IN ('posting_id', 'revision', 'made_at')
-- next
UPDATE mask SET instead = $$CASE WHEN p.prefecture = me.own THEN t.made_by ELSE '' END$$
    WHERE place = 'posting_revision' AND column_name = 'made_by'
-- next
UPDATE mask SET instead = $$CASE WHEN p.prefecture = me.own THEN t.review ELSE 'approved' END$$
    WHERE place = 'posting_revision' AND column_name = 'review'
-- next
INSERT INTO mask SELECT 'coordinator', 'hire', name, format('CASE WHEN own.yes THEN t.%I ELSE %s END', name, instead)
    FROM (VALUES ('person', $$''$$), ('reason', $$''$$), ('over_reason', $$''$$), ('other_terms', $$''$$), ('exemption', $$''$$),
                 ('exemption_asked_by', $$''$$), ('exemption_approved_by', $$''$$), ('seeker_id', 'NULL'), ('application_id', 'NULL'))
        AS hidden (name, instead)
UNION ALL SELECT 'coordinator', 'facility', name, format(
        'CASE WHEN own.yes OR keynet.own_facility(t.id) THEN t.%I ELSE '''' END', name)
    FROM unnest(ARRAY['department', 'contact_person', 'phone', 'email']) AS name
-- next
INSERT INTO mask SELECT 'supervisor', place, name, COALESCE(instead, $$''$$) FROM (VALUES
    ('seeker', 'name', $$left(t.name, 1) || '○'$$), ('seeker', 'kana', NULL), ('seeker', 'kana_folded', NULL),
    ('seeker', 'birth_date', $$date_trunc('year', t.birth_date)::DATE$$), ('seeker', 'phone', NULL), ('seeker', 'email', NULL),
    ('seeker', 'municipality_code', NULL), ('seeker', 'municipality', NULL), ('seeker', 'postal_code', NULL),
    ('seeker', 'address', NULL), ('seeker', 'fields', NULL), ('seeker', 'remarks', NULL), ('seeker', 'wishes', NULL),
    ('seeker_licence', 'number', NULL), ('seeker_licence', 'granted_on', 'NULL::DATE'), ('seeker_licence', 'seen_by', NULL),
    ('hire', 'person', NULL), ('hire', 'reason', NULL), ('hire', 'over_reason', NULL), ('hire', 'other_terms', NULL),
    ('hire', 'exemption', NULL), ('application', 'referred_by', NULL), ('application_event', 'reason', NULL),
    ('interview', 'place', NULL), ('interview', 'url', NULL), ('interview', 'phone', NULL), ('interview', 'interviewer', NULL),
    ('interview', 'note', NULL), ('interview', 'uid', NULL), ('inquiry', 'question', NULL), ('inquiry', 'answer', NULL),
    ('training', 'reason', NULL), ('posting_history', 'comment', NULL), ('posting_revision', 'contact_person', NULL),
    ('posting_revision', 'phone', NULL), ('posting_revision', 'email', NULL), ('posting_revision', 'contact_department', NULL),
    ('facility', 'contact_person', NULL), ('facility', 'phone', NULL), ('facility', 'email', NULL), ('facility', 'department', NULL),
    ('order_member', 'why', NULL), ('match_decision', 'reason', NULL), ('match_run', 'result', $$''::BYTEA$$),
    ('match_run', 'outcome', $$''::BYTEA$$)) AS hidden (place, name, instead)
UNION ALL SELECT 'administrator', 'audit', name, format('CASE WHEN t.action ~ ''^(user|desk|setting|connection|channel|database)\.'' THEN t.%I ELSE %s END', name, instead)
    FROM (VALUES ('subject', $$''$$), ('before_values', 'NULL'), ('after_values', 'NULL')) AS hidden (name, instead)
-- next
-- The views.
DO $body$
DECLARE
    r TEXT;
    base TEXT;
    gate TEXT;
    columns TEXT;
    tail TEXT;
BEGIN
    FOREACH r IN ARRAY ARRAY['ministry', 'coordinator', 'supervisor', 'administrator'] LOOP
        gate := 'keynet_' || r || '_view';
        EXECUTE format('CREATE SCHEMA %I', 'desk_' || r);
        EXECUTE format('GRANT USAGE, CREATE ON SCHEMA %I TO %I', 'desk_' || r, gate);
        EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', 'desk_' || r, 'keynet_' || r);
        EXECUTE format('GRANT USAGE ON SCHEMA keynet TO %I', gate);
        EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA keynet FROM %I', gate);
        EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA keynet TO %I', gate);
        FOR base IN SELECT relname FROM pg_class WHERE relnamespace = 'keynet'::regnamespace AND relkind = 'r' ORDER BY 1 LOOP
            EXECUTE format('ALTER TABLE keynet.%I ENABLE ROW LEVEL SECURITY', base);
            EXECUTE format('GRANT SELECT ON keynet.%I TO %I', base, gate);
            SELECT string_agg(COALESCE(m.instead || format(' AS %I', a.attname), format('t.%I', a.attname)), ', ' ORDER BY a.attnum)
                INTO columns FROM pg_attribute a
                LEFT JOIN mask m ON m.role = r AND m.place = base AND m.column_name = a.attname
                WHERE a.attrelid = format('keynet.%I', base)::regclass AND a.attnum > 0 AND NOT a.attisdropped;
            tail := COALESCE((SELECT joined FROM from_more f WHERE f.role = r AND f.place = base), '');
            IF r = 'coordinator' AND base = 'facility' THEN -- what stands for the facility of a posting that hides it; of the table's types, or no index is asked
                SELECT tail || ' UNION ALL SELECT ' || string_agg(CASE a.attname WHEN 'id' THEN '0::BIGINT' WHEN 'kind' THEN '''other'''
                        WHEN 'covid_role' THEN '''other''' ELSE CASE WHEN a.attnotnull AND a.atttypid = 'text'::regtype THEN ''''''
                        ELSE format('NULL::%s', format_type(a.atttypid, NULL)) END END, ', ' ORDER BY a.attnum)
                    INTO tail FROM pg_attribute a WHERE a.attrelid = 'keynet.facility'::regclass AND a.attnum > 0 AND NOT a.attisdropped;
            END IF;
            -- What a view joins stands behind a barrier. Of one table alone (`own` asks the row itself) the policies come before
            -- whatever a login compares, and behind a barrier the order of an index would be lost: each page would sort all rows
            -- that the role sees.
            EXECUTE format('CREATE VIEW %I.%I %s AS SELECT %s FROM keynet.%I t %s', 'desk_' || r, base,
                           CASE WHEN r = 'ministry' OR tail = '' OR base = 'posting' THEN '' ELSE 'WITH (security_barrier)' END, columns, base, tail);
            EXECUTE format('ALTER VIEW %I.%I OWNER TO %I', 'desk_' || r, base, gate);
            EXECUTE format('GRANT SELECT ON %I.%I TO %I', 'desk_' || r, base, 'keynet_' || r);
        END LOOP;
        EXECUTE format('REVOKE CREATE ON SCHEMA %I FROM %I', 'desk_' || r, gate);
    END LOOP;
END $body$
-- next
-- The policies, and the rights that go with them.
DO $body$
DECLARE
    one RECORD;
    doing TEXT;
    gate TEXT;
    n INTEGER := 0;
BEGIN
    FOR one IN SELECT * FROM rule LOOP
        gate := 'keynet_' || one.role || '_view';
        IF to_regclass(format('keynet.%I', one.place)) IS NULL THEN
            RAISE EXCEPTION 'there is no table %', one.place;
        END IF;
        FOREACH doing IN ARRAY CASE one.what WHEN 'r' THEN ARRAY['SELECT'] WHEN 'w' THEN ARRAY['INSERT', 'UPDATE', 'DELETE']
                WHEN 'b' THEN ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE'] WHEN 'c' THEN ARRAY['INSERT', 'UPDATE']
                WHEN 'a' THEN ARRAY['SELECT', 'INSERT'] ELSE ARRAY['UPDATE'] END LOOP
            n := n + 1;
            EXECUTE format('CREATE POLICY %I ON keynet.%I FOR %s TO %I %s %s',
                format('%s_%s_%s_%s', one.role, one.place, lower(doing), n), one.place, doing, gate,
                CASE WHEN doing = 'INSERT' THEN '' ELSE 'USING (' || one.seen || ')' END,
                CASE WHEN doing IN ('INSERT', 'UPDATE') THEN 'WITH CHECK (' || COALESCE(one.left_so, one.seen) || ')' ELSE '' END);
            IF one.what = 'e' THEN -- what an erasure takes out of the audit
                EXECUTE format('GRANT UPDATE (%s) ON keynet.%I TO %I',
                    CASE one.place WHEN 'audit' THEN 'before_values, after_values' ELSE 'salt, erased_for' END, one.place, gate);
                EXECUTE format('GRANT UPDATE (%s) ON %I.%I TO %I',
                    CASE one.place WHEN 'audit' THEN 'before_values, after_values' ELSE 'salt, erased_for' END,
                    'desk_' || one.role, one.place, 'keynet_' || one.role);
            ELSE
                EXECUTE format('GRANT %s ON keynet.%I TO %I', doing, one.place, gate);
                EXECUTE format('GRANT %s ON %I.%I TO %I', doing, 'desk_' || one.role, one.place, 'keynet_' || one.role);
            END IF;
        END LOOP;
    END LOOP;
END $body$
-- next
-- What a prefecture does all day, it does with its own postings. Of those nothing is masked, so they have views without masks and
-- without joins, where the indexes of the columns answer, and which are written as tables are. A role of its own owns them: the
-- rows are narrowed by policies, which come before whatever a login compares. Each asks for the posting, and so for its prefecture.
DO $body$
DECLARE
    gate TEXT := 'keynet_coordinator_own_view';
    one RECORD;
    names TEXT;
BEGIN
    IF to_regrole(gate) IS NULL THEN
        BEGIN
            EXECUTE format('CREATE ROLE %I NOLOGIN', gate);
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL; -- another office is making it now
        END;
    END IF;
    IF NOT pg_has_role(gate, 'MEMBER') THEN
        BEGIN
            EXECUTE format('GRANT %I TO keynet_owner', gate);
        EXCEPTION WHEN unique_violation THEN
            NULL;
        END;
    END IF;
    EXECUTE format('GRANT USAGE ON SCHEMA keynet TO %I', gate);
    EXECUTE format('GRANT USAGE, CREATE ON SCHEMA desk_coordinator TO %I', gate);
    EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA keynet FROM %I', gate);
    FOR one IN SELECT * FROM (VALUES
        ('posting', 'SELECT, UPDATE', 'prefecture = (SELECT keynet.own_prefecture())'),
        ('posting_revision', 'SELECT, INSERT, UPDATE', 'EXISTS (SELECT 1 FROM keynet.posting p WHERE p.id = posting_id)'),
        ('hire', 'SELECT', 'EXISTS (SELECT 1 FROM keynet.posting p WHERE p.id = posting_id)')) AS own (place, rights, seen)
    LOOP
        SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) INTO names FROM pg_attribute
            WHERE attrelid = format('keynet.%I', one.place)::regclass AND attnum > 0 AND NOT attisdropped;
        EXECUTE format('GRANT %s ON keynet.%I TO %I', one.rights, one.place, gate);
        EXECUTE format('CREATE POLICY %I ON keynet.%I TO %I USING (%s)', 'coordinator_own_' || one.place, one.place, gate, one.seen);
        EXECUTE format('CREATE VIEW desk_coordinator.%I AS SELECT %s FROM keynet.%I', 'own_' || one.place, names, one.place);
        EXECUTE format('ALTER VIEW desk_coordinator.%I OWNER TO %I', 'own_' || one.place, gate);
        EXECUTE format('GRANT %s ON desk_coordinator.%I TO keynet_coordinator', one.rights, 'own_' || one.place);
    END LOOP;
    EXECUTE format('REVOKE CREATE ON SCHEMA desk_coordinator FROM %I', gate);
END $body$
-- next
-- A view with masked columns is written row by row, under the rules of its owner. Of a table with versions only the version that
-- was seen is changed.
DO $body$
DECLARE
    place TEXT;
    names TEXT;
    fresh TEXT;
    pairs TEXT;
    key TEXT;
    desk TEXT;
    gate TEXT;
    defaults RECORD;
BEGIN
    FOREACH place IN ARRAY ARRAY['posting', 'posting_revision', 'hire', 'facility', 'audit'] LOOP
        desk := CASE place WHEN 'audit' THEN 'desk_administrator' ELSE 'desk_coordinator' END;
        gate := CASE place WHEN 'audit' THEN 'keynet_administrator_view' ELSE 'keynet_coordinator_view' END;
        SELECT string_agg(format('%I', attname), ', ' ORDER BY attnum), string_agg(format('NEW.%I', attname), ', ' ORDER BY attnum),
               string_agg(format('%1$I = NEW.%1$I', attname), ', ' ORDER BY attnum)
            INTO names, fresh, pairs FROM pg_attribute
            WHERE attrelid = format('keynet.%I', place)::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '';
        key := CASE place WHEN 'posting_revision' THEN 'posting_id = OLD.posting_id AND revision = OLD.revision' ELSE 'id = OLD.id' END;
        FOR defaults IN SELECT a.attname, pg_get_expr(d.adbin, d.adrelid) AS value FROM pg_attrdef d JOIN pg_attribute a
                ON a.attrelid = d.adrelid AND a.attnum = d.adnum
                WHERE d.adrelid = format('keynet.%I', place)::regclass AND a.attgenerated = '' LOOP
            EXECUTE format('ALTER VIEW %I.%I ALTER COLUMN %I SET DEFAULT %s', desk, place, defaults.attname, defaults.value);
        END LOOP;
        EXECUTE format('GRANT CREATE ON SCHEMA %I TO %I', desk, gate);
        EXECUTE format($make$
            CREATE FUNCTION %9$I.%1$I() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = keynet, pg_temp AS $write$
            BEGIN
                IF TG_OP = 'DELETE' THEN
                    DELETE FROM keynet.%2$I WHERE %6$s;
                    RETURN CASE WHEN FOUND THEN OLD END;
                ELSIF TG_OP = 'UPDATE' THEN
                    UPDATE keynet.%2$I SET %5$s WHERE %6$s %7$s;
                    RETURN CASE WHEN FOUND THEN NEW END;
                END IF;
                %8$s
                INSERT INTO keynet.%2$I (%3$s) VALUES (%4$s);
                RETURN NEW;
            END $write$ $make$, 'write_' || place, place, names, fresh, pairs, key,
            CASE WHEN place = 'posting' THEN 'AND version = OLD.version' ELSE '' END,
            CASE WHEN place = 'posting_revision' THEN ''
                 ELSE format('NEW.id := COALESCE(NEW.id, nextval(%L));', pg_get_serial_sequence('keynet.' || place, 'id')) END, desk);
        EXECUTE format('ALTER FUNCTION %I.%I() OWNER TO %I', desk, 'write_' || place, gate);
        EXECUTE format('REVOKE ALL ON FUNCTION %I.%I() FROM PUBLIC', desk, 'write_' || place);
        EXECUTE format('REVOKE CREATE ON SCHEMA %I FROM %I', desk, gate);
        EXECUTE format('SET ROLE %I', gate);
        EXECUTE format('CREATE TRIGGER written INSTEAD OF INSERT OR UPDATE OR DELETE ON %1$I.%2$I FOR EACH ROW EXECUTE FUNCTION %1$I.%3$I()',
                       desk, place, 'write_' || place);
        EXECUTE 'SET ROLE keynet_owner';
    END LOOP;
END $body$
-- next
CREATE FUNCTION desk_ministry.next_number(wanted TEXT, place TEXT, prefix TEXT, digits INTEGER) RETURNS TEXT LANGUAGE sql
SECURITY DEFINER SET search_path = keynet, pg_temp AS $body$ SELECT keynet.next_number(wanted, place, prefix, digits) $body$
-- next
CREATE FUNCTION desk_coordinator.next_number(wanted TEXT, place TEXT, prefix TEXT, digits INTEGER) RETURNS TEXT LANGUAGE sql
SECURITY DEFINER SET search_path = keynet, pg_temp AS $body$ SELECT keynet.next_number(wanted, place, prefix, digits) $body$
-- next
REVOKE ALL ON FUNCTION desk_ministry.next_number, desk_coordinator.next_number FROM PUBLIC
-- next
GRANT EXECUTE ON FUNCTION desk_ministry.next_number TO keynet_ministry
-- next
GRANT EXECUTE ON FUNCTION desk_coordinator.next_number TO keynet_coordinator
-- next
-- Whose text holds these pieces, of the rows that the role sees. The index cannot be asked under a policy, which must come before
-- whatever compares; here the owner asks it, and lets through what the policies of the records and of their texts let through.
DO $body$
<<matching>>
DECLARE
    place TEXT;
    role TEXT;
    seen TEXT;
BEGIN
    FOREACH place IN ARRAY ARRAY['posting', 'seeker'] LOOP
        FOREACH role IN ARRAY ARRAY['ministry', 'coordinator', 'supervisor'] LOOP
            SELECT string_agg('(' || COALESCE(t.seen, one.seen) || ')', ' AND ' ORDER BY one.place) INTO seen FROM rule one
                LEFT JOIN text_rule t ON t.role = one.role AND t.place || '_text' = one.place -- of the same record, joined already
                WHERE one.role = matching.role AND one.place IN (matching.place, matching.place || '_text') AND one.what IN ('r', 'b');
            CONTINUE WHEN role = 'supervisor' AND place = 'seeker';
            EXECUTE format($make$ CREATE FUNCTION %1$I.%2$s_matching(wanted TEXT[]) RETURNS SETOF BIGINT LANGUAGE sql STABLE
                SECURITY DEFINER SET search_path = keynet, pg_temp AS $find$
                SELECT %2$s_id FROM keynet.%2$s_text %4$s WHERE pieces @> wanted AND %3$s $find$ $make$,
                'desk_' || role, place, seen, CASE WHEN seen <> '(TRUE) AND (TRUE)' -- where every record is seen, none is looked up
                THEN format('JOIN keynet.%1$s r ON r.id = %1$s_id', place) ELSE '' END);
            EXECUTE format('REVOKE ALL ON FUNCTION %I.%s_matching FROM PUBLIC', 'desk_' || role, place);
            EXECUTE format('GRANT EXECUTE ON FUNCTION %I.%s_matching TO %I', 'desk_' || role, place, 'keynet_' || role);
        END LOOP;
    END LOOP;
END $body$
-- next
DROP TABLE rule, text_rule, mask, from_more
