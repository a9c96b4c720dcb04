-- What follows from a correction, and the versions of fetched addresses.
ALTER TABLE reviews ADD COLUMN corrected VARCHAR;
CREATE TABLE fetched (address VARCHAR, etag VARCHAR, last_modified VARCHAR, fetched_at TIMESTAMP, kit_digest VARCHAR, run INTEGER);
