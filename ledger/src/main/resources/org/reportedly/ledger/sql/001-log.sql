-- The log: all else can be rebuilt from it. Statements are parted by blank lines; ${…} are types by database.
-- recorded: microseconds since 1970-01-01T00:00Z; never less than in the entry before.
-- subject: the report's id, empty where an entry is about several; content: SHA-256 of the payload.
CREATE TABLE entry (
  seq ${whole} PRIMARY KEY,
  recorded ${whole} NOT NULL,
  kind ${text} NOT NULL,
  subject ${text} NOT NULL,
  author ${text} NOT NULL,
  content ${text} NOT NULL,
  payload ${text} NOT NULL,
  previous ${text} NOT NULL,
  hash ${text} NOT NULL
)

CREATE INDEX entry_subject ON entry (subject, seq)

CREATE INDEX entry_recorded ON entry (recorded, seq)
