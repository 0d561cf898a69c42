-- Only which row holds which word; the words themselves stand in the tables.
CREATE VIRTUAL TABLE claim_text USING fts5(words, content='', detail=none, columnsize=0, tokenize='unicode61 remove_diacritics 0')

CREATE VIRTUAL TABLE incident_text USING fts5(words, content='', detail=none, columnsize=0, tokenize='unicode61 remove_diacritics 0')
