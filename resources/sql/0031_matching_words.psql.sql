-- Whose text holds these pieces, by the index. A function, because the roles of a shared office have others of the same name, which
-- ask the index for them (resources/office/rights.sql).
CREATE FUNCTION posting_matching(wanted TEXT[]) RETURNS SETOF BIGINT LANGUAGE sql STABLE SET search_path FROM CURRENT AS $body$
    SELECT posting_id FROM posting_text WHERE pieces @> wanted
$body$
-- next
CREATE FUNCTION seeker_matching(wanted TEXT[]) RETURNS SETOF BIGINT LANGUAGE sql STABLE SET search_path FROM CURRENT AS $body$
    SELECT seeker_id FROM seeker_text WHERE pieces @> wanted
$body$
