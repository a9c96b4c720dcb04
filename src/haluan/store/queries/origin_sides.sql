-- What linking between origins looks at: each ordered pair of an event on a day of {near}, imported ones as standing alone. Inside one state the sectors
-- say who acts on whom. Markers: {events}, {near}, {more}.
CREATE OR REPLACE TEMP TABLE sides AS
SELECT DISTINCT e.event, e.origin, list_position($origins, e.origin) AS rank, n.written, CASE WHEN e.origin = $own THEN e.happening ELSE e.event END AS happening,
       e.happening AS was, e.day, e.status, e.type, substring(e.cameo, 1, 2) AS root, e.place_country AS country, a.code AS actor, r.code AS recipient,
       CASE WHEN a.code = r.code THEN coalesce(a.sector, '') ELSE '' END AS actor_inside, CASE WHEN a.code = r.code THEN coalesce(r.sector, '') ELSE '' END AS recipient_inside
FROM (SELECT *, unnest(actors) AS a FROM {events}) e JOIN {near} n ON n.day = e.day, LATERAL (SELECT unnest(e.recipients) AS r)
WHERE e.day IS NOT NULL AND e.day_end - e.day <= $longest {more};
