-- What can be asked quickly. A row counts from the entry "added" until the entry "removed" (null: still).
-- Days count from 1970-01-01. state: hash of the report with its claims as they count.
CREATE TABLE report (
  id ${text} NOT NULL,
  added ${whole} NOT NULL,
  removed ${whole},
  entry ${whole} NOT NULL,
  claims_entry ${whole} NOT NULL,
  outlet ${text},
  published ${whole},
  scene ${text},
  title ${text},
  claims ${whole} NOT NULL,
  state ${text} NOT NULL,
  PRIMARY KEY (id, added)
)

-- Body: where the claim stands in its entry's payload, in code points from 0.
-- day: by which pages are ordered: the last day of the claim, or the day of publication.
-- speakers and parties: one a line, as the indexes in claim_term hold them; words: what a search finds.
CREATE TABLE claim (
  number ${whole} PRIMARY KEY,
  id ${text} NOT NULL,
  report ${text} NOT NULL,
  position ${whole} NOT NULL,
  added ${whole} NOT NULL,
  removed ${whole},
  entry ${whole} NOT NULL,
  body_start ${whole} NOT NULL,
  body_length ${whole} NOT NULL,
  day ${whole} NOT NULL,
  first_day ${whole},
  last_day ${whole},
  type ${text} NOT NULL,
  stance ${text} NOT NULL,
  place ${text},
  country ${text},
  province ${text},
  latitude ${real},
  longitude ${real},
  place_precision ${text},
  speakers ${text} NOT NULL,
  parties ${text} NOT NULL,
  outlet ${text},
  published ${whole},
  background ${whole} NOT NULL,
  words ${text} NOT NULL
)

CREATE UNIQUE INDEX claim_counts ON claim (id) WHERE removed IS NULL

CREATE INDEX claim_versions ON claim (id, added)

CREATE INDEX claim_report ON claim (report, position)

CREATE INDEX claim_day ON claim (day, number)

-- Words that claims and incidents are filtered by, such as party UKR; uses counts the rows that bear it.
CREATE TABLE term (
  number ${whole} PRIMARY KEY,
  kind ${text} NOT NULL,
  word ${text} NOT NULL,
  uses ${whole} NOT NULL
)

CREATE UNIQUE INDEX term_word ON term (kind, word)

CREATE TABLE claim_term (
  term ${whole} NOT NULL,
  day ${whole} NOT NULL,
  row ${whole} NOT NULL,
  PRIMARY KEY (term, day, row)
) ${clustered}
