-- Happenings of the type that events are corrected to, near their days, with one of their sides.
WITH fresh AS (
  SELECT coalesce(a.type, e.type) AS type, coalesce(a.day::DATE, e.day) AS day, coalesce(a.codes, [e.actor, e.recipient]) AS codes
  FROM asked a JOIN store.main.events e USING (event))
SELECT DISTINCT e.happening
FROM store.main.events e JOIN fresh f ON e.type = f.type AND e.day BETWEEN f.day - $slack::INTEGER AND f.day + $slack::INTEGER
WHERE (list_contains(f.codes, e.actor) OR list_contains(f.codes, e.recipient));
