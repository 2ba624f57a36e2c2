-- How many counted returns of a quarter an area of then and an area of today have in common: what disclosure control
-- needs to know where both readings of the boundaries could be set against each other. Kept with the rollups.
CREATE TABLE area_overlap (
  quarter_id     text    NOT NULL,
  level          text    NOT NULL CONSTRAINT ck_area_overlap_level CHECK (level IN ('REGION', 'ICB')),
  -- '' where no area is known.
  now_code       text    NOT NULL,
  was_code       text    NOT NULL,
  organisations  integer NOT NULL CONSTRAINT ck_area_overlap_count CHECK (organisations >= 0),
  CONSTRAINT pk_area_overlap PRIMARY KEY (quarter_id, level, now_code, was_code)
) WITH (fillfactor = 50);

GRANT SELECT, INSERT ON area_overlap TO monitor_app;
GRANT UPDATE (organisations) ON area_overlap TO monitor_app;
