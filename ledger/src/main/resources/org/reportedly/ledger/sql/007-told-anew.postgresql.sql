-- Speakers and words of names are told otherwise than by the first version, and whose words a report has is new:
-- empties what follows from the log, which is then told anew.
ALTER TABLE claim ADD COLUMN agency ${text}

ALTER TABLE claim ADD COLUMN copy_of ${text}

TRUNCATE claim_term, incident_term, membership, incident, claim, report, term
