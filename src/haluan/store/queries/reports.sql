-- Reports to be linked, by first day, then by publication; the words are those of the first evidence. Markers: {events}, {near}, {more}.
SELECT e.event, e.article, e.story, e.type, e.mode, e.status, list_transform(e.actors, lambda r: r.code), list_transform(e.recipients, lambda r: r.code),
       e.day::VARCHAR, e.day_end::VARCHAR, e.granularity, e.place, e.place_country, substring(a.text, v.start + 1, v."end" - v.start)
FROM {events} e
JOIN {near} n ON n.day = e.day
JOIN articles a ON a.article = e.article
LEFT JOIN evidence v ON v.event = e.event AND v.ordinal = 0
WHERE e.origin = 'haluan' AND (e.day_end - e.day) <= 31 {more}
ORDER BY e.day, e.published NULLS LAST, e.event;
