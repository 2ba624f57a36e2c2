-- Words of the code and the name of every organisation, so that 20,000 of them are searched in a few milliseconds.

-- A name as it is searched: small letters without accents and apostrophes, every other sign a space.
CREATE FUNCTION searchable_words(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN translate(
  lower(name),
  'àáâãäåçèéêëìíîïñòóôõöøùúûüýÿŵŷ-–—/.,;:()&+@_''’‘',
  'aaaaaaceeeeiiiinoooooouuuuyywy              '
);

CREATE INDEX ix_organisation_period_words ON organisation_period
  USING gin (to_tsvector('simple', code || ' ' || searchable_words(name))) WHERE superseded_at IS NULL;
