-- Happenings, reports and outlets where nothing is filtered: each happening has one counted report. Markers: {conditions}.
SELECT count(*) FILTER (WHERE e.counted), count(*), count(DISTINCT e.outlet) FROM events e WHERE {conditions};
