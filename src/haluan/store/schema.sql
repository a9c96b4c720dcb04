-- The store, schema version 3. One DuckDB file. Text is kept once, in articles; evidence, quotes and mentions are offsets into it (code points).

CREATE TABLE meta (key VARCHAR NOT NULL, value VARCHAR);

CREATE TABLE runs (
  run INTEGER, what VARCHAR, locators VARCHAR[], program_version VARCHAR, kit_version VARCHAR, kit_digest VARCHAR,
  started_at TIMESTAMP, ended_at TIMESTAMP, status VARCHAR,          -- running, done, stopped
  n_articles INTEGER, n_known INTEGER, n_recoded INTEGER, n_skipped INTEGER, n_events INTEGER,
  gained INTEGER, lost INTEGER, changed INTEGER
);

CREATE TABLE captures (
  id VARCHAR, locator VARCHAR, url VARCHAR, media_type VARCHAR, charset VARCHAR, captured_at VARCHAR, n_bytes INTEGER, run INTEGER, article INTEGER
);

-- Files that were read to their end, so that --resume need not open them again.
CREATE TABLE inputs (locator VARCHAR, n_bytes BIGINT, modified DOUBLE, kit_digest VARCHAR, run INTEGER);

CREATE TABLE skipped (run INTEGER, locator VARCHAR, reason VARCHAR, detail VARCHAR);

CREATE TABLE articles (
  article INTEGER, id VARCHAR, capture_id VARCHAR, locator VARCHAR, url VARCHAR, outlet VARCHAR, title VARCHAR, byline VARCHAR,
  dateline VARCHAR, dateline_words VARCHAR, dateline_place STRUCT("name" VARCHAR, country VARCHAR, geonames INTEGER, lat DOUBLE, lon DOUBLE),
  published DATE, published_end DATE, published_granularity VARCHAR, language VARCHAR, "text" VARCHAR, title_end INTEGER,
  paragraphs INTEGER[], sentences INTEGER[],                         -- start, end, start, end …
  dropped STRUCT(reason VARCHAR, "text" VARCHAR)[], page_map INTEGER[], fingerprint VARCHAR, signature BLOB,
  n_terms INTEGER, n_events INTEGER, notes VARCHAR[], story INTEGER, run INTEGER, kit_version VARCHAR, kit_digest VARCHAR
);

CREATE TABLE mentions (
  article INTEGER, mention VARCHAR, "start" INTEGER, "end" INTEGER, sentence INTEGER, kind VARCHAR, how VARCHAR, antecedent VARCHAR,
  code VARCHAR, sector VARCHAR, "name" VARCHAR, "role" VARCHAR, wikidata VARCHAR,          -- of the first actor
  more STRUCT(code VARCHAR, sector VARCHAR, "name" VARCHAR, "role" VARCHAR, wikidata VARCHAR)[],   -- the others
  place STRUCT("name" VARCHAR, country VARCHAR, geonames INTEGER, lat DOUBLE, lon DOUBLE)
);

CREATE TABLE dates (
  article INTEGER, "start" INTEGER, "end" INTEGER, day DATE, day_end DATE, granularity VARCHAR, basis VARCHAR, conflict BOOLEAN
);

-- One row a report. Imported rows have no article; source_file and source_row name where they stand.
-- happening: the number of the event that stands for all reports of the same deed; counted: this row is that event.
CREATE TABLE events (
  event BIGINT, id VARCHAR, article INTEGER, origin VARCHAR, source_file VARCHAR, source_row BIGINT,
  type VARCHAR, mode VARCHAR, contexts VARCHAR[], quad TINYINT, intensity DOUBLE, cameo VARCHAR, status VARCHAR, background BOOLEAN,
  actor VARCHAR, actor_sector VARCHAR, actor_name VARCHAR, recipient VARCHAR, recipient_sector VARCHAR, recipient_name VARCHAR,
  actors STRUCT(code VARCHAR, sector VARCHAR, "name" VARCHAR, mention VARCHAR)[],
  recipients STRUCT(code VARCHAR, sector VARCHAR, "name" VARCHAR, mention VARCHAR)[],
  day DATE, day_end DATE, granularity VARCHAR, place VARCHAR, place_country VARCHAR, geonames INTEGER, lat DOUBLE, lon DOUBLE,
  said_by VARCHAR, said_by_code VARCHAR, said_by_sector VARCHAR, said_by_name VARCHAR,
  trigger_start INTEGER, trigger_end INTEGER, sentence INTEGER, confidence FLOAT, method VARCHAR, rule VARCHAR,
  scores STRUCT("name" VARCHAR, score DOUBLE)[], outlet VARCHAR, language VARCHAR, published DATE, story INTEGER, happening BIGINT, counted BOOLEAN,
  more_actors VARCHAR, more_recipients VARCHAR                       -- of several: '|ARM.GOV|AZE.MIL|', so that filters need not open the lists
);

-- One row for each ordered pair of an event's actors and recipients: what counts over time read.
CREATE TABLE dyads (
  event BIGINT, actor VARCHAR, actor_sector VARCHAR, recipient VARCHAR, recipient_sector VARCHAR, day DATE, type VARCHAR, mode VARCHAR,
  quad TINYINT, intensity DOUBLE, status VARCHAR, background BOOLEAN, confidence FLOAT, origin VARCHAR, outlet VARCHAR, language VARCHAR,
  happening BIGINT, counted BOOLEAN
);

-- Only happenings with several reports; all others have one report and one source.
CREATE TABLE happenings (happening BIGINT, n_reports INTEGER, n_stories INTEGER, n_sources INTEGER, first_published DATE);

CREATE TABLE evidence (event BIGINT, article INTEGER, ordinal INTEGER, sentence INTEGER, "start" INTEGER, "end" INTEGER);

CREATE TABLE quotes (
  article INTEGER, quote VARCHAR, form VARCHAR, "start" INTEGER, "end" INTEGER, cue VARCHAR, speaker VARCHAR,
  speaker_code VARCHAR, speaker_sector VARCHAR, speaker_name VARCHAR
);

CREATE TABLE relations (
  article INTEGER, ordinal INTEGER, kind VARCHAR,
  subject VARCHAR, subject_sector VARCHAR, subject_name VARCHAR, subject_mention VARCHAR, subject_inferred BOOLEAN,
  object VARCHAR, object_sector VARCHAR, object_name VARCHAR, object_mention VARCHAR, object_inferred BOOLEAN,
  since DATE, since_end DATE, since_granularity VARCHAR, until DATE, until_end DATE, until_granularity VARCHAR,
  evidence STRUCT(sentence INTEGER, "start" INTEGER, "end" INTEGER)[]
);

CREATE TABLE declined (article INTEGER, reason VARCHAR, sentence INTEGER, detail VARCHAR);

CREATE TABLE postings (term UINTEGER, article INTEGER, n UTINYINT);

CREATE TABLE reviews (
  event_id VARCHAR, verdict VARCHAR, reviewer VARCHAR, reviewed_at VARCHAR, note VARCHAR, correction VARCHAR, article_id VARCHAR, sentence VARCHAR,
  "trigger" VARCHAR, type VARCHAR, corrected VARCHAR                  -- corrected: the columns of `events` as they should be, JSON
);

-- Addresses that were fetched, with what the server said of their version, so that the next question can be conditional.
CREATE TABLE fetched (address VARCHAR, etag VARCHAR, last_modified VARCHAR, fetched_at TIMESTAMP, kit_digest VARCHAR, run INTEGER);

CREATE TABLE recodings (run INTEGER, article INTEGER, change VARCHAR, event_id VARCHAR, was VARCHAR, now VARCHAR);

CREATE VIEW stories AS
  SELECT story, arg_min(title, article) AS title, min(published) AS first_published, count(*) AS n_articles,
         count(DISTINCT coalesce(outlet, id)) AS n_outlets
  FROM articles GROUP BY story;
