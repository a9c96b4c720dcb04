-- Reports with what a reader needs beside them. The page is chosen on few columns first. Markers: {conditions}, {order}, {page}, {sources}, {key}.
WITH chosen AS MATERIALIZED (
  SELECT e.{key} AS place FROM events e {sources} WHERE {conditions} {order} {page}
)
SELECT e.*, a.id AS article_id, a.title, a.url, a.locator, coalesce(h.n_reports, 1) AS n_reports, coalesce(h.n_sources, 1) AS n_sources, r.verdict,
       substring(a."text", e.trigger_start + 1, e.trigger_end - e.trigger_start) AS trigger_words,
       substring(a."text", v."start" + 1, v."end" - v."start") AS sentence_words,
       v.sentence AS evidence_sentence, v."start" AS evidence_start, v."end" AS evidence_end
FROM events e
JOIN chosen ON chosen.place = e.{key}
LEFT JOIN articles a ON a.article = e.article
LEFT JOIN evidence v ON v.event = e.event AND v.ordinal = 0
LEFT JOIN happenings h ON h.happening = e.happening
LEFT JOIN memory.main.verdicts r ON r.event_id = e.id
{order};
