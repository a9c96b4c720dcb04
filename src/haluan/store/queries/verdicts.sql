-- The latest verdict on each event. A review also counts for an event of the same sentence, trigger and article whose id changed with its coding;
-- a corrected type also where the new coding has another type.
CREATE TABLE memory.main.verdicts AS
WITH latest AS (FROM memory.main.all_reviews QUALIFY row_number() OVER (PARTITION BY event_id ORDER BY reviewed_at DESC, verdict) = 1),
gone AS (SELECT * FROM latest WHERE event_id NOT IN (SELECT id FROM events WHERE id IN (SELECT event_id FROM latest)) AND article_id IS NOT NULL),
moved AS (
  SELECT e.id AS event_id, g.verdict, g.correction, g.corrected
  FROM gone g JOIN articles a ON a.id = g.article_id JOIN events e ON e.article = a.article AND (e.type = g.type OR (g.verdict = 'correct' AND contains(g.corrected, '"type"')))
   AND substring(a."text", e.trigger_start + 1, e.trigger_end - e.trigger_start) = g."trigger"
  JOIN evidence v ON v.event = e.event AND v.ordinal = 0 AND substring(a."text", v."start" + 1, v."end" - v."start") = g.sentence)
SELECT event_id, verdict, correction, corrected FROM latest
UNION ALL
SELECT event_id, any_value(verdict), any_value(correction), any_value(corrected) FROM moved WHERE event_id NOT IN (SELECT event_id FROM latest) GROUP BY event_id;
