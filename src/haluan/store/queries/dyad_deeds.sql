-- One row for each report and ordered pair, with only what a course is made of and `dyads` holds. Markers: {conditions}.
SELECT d.event, d.actor, d.actor_sector, d.recipient, d.recipient_sector, d.day, d.type, d.mode, d.quad, d.intensity, d.status, d.background, d.outlet, d.happening
FROM dyads d
WHERE {conditions}
