-- Reports, stories and independent sources of happenings with several reports. Copies of one text are one source: the outlet of its first article.
DELETE FROM happenings;
INSERT INTO happenings
SELECT e.happening, count(*), count(DISTINCT e.story), count(DISTINCT coalesce(origin.outlet, 'story ' || e.story)), min(e.published)
FROM events e LEFT JOIN articles origin ON origin.article = e.story
WHERE e.origin = 'haluan' AND (NOT e.counted OR e.happening IN (SELECT happening FROM events WHERE NOT counted))
GROUP BY e.happening;
