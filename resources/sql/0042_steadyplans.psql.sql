-- New statistics of a table take away every plan that touches it, from all sessions at once: five hundred desks then plan anew
-- whatever they do next, which keeps two cores busy for half a minute (measured). What lists are found by hardly changes with
-- them, so a busy office renews them once in a quarter of an hour, not every minute, and a quiet one in the course of days; what
-- was overwritten waits for as long.
DO $body$
DECLARE
    place TEXT;
BEGIN
    FOR place IN SELECT relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' LOOP
        EXECUTE format('ALTER TABLE %I SET (autovacuum_analyze_threshold = 40000, autovacuum_vacuum_threshold = 50000,'
                       ' autovacuum_vacuum_insert_threshold = 100000)', place);
    END LOOP;
    -- Few rows, overwritten all the time, always asked for by their key.
    FOREACH place IN ARRAY ARRAY['desk_presence', 'desk_change', 'posting_total'] LOOP
        EXECUTE format('ALTER TABLE %I SET (autovacuum_analyze_threshold = 10000000)', place);
    END LOOP;
END $body$
