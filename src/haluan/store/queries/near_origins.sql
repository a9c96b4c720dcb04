-- The days on which links between origins are made anew: those of new events and of reports that lost their happening, with the days around them ($margin), and what
-- is only looked at beside them.
CREATE OR REPLACE TEMP TABLE near_origins AS
WITH fresh AS (
  SELECT DISTINCT day FROM events
  WHERE day IS NOT NULL AND (event > $last OR (NOT counted AND happening NOT IN (SELECT event FROM events WHERE counted)))),
days AS (SELECT unnest(generate_series(-$margin - $slack, $margin + $slack)) AS away)
SELECT DISTINCT day, true AS written FROM events WHERE $all AND day IS NOT NULL
UNION ALL
SELECT day + away::INTEGER, bool_or(abs(away) <= $margin) FROM fresh, days WHERE NOT $all GROUP BY ALL;
