-- The days around new events and around reports that lost their happening: `inner` days are written, the others only looked at.
CREATE OR REPLACE TEMP TABLE near AS
WITH fresh AS (
       SELECT DISTINCT day FROM events
       WHERE origin = 'haluan' AND day IS NOT NULL AND (event > $last OR (NOT counted AND happening NOT IN (SELECT event FROM events WHERE counted)))),
     days AS (SELECT unnest(generate_series(-$margin, $margin)) AS away),
     every AS (SELECT DISTINCT day FROM events WHERE origin = 'haluan' AND day IS NOT NULL)
SELECT day, true AS written FROM every WHERE $all
UNION ALL
SELECT day + away::INTEGER AS day, bool_or(abs(away) <= $inner) AS written FROM fresh, days WHERE NOT $all GROUP BY ALL;
