-- One row for each report and ordered pair, with only what a course is made of. Markers: {conditions}.
SELECT d.event, e.id, d.actor, d.actor_sector, d.recipient, d.recipient_sector, d.day, e.granularity, d.type, d.mode, e.contexts, d.quad, d.intensity,
       d.status, d.background, d.outlet, e.story, d.happening, e.said_by IS NOT NULL AS has_said_by
FROM dyads d JOIN events e USING (event)
WHERE {conditions}
ORDER BY d.day, d.event, d.actor, d.recipient;
