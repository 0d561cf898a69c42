-- Speakers and words of names are told otherwise than by the first version, and whose words a report has is new:
-- empties what follows from the log, which is then told anew.
ALTER TABLE claim ADD COLUMN agency ${text}

ALTER TABLE claim ADD COLUMN copy_of ${text}

DELETE FROM claim_term

DELETE FROM incident_term

DELETE FROM membership

DELETE FROM incident

DELETE FROM claim

DELETE FROM report

DELETE FROM term

INSERT INTO claim_text (claim_text) VALUES ('delete-all')

INSERT INTO incident_text (incident_text) VALUES ('delete-all')
