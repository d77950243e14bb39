-- Every row's text gets a letter for its prefecture and one for its profession (indexLetter() in textindex.cpp), so that the index
-- alone narrows a search to them. The index of pieces keeps no rows: what is inserted under a row's id is added to it.
UPDATE posting_text SET folded = folded || ' ' || char(57344 + p.prefecture) || ' ' || char(57440 + p.profession)
    FROM posting p WHERE p.id = posting_id
-- next
INSERT INTO posting_search (rowid, pieces)
    SELECT p.id, char(57344 + p.prefecture) || ' ' || char(57440 + p.profession) FROM posting p JOIN posting_text t ON t.posting_id = p.id
-- next
UPDATE seeker_text SET folded = folded || ' ' || char(57344 + s.prefecture) || ' ' || char(57440 + s.profession)
    FROM seeker s WHERE s.id = seeker_id
-- next
INSERT INTO seeker_search (rowid, pieces)
    SELECT s.id, char(57344 + s.prefecture) || ' ' || char(57440 + s.profession) FROM seeker s JOIN seeker_text t ON t.seeker_id = s.id
