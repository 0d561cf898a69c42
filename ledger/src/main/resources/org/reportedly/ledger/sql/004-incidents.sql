-- Incidents as they were found, with the same columns to be asked by as claims.
CREATE TABLE incident (
  number ${whole} PRIMARY KEY,
  id ${text} NOT NULL,
  added ${whole} NOT NULL,
  removed ${whole},
  entry ${whole} NOT NULL,
  body_start ${whole} NOT NULL,
  body_length ${whole} NOT NULL,
  day ${whole} NOT NULL,
  first_day ${whole},
  last_day ${whole},
  type ${text} NOT NULL,
  verdict ${text} NOT NULL,
  place ${text},
  country ${text},
  latitude ${real},
  longitude ${real},
  place_precision ${text},
  claims ${whole} NOT NULL,
  reports ${whole} NOT NULL,
  sources ${whole} NOT NULL,
  words ${text} NOT NULL
)

CREATE UNIQUE INDEX incident_counts ON incident (id) WHERE removed IS NULL

CREATE INDEX incident_versions ON incident (id, added)

CREATE INDEX incident_day ON incident (day, number)

CREATE TABLE incident_term (
  term ${whole} NOT NULL,
  day ${whole} NOT NULL,
  row ${whole} NOT NULL,
  PRIMARY KEY (term, day, row)
) ${clustered}

CREATE TABLE membership (
  claim ${text} NOT NULL,
  incident ${text} NOT NULL,
  added ${whole} NOT NULL,
  removed ${whole},
  PRIMARY KEY (claim, added, incident)
) ${clustered}

CREATE INDEX membership_incident ON membership (incident, added)
