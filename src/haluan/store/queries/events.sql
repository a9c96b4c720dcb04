-- Reports with what a reader needs beside them. The page is chosen on few columns first, and of the other tables only what belongs to it is joined: a join holds one side whole,
-- and that would be all texts. Markers: {chosen}, {order}, {key}.
WITH chosen AS MATERIALIZED (
  {chosen}
),
mine AS MATERIALIZED (SELECT e.* FROM events e JOIN chosen ON chosen.place = e.{key})
SELECT e.*, a.id AS article_id, a.title, a.url, a.locator, coalesce(h.n_reports, 1) AS n_reports, coalesce(h.n_sources, 1) AS n_sources, r.verdict,
       substring(a."text", e.trigger_start + 1, e.trigger_end - e.trigger_start) AS trigger_words,
       substring(a."text", v."start" + 1, v."end" - v."start") AS sentence_words,
       v.sentence AS evidence_sentence, v."start" AS evidence_start, v."end" AS evidence_end
FROM mine e
LEFT JOIN (FROM articles WHERE article IN (SELECT article FROM mine)) a ON a.article = e.article
LEFT JOIN (FROM evidence WHERE ordinal = 0 AND event IN (SELECT event FROM mine)) v ON v.event = e.event
LEFT JOIN (FROM happenings WHERE happening IN (SELECT happening FROM mine)) h ON h.happening = e.happening
LEFT JOIN memory.main.verdicts r ON r.event_id = e.id
{order};
