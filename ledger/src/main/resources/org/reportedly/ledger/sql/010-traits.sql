-- What of a claim, by number, is compared with others, in whoever weighs' own form. Follows from the claim like the
-- other tables of weighing; what is missing is made anew.
CREATE TABLE trait (
  claim ${whole} PRIMARY KEY,
  written ${bytes} NOT NULL
)
