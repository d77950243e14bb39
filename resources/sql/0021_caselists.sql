-- The orders of the lists of casework, and the filters that let few rows through.
CREATE INDEX application_by_place ON application (prefecture, profession, stage, stage_since, id)
-- next
CREATE INDEX application_by_day ON application (applied_on, id, prefecture, profession, stage)
-- next
CREATE INDEX hire_by_planned_start ON hire (starts_on, id, stage)
-- next
CREATE INDEX hire_to_approve ON hire (id) WHERE exemption <> '' AND exemption_approved_by = ''
-- next
CREATE INDEX training_to_approve ON training (day, id) WHERE stage = 'exempt' AND approved_by = ''
-- next
CREATE INDEX inquiry_by_time ON inquiry (asked_at, id) WHERE answered_at IS NOT NULL
-- next
CREATE INDEX support_order_by_day ON support_order (first_day, id)
