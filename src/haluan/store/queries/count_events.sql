-- Happenings, reports and outlets of a query. Markers: {conditions}.
SELECT count(DISTINCT e.happening), count(*), count(DISTINCT e.outlet) FROM events e WHERE {conditions};
