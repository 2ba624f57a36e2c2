-- An index of exclusion risk by small area, from outside the product, added up to places: what comparisons set beside
-- practice. Each import is kept whole and never changed; the newest counts.
CREATE TABLE need_index (
  number       integer     GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_need_index PRIMARY KEY,
  name         text        NOT NULL CONSTRAINT ck_need_index_name CHECK (length(name) BETWEEN 1 AND 120),
  publisher    text        NOT NULL CONSTRAINT ck_need_index_publisher CHECK (length(publisher) BETWEEN 1 AND 200),
  licence      text        NOT NULL CONSTRAINT ck_need_index_licence CHECK (length(licence) BETWEEN 1 AND 200),
  small_areas  integer     NOT NULL CONSTRAINT ck_need_index_small_areas CHECK (small_areas > 0),
  scores_sha256 text       NOT NULL,
  places_sha256 text       NOT NULL,
  imported_by  text        NOT NULL,
  imported_at  timestamptz NOT NULL DEFAULT product_now()
);

CREATE TABLE need_index_place (
  index_number integer          NOT NULL CONSTRAINT fk_need_index_place_index REFERENCES need_index (number),
  -- The sub-ICB location, and its board on the day of the file.
  location_code text            NOT NULL,
  board_code   text             NOT NULL,
  small_areas  integer          NOT NULL CONSTRAINT ck_need_index_place_small_areas CHECK (small_areas > 0),
  score_sum    double precision NOT NULL,
  -- Of its small areas, those of the fifth of England's that is most at risk.
  most_at_risk integer          NOT NULL CONSTRAINT ck_need_index_place_most_at_risk
                                CHECK (most_at_risk BETWEEN 0 AND small_areas),
  CONSTRAINT pk_need_index_place PRIMARY KEY (index_number, location_code, board_code)
);

GRANT SELECT ON need_index, need_index_place TO monitor_app, monitor_system;
GRANT INSERT ON need_index, need_index_place TO monitor_system;
