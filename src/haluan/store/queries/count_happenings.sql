-- Reports, stories and independent sources of happenings with several reports. Copies of one text are one source: the outlet of its first article.
-- A row of a table that names no outlet adds no source.
DELETE FROM happenings;
INSERT INTO happenings
SELECT e.happening, count(*), count(DISTINCT coalesce(e.story, -e.event)),
       greatest(1, count(DISTINCT coalesce(origin.outlet, 'story ' || e.story, e.outlet))), min(e.published)
FROM events e LEFT JOIN articles origin ON origin.article = e.story
WHERE NOT e.counted OR e.happening IN (SELECT happening FROM events WHERE NOT counted)
GROUP BY e.happening;
