-- A shared office: who has a login of their own on the server, and as what. Only a server needs it.
CREATE TABLE office_user (
    login $TEXT$ PRIMARY KEY,
    role $TEXT$ NOT NULL CHECK (role IN ('ministry', 'coordinator', 'supervisor', 'administrator')),
    prefecture INTEGER CHECK (prefecture BETWEEN 1 AND 47),
    disabled $BOOL$ NOT NULL DEFAULT FALSE,
    made_at $TEXT$ NOT NULL,
    made_by $TEXT$ NOT NULL,
    CHECK ((role = 'coordinator') = (prefecture IS NOT NULL))
)
-- next
-- The next number of a series that no record bears; the row stays locked until the transaction ends, so none is given twice.
-- A function, because somebody who sees a part of the records must not choose among the numbers of all of them.
CREATE FUNCTION next_number(wanted TEXT, place TEXT, prefix TEXT, digits INTEGER) RETURNS TEXT LANGUAGE plpgsql
SECURITY DEFINER SET search_path FROM CURRENT AS $body$
DECLARE
    given BIGINT;
    made TEXT;
    taken BOOLEAN;
BEGIN
    INSERT INTO number_series (series, last) VALUES (wanted, 0) ON CONFLICT (series) DO UPDATE SET last = number_series.last
        RETURNING last INTO given;
    LOOP
        given := given + 1;
        made := prefix || lpad(given::TEXT, greatest(digits, length(given::TEXT)), '0');
        EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I WHERE number = $1)', place) INTO taken USING made;
        EXIT WHEN NOT taken; -- a file may have brought a number of this form
    END LOOP;
    UPDATE number_series SET last = given WHERE series = wanted;
    RETURN made;
END $body$
