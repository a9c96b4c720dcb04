-- Events whose latest verdict changes what counts.
SELECT e.event, e.happening, v.verdict, v.corrected
FROM store.main.events e JOIN memory.main.verdicts v ON v.event_id = e.id
WHERE v.verdict = 'reject' OR (v.verdict = 'correct' AND v.corrected IS NOT NULL AND v.corrected <> '{}')
ORDER BY e.event;
