-- transaction: none
-- People are searched by the beginnings of words of their names and of what their provider calls them.
CREATE INDEX CONCURRENTLY ix_person_search ON person
  USING gin (to_tsvector('simple', search_words(display_name || ' ' || subject))) WHERE NOT is_machine;
