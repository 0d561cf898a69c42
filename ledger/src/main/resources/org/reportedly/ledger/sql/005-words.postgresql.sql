CREATE INDEX claim_text ON claim USING gin (string_to_array(words, ' '))

CREATE INDEX incident_text ON incident USING gin (string_to_array(words, ' '))
