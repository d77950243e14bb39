-- Figures of closed months as somebody signed them off. An edition is never changed: a correction is the next one.
CREATE TABLE report_edition (
    id $ID$,
    month $TEXT$ NOT NULL,
    edition INTEGER NOT NULL CHECK (edition > 0),
    signed_at $TEXT$ NOT NULL,
    signed_by $TEXT$ NOT NULL,
    reason $TEXT$ NOT NULL,
    sha256 $TEXT$ NOT NULL,
    figures $TEXT$ NOT NULL,
    UNIQUE (month, edition)
) $STRICT$
