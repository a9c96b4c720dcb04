-- One row for each report and pair of one actor with one recipient, where one of the two goes by certain names or bears a sector of a state: actors within a state, which
-- `dyads` cannot tell apart. Markers: {conditions} on events, {mine_a} and {mine_r} on a role.
SELECT DISTINCT event, id, a.code AS actor, a.sector AS actor_sector, a."name" AS actor_name, r.code AS recipient, r.sector AS recipient_sector,
       r."name" AS recipient_name, day, granularity, type, mode, contexts, quad, intensity, status, background, outlet, story, happening,
       said_by IS NOT NULL AS has_said_by
FROM (SELECT *, unnest(actors) AS a FROM events e WHERE {conditions}), LATERAL (SELECT unnest(recipients) AS r)
WHERE ({mine_a}) OR ({mine_r})
ORDER BY day, event, actor, recipient, actor_name, recipient_name, actor_sector, recipient_sector;
