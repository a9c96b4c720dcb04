-- Dyads that meet a condition; of a happening with several reports one that meets it counts, also where the report that usually counts does not. Markers: {conditions}.
(WITH chosen AS (
  SELECT d.*, h.happening IS NOT NULL AS several FROM dyads d LEFT JOIN happenings h ON h.happening = d.happening WHERE {conditions})
SELECT * EXCLUDE (several) FROM chosen WHERE NOT several
UNION ALL
SELECT * EXCLUDE (several) REPLACE (row_number() OVER (
  PARTITION BY happening, actor, recipient ORDER BY NOT counted, event, actor_sector, recipient_sector) = 1 AS counted)
FROM chosen WHERE several)
