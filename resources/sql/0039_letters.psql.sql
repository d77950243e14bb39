-- Every row's text gets a letter for its prefecture and one for its profession (indexLetter() in textindex.cpp), so that the index
-- alone narrows a search to them.
UPDATE posting_text SET folded = folded || ' ' || chr(57344 + p.prefecture) || ' ' || chr(57440 + p.profession),
    pieces = pieces || ARRAY[chr(57344 + p.prefecture), chr(57440 + p.profession)] FROM posting p WHERE p.id = posting_id
-- next
UPDATE seeker_text SET folded = folded || ' ' || chr(57344 + s.prefecture) || ' ' || chr(57440 + s.profession),
    pieces = pieces || ARRAY[chr(57344 + s.prefecture), chr(57440 + s.profession)] FROM seeker s WHERE s.id = seeker_id
