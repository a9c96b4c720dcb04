-- The ordered pairs of the events from number $first on.
INSERT INTO dyads BY NAME
SELECT DISTINCT event, a.code AS actor, a.sector AS actor_sector, r.code AS recipient, r.sector AS recipient_sector, day, type, mode, quad, intensity,
       status, background, confidence, origin, outlet, language, happening, counted
FROM (SELECT *, unnest(actors) AS a FROM events WHERE event >= $first), LATERAL (SELECT unnest(recipients) AS r);
