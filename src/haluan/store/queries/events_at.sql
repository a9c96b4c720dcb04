-- Events at places of the table. The numbers come from the program itself. Markers: {numbers}, {key}.
WITH chosen AS MATERIALIZED (SELECT unnest({numbers}) AS place)
SELECT e.*, e.{key} AS place_of_row, coalesce(h.n_reports, 1) AS n_reports, coalesce(h.n_sources, 1) AS n_sources, r.verdict
FROM events e
JOIN chosen ON chosen.place = e.{key}
LEFT JOIN happenings h ON h.happening = e.happening
LEFT JOIN memory.main.verdicts r ON r.event_id = e.id;
