-- What `events` adds to them: a join of the two would hold all of it twice. Markers: {conditions}.
SELECT e.event, e.id, e.granularity, e.contexts, e.story, e.said_by IS NOT NULL AS has_said_by
FROM events e
WHERE e.event IN (SELECT d.event FROM dyads d WHERE {conditions})
