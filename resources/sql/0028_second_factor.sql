-- A second factor for opening a locked desk (RFC 6238): the shared secret in base32, empty where there is none, and the time step of
-- the last code that was taken, so that none is taken twice.
ALTER TABLE desk_user ADD COLUMN totp_secret $TEXT$ NOT NULL DEFAULT ''
-- next
ALTER TABLE desk_user ADD COLUMN totp_step $KEY$ NOT NULL DEFAULT 0
