-- Tables of the reader over those of the file; what is not touched is read from the file.
CREATE TABLE memory.main.dyads_now AS
SELECT DISTINCT event, a.code AS actor, a.sector AS actor_sector, r.code AS recipient, r.sector AS recipient_sector, day, type, mode, quad, intensity,
       status, background, confidence, origin, outlet, language, happening, counted, rejected
FROM (SELECT *, unnest(actors) AS a FROM memory.main.events_now), LATERAL (SELECT unnest(recipients) AS r);
CREATE TABLE memory.main.dyads_counted AS
SELECT * EXCLUDE (rejected) REPLACE (NOT rejected AND row_number() OVER (
    PARTITION BY happening, actor, recipient ORDER BY rejected, NOT counted, event, actor_sector, recipient_sector) = 1 AS counted)
FROM memory.main.dyads_now;
CREATE TABLE memory.main.happenings_now AS
SELECT e.happening, count(*) AS n_reports, count(DISTINCT coalesce(e.story, -e.event)) AS n_stories,
       greatest(1, count(DISTINCT coalesce(o.outlet, 'story ' || e.story, e.outlet))) AS n_sources, min(e.published) AS first_published
FROM memory.main.events_now e LEFT JOIN store.main.articles o ON o.article = e.story
WHERE NOT e.rejected GROUP BY e.happening HAVING count(*) > 1;
CREATE VIEW memory.main.happenings AS
SELECT * FROM store.main.happenings
WHERE happening NOT IN (SELECT was FROM memory.main.events_now) AND happening NOT IN (SELECT happening FROM memory.main.events_now)
UNION ALL SELECT * FROM memory.main.happenings_now;
CREATE VIEW memory.main.events AS
SELECT *, NULL::VARCHAR AS coded FROM store.main.events WHERE event NOT IN (SELECT event FROM memory.main.events_now)
UNION ALL SELECT * EXCLUDE (rejected, was) FROM memory.main.events_now;
CREATE VIEW memory.main.dyads AS
SELECT * FROM store.main.dyads WHERE event NOT IN (SELECT event FROM memory.main.events_now)
UNION ALL SELECT * FROM memory.main.dyads_counted;
