-- How many applications are in each stage, and how many ever were, by the filters of the board; kept in step with every step.
CREATE TABLE application_total (
    prefecture INTEGER NOT NULL,
    profession INTEGER NOT NULL,
    stage $TEXT$ NOT NULL,
    standing $KEY$ NOT NULL,
    reached $KEY$ NOT NULL,
    PRIMARY KEY (prefecture, profession, stage)
) $STRICT$
-- next
INSERT INTO application_total (prefecture, profession, stage, standing, reached)
    SELECT a.prefecture, a.profession, e.stage, SUM(CASE WHEN e.stage = a.stage THEN 1 ELSE 0 END), COUNT(*)
    FROM application_event e JOIN application a ON a.id = e.application_id GROUP BY a.prefecture, a.profession, e.stage
