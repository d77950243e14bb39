-- The review queue is few rows among many, and read along the day by which people are needed.
CREATE INDEX posting_queue_by_needed_by ON posting (needed_by, id, prefecture, profession, review)
    WHERE review IN ('received', 'in_review', 'resubmitted')
