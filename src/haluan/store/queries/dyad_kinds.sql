-- Happenings of each ordered pair by everything that says what they mean for alignment. Markers: {conditions} and the source of pairs.
SELECT d.actor, d.recipient, d.actor_sector, d.recipient_sector, d.type, d.mode, e.contexts, d.quad, d.intensity, d.status, d.background,
       e.said_by IS NOT NULL AS has_said_by, count(*) AS n_events
FROM {source} d JOIN events e USING (event)
WHERE {conditions} AND d.counted AND d.actor <> d.recipient
GROUP BY ALL
ORDER BY ALL;
