-- Reports by their day of publication, so that a new one finds those that it may be a copy of.
CREATE INDEX report_published ON report (published)
