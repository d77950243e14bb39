-- What the proposal of a run says beyond its result: why seats stay empty and who is left, limits, the other policy. Compressed
-- lines; NULL where the run was kept before there was this column.
ALTER TABLE match_run ADD COLUMN outcome $BLOB$
