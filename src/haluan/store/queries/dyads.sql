-- Pairs with most events. Markers: {conditions}.
SELECT d.actor, d.recipient, count(*) FILTER (WHERE d.counted) AS n_events, count(*) AS n_reports
FROM dyads d WHERE {conditions} GROUP BY ALL ORDER BY n_events DESC, n_reports DESC, d.actor, d.recipient LIMIT ?;
