-- Two prefectures, 13 and 27, for the tests of rights. Words that must not come through contain 秘.
INSERT INTO facility (id, code, name, name_folded, kana, kind, prefecture, phone, covid_role) VALUES
    (1, '1310000001', '東病院', '東病院', 'ヒガシ', 'hospital', 13, '03-1111', 'other'),
    (2, '2710000002', '西病院', '西病院', 'ニシ', 'hospital', 27, '秘06-2222', 'other'),
    (3, '秘2710000003', '秘密病院', '秘密病院', '秘', 'hospital', 27, '秘06-3333', 'other'),
    (4, '秘2710000004', '秘四病院', '秘四病院', '秘', 'hospital', 27, '秘06-4444', 'other');
INSERT INTO posting (id, number, source, source_record, facility_id, newest_revision, current_revision, review, publication, fill,
    received_on, valid_until, facility_name, facility_code, place_name, municipality, prefecture, profession, employment, disclosure,
    headcount, offered, awaiting, started, remaining, red, amber, checks, checked_on)
SELECT n, lpad(p::TEXT, 2, '0') || '-' || lpad(n::TEXT, 7, '0'), 'gmis', CASE p WHEN 13 THEN '' ELSE '秘' END || n, f, newest, current, review, publication,
    'unfilled', '2020-05-01', until::DATE, name, CASE name WHEN '秘密病院' THEN '秘2710000003' ELSE '' END, name, '町', p, 4, 'permanent',
    disclosure, 2, 0, 0, 0, 2, 0, 0, 0, '2020-05-01'
FROM (VALUES (1, 13, 1, 1, 0, 'received', 'unpublished', NULL, '東病院', 'open'),
             (2, 27, 2, 2, 1, 'in_review', 'published', NULL, '西病院', 'open'),
             (3, 27, 3, 1, 1, 'approved', 'published', NULL, '秘密病院', 'non_public'),
             (4, 27, 4, 1, 0, 'received', 'unpublished', NULL, '秘四病院', 'open'),
             (5, 27, 4, 1, 1, 'approved', 'published', NULL, '秘四病院', 'unlisted'),
             (6, 13, 1, 1, 1, 'approved', 'published', NULL, '東病院', 'open'),
             (7, 27, 4, 1, 1, 'approved', 'published', '2020-06-01', '秘四病院', 'open'))
    AS v (n, p, f, newest, current, review, publication, until, name, disclosure);
INSERT INTO posting_revision (posting_id, revision, review, made_by, made_at, profession, prefecture, place_name, duties, phone, headcount, disclosure)
SELECT id, r, CASE WHEN r = 2 THEN 'in_review' ELSE 'approved' END, CASE prefecture WHEN 13 THEN '係' ELSE '秘係' END, '2020-05-01T00:00:00.000Z', 4, prefecture,
    CASE WHEN r = 2 THEN '秘改名' ELSE place_name END, CASE WHEN id = 3 THEN '秘密病院の夜勤' WHEN id IN (4, 5, 7) THEN '秘' ELSE '夜勤' END,
    CASE WHEN id IN (1, 2, 6) THEN '03-1111' ELSE '秘06-3333' END, 2, disclosure
FROM posting CROSS JOIN (VALUES (1), (2)) AS v (r) WHERE r <= newest_revision;
INSERT INTO seeker (id, number, name, kana, kana_folded, birth_date, phone, email, remarks, prefecture, elsewhere, short_term, route, state, registered_on, valid_until)
SELECT n, 'S000000' || n, name, 'カナ' || name, 'カナ' || name, '1980-05-05', phone, phone || '@example.jp', name || 'の備考', p, e, FALSE, 'keynet', 'active', '2020-05-01', until::DATE
FROM (VALUES (1, '東人子', '人090-1', 13, FALSE, NULL), (2, '大人阪子', '人090-2', 27, TRUE, NULL), (3, '秘三子', '秘090-3', 27, FALSE, NULL),
             (4, '四人子', '人090-4', 27, FALSE, NULL), (5, '秘五子', '秘090-5', 27, TRUE, '2020-06-01')) AS v (n, name, phone, p, e, until);
INSERT INTO seeker_licence (seeker_id, position, kind, number, verification) SELECT id, 0, 4, left(phone, 1) || '免許' || id, 'unchecked' FROM seeker;
INSERT INTO seeker_text SELECT id, name, ARRAY[name] FROM seeker;
INSERT INTO posting_text SELECT id, facility_name, ARRAY[facility_name] FROM posting;
INSERT INTO seeker_likeness SELECT id, 1000 + id FROM seeker;
INSERT INTO seeker_return SELECT id, '2020-05-20', '2020-05-10' FROM seeker;
INSERT INTO seeker_alias SELECT 'S000009' || id, id, name, '係', '2020-05-01T00:00:00.000Z' FROM seeker;
INSERT INTO erasure SELECT id, number, '係', '2020-05-01T00:00:00.000Z' FROM seeker WHERE id IN (1, 3);
INSERT INTO hire (id, posting_id, person, stage, seeker_id, reason) VALUES
    (1, 1, '四人子', 'offered', 4, ''), (2, 2, '秘三子', 'offered', 3, '秘'), (3, 4, '秘三子', 'offered', 3, '秘'), (4, 2, '東人子', 'offered', 1, '');
INSERT INTO application (id, number, seeker_id, posting_id, prefecture, profession, route, referred_by, applied_on, stage, stage_since) VALUES
    (1, 'A0000001', 4, 1, 13, 4, 'keynet', '人', '2020-05-02', 'received', '2020-05-02T00:00:00.000Z'),
    (2, 'A0000002', 3, 4, 27, 4, 'keynet', '秘', '2020-05-02', 'received', '2020-05-02T00:00:00.000Z'),
    (3, 'A0000003', 1, 2, 27, 4, 'keynet', '人', '2020-05-02', 'received', '2020-05-02T00:00:00.000Z');
INSERT INTO application_event (id, application_id, at, actor, stage, reason) SELECT id, id, stage_since, '係', stage, referred_by FROM application;
INSERT INTO interview (id, number, application_id, seeker_id, starts_at, ends_at, minutes, mode, interviewer, note, result, uid)
    SELECT id, 'I000000' || id, id, seeker_id, 'a', 'b', 30, 'online', '人', referred_by, 'open', 'u' || id FROM application;
INSERT INTO inquiry (id, number, seeker_id, posting_id, route, asked_at, question) VALUES
    (1, 'Q0000001', 4, 1, 'keynet', 'a', '人'), (2, 'Q0000002', 3, 4, 'keynet', 'a', '秘'), (3, 'Q0000003', 1, 2, 'keynet', 'a', '人');
INSERT INTO course (id, number, title, provider, mode, modules, prefecture) VALUES (1, 'C0000001', '研修', 'x', 'x', 'x', 13), (2, 'C0000002', '研修', 'x', 'x', 'x', 27);
INSERT INTO training (id, number, seeker_id, modules, provider, mode, stage, day, reason) SELECT id, 'T000000' || id, id, 'x', 'x', 'x', 'booked', '2020-06-01', left(phone, 1) FROM seeker;
INSERT INTO evidence SELECT id, left(phone, 1) || id, 1, NULL FROM seeker;
INSERT INTO support_order (id, number, requesting, profession, people, first_day, last_day, least_days, payer, state) VALUES
    (1, 'D000001', 13, 4, 1, '2020-08-01', '2020-08-31', 1, 'x', 'open'), (2, 'D000002', 27, 4, 1, '2020-08-01', '2020-08-31', 1, 'x', 'open'),
    (3, 'D000003', 27, 4, 1, '2020-08-01', '2020-08-31', 1, 'x', 'open');
INSERT INTO order_member VALUES (1, 1, 2, 27, '人', 'x', 'x'), (2, 1, 3, 27, '秘', 'x', 'x'), (3, 1, 1, 13, '人', 'x', 'x');
INSERT INTO funded_activity (id, number, kind, prefecture, contractor, first_day, last_day, yen, fund) VALUES
    (1, 'F000001', 'x', 13, 'x', '2020-08-01', '2020-08-31', 1, 'x'), (2, 'F000002', 'x', 27, '秘', '2020-08-01', '2020-08-31', 1, 'x');
INSERT INTO posting_history (id, posting_id, at, actor, revision, what, comment) SELECT id, id, 'a', '係', 1, 'x', CASE prefecture WHEN 13 THEN '' ELSE '秘' END FROM posting;
INSERT INTO duplicate_dismissed VALUES (1, 6, 'x', 'x'), (2, 4, 'x', 'x');
INSERT INTO posting_total VALUES (13, 4, 'received', 'unpublished', 'unfilled', 1, 1, 0, 0, 0), (27, 4, 'approved', 'published', 'unfilled', 1, 1, 0, 0, 0),
    (27, 4, 'received', 'unpublished', 'unfilled', 1, 1, 0, 0, 0);
INSERT INTO seeker_total VALUES (13, 4, 'active', 'unchecked', 'keynet', 1), (27, 4, 'active', 'unchecked', 'keynet', 4);
INSERT INTO application_total VALUES (13, 4, 'received', 1, 1), (27, 4, 'received', 2, 2);
INSERT INTO shortage_day VALUES (13, 4, '2020-05-01', 1, 1, 0, 0, 0), (27, 4, '2020-05-01', 1, 1, 0, 0, 0);
INSERT INTO posting_day SELECT id, '2020-05-01', TRUE, prefecture, 4, 2, 0, 0, 0 FROM posting WHERE id IN (2, 4, 6);
INSERT INTO import_run (id, at, actor, kind, file, read_rows, added, updated, unchanged, rejected, warnings) VALUES (1, 'a', '係', 'x', '秘', 1, 1, 0, 0, 0, 0);
INSERT INTO setting VALUES ('connection/gmis', '秘'), ('draft/係/posting', '秘'), ('matching/rules', '{}'), ('mapping/x', '{}'), ('pivot/x', '{}');
INSERT INTO number_series VALUES ('posting-13', 7);
INSERT INTO remote_record (system, record, revision, posting_id, state, base) VALUES ('gmis', '1', 1, 1, 'linked', ''), ('gmis', '4', 1, 4, 'linked', '秘');
INSERT INTO inbox (system, kind, record, revision, body) VALUES ('keynet', 'x', 1, 1, '秘');
INSERT INTO outbox (id, system, posting_id, number, action, key, facts, state, made_at, made_by, due_at) VALUES
    (1, 'gmis', 1, '13-0000001', 'x', 'k1', '{}', 'waiting', 'a', 'x', 'a'), (2, 'gmis', 4, '27-0000004', 'x', 'k2', '秘', 'waiting', 'a', 'x', 'a');
INSERT INTO sync_position (system) VALUES ('gmis');
INSERT INTO sync_conflict (id, system, record, posting_id, kind, revision, fields, theirs, written, made_at) VALUES (1, 'gmis', '4', 4, 'x', 1, '秘', '秘', '秘', 'a');
INSERT INTO remote_case (system, kind, record, posting_id) VALUES ('keynet', 'inquiry', 1, 1), ('keynet', 'inquiry', 2, 4);
INSERT INTO desk_user (name, password, sees_personal) VALUES ('係', '秘', TRUE);
INSERT INTO desk_presence (posting_id, login, desk, decides) SELECT n, '係', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', TRUE FROM unnest(ARRAY[1, 2, 4, 6]) n;
INSERT INTO desk_change (id, login) VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '係');
INSERT INTO municipality VALUES ('13101', '千代田区', 35, 139);
INSERT INTO match_run SELECT 1, 'M000001', 'a', '係', 'x', 'x', '{}', 0, 'x', 1, 1, 1, 1, 1, 1, 1, 'x', FALSE, TRUE, 'x', 0, 'x', '人'::BYTEA;
INSERT INTO match_decision (run_id, seeker, posting, decision, reason, actor, at) VALUES (1, 'S0000003', '27-0000004', 'x', '人', '係', 'a');
INSERT INTO channel VALUES ('agency', 1, '秘', 'a', 'x');
INSERT INTO delivery (id, channel, part, sequence, kind, state, made_at, made_by, file_name, sha256, bytes, added, changed, withdrawn, manifest, due_at)
    VALUES (1, 'agency', 0, 1, 'x', 'x', 'a', 'x', '秘', 'x', 1, 1, 0, 0, '秘', 'a');
INSERT INTO delivery_file VALUES ('x', 0, '秘'::BYTEA);
INSERT INTO distribution_item VALUES ('agency', 0, 6, 1, 'x', FALSE, 1, NULL, 1), ('agency', 0, 2, 1, 'x', FALSE, 1, NULL, 1);
INSERT INTO audit (at, actor, action, subject, after_values) VALUES
    ('a', '係', 'posting.add', '13-0000001', '{}'), ('a', '係', 'posting.add', '27-0000004', '{"x":"秘"}'),
    ('a', '係', 'seeker.add', 'S0000001', '{"name":"人"}'), ('a', '係', 'seeker.add', 'S0000003', '{"name":"秘"}'),
    ('a', '係', 'user.add', '係', '{}');
