-- Happenings by place and quad class. Markers: {conditions}.
SELECT e.place, first(e.lat ORDER BY e.event), first(e.lon ORDER BY e.event), e.quad, count(*) AS n
FROM events e WHERE e.counted AND e.lat IS NOT NULL AND e.lon IS NOT NULL AND e.place IS NOT NULL AND {conditions}
GROUP BY e.place, e.quad ORDER BY n DESC, e.place, e.quad LIMIT 1000;
