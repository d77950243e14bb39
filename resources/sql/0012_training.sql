-- The list of all trainings, latest first, page by page.
CREATE INDEX training_by_day ON training (day, id)
