-- The first evidence of events. Markers: {numbers}.
WITH chosen AS MATERIALIZED (SELECT unnest({numbers}) AS number)
SELECT v.event, v."start", v."end" FROM evidence v JOIN chosen ON chosen.number = v.event WHERE v.ordinal = 0;
