-- Seekers whose validity had run out and who became valid again: the monthly report counts them, and does not count the days between.
CREATE TABLE seeker_return (
    seeker_id $KEY$ NOT NULL REFERENCES seeker (id),
    returned_on $DATE$ NOT NULL,
    ran_out_on $DATE$ NOT NULL,
    PRIMARY KEY (seeker_id, returned_on),
    CHECK (ran_out_on < returned_on)
) $STRICT$
-- next
CREATE INDEX seeker_return_by_day ON seeker_return (returned_on)
