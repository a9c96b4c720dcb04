-- One row for each report and ordered pair. Markers: {conditions}.
SELECT d.event, e.id, d.actor, d.actor_sector, d.recipient, d.recipient_sector, d.day, e.day_end, e.granularity, d.type, d.mode, e.contexts, d.quad,
       d.intensity, d.status, d.background, d.confidence, d.origin, d.outlet, d.language, e.story, d.happening, d.counted,
       coalesce(h.n_sources, 1) AS n_sources, e.said_by_code, e.said_by IS NOT NULL AS has_said_by, e.published,
       len(list_distinct([a.code || '.' || coalesce(a.sector, '') FOR a IN e.actors]))
         * len(list_distinct([r.code || '.' || coalesce(r.sector, '') FOR r IN e.recipients])) AS n_pairs
FROM dyads d JOIN events e USING (event) LEFT JOIN happenings h ON h.happening = d.happening
WHERE {conditions}
ORDER BY d.day, d.event, d.actor, d.recipient;
