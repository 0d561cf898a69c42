-- The days that a report's claims are about, so that a list of reports passes over those of other days.
ALTER TABLE report ADD COLUMN first_day ${whole}

ALTER TABLE report ADD COLUMN last_day ${whole}

UPDATE report SET
  first_day = (SELECT min(c.first_day) FROM claim c WHERE c.report = report.id AND c.added = report.added),
  last_day = (SELECT max(c.last_day) FROM claim c WHERE c.report = report.id AND c.added = report.added)

CREATE INDEX report_latest ON report (entry, removed, added, first_day, last_day)
