-- What keeping incidents current needs: which claims, by number, lie in which block, and which are linked.
-- It follows from the claims that count and the rules of weighing, is no part of the log, and can be made anew.
CREATE TABLE neighbourhood (
  block ${whole} NOT NULL,
  claim ${whole} NOT NULL,
  type ${text} NOT NULL,
  PRIMARY KEY (block, claim)
) ${clustered}

CREATE TABLE link (
  claim ${whole} NOT NULL,
  other ${whole} NOT NULL,
  score ${real} NOT NULL,
  PRIMARY KEY (claim, other)
) ${clustered}

-- One row: by which rules incidents were found, from which place in the log on they were current, and until which.
CREATE TABLE weighing (
  number ${whole} PRIMARY KEY,
  rules ${text} NOT NULL,
  since ${whole} NOT NULL,
  until ${whole} NOT NULL
)

CREATE INDEX entry_decided ON entry (seq) WHERE kind IN ('merge', 'split', 'undo')
