-- The words that an actor or recipient was coded from, where a reviewer named another one; one coded and one corrected role only.
WITH corrected AS (
  SELECT e.event, e.article, e.actors, e.recipients, v.corrected::JSON AS now
  FROM store.main.events e JOIN memory.main.verdicts v ON v.event_id = e.id
  WHERE v.verdict = 'correct' AND v.corrected IS NOT NULL),
sides AS (
  SELECT event, article, actors AS was, (now->'$.actors')::JSON[] AS now FROM corrected
  UNION ALL SELECT event, article, recipients, (now->'$.recipients')::JSON[] FROM corrected)
SELECT substring(a."text", m."start" + 1, m."end" - m."start") AS words, a.language, m.kind, m.how, was[1].code, was[1].sector,
       now[1]->>'$.code', now[1]->>'$.sector', count(*) AS n,
       bool_or(EXISTS (FROM mentions o WHERE o.article = s.article AND o.sentence = m.sentence AND o.mention <> m.mention AND o.code = now[1]->>'$.code'
                       AND (o.sector IS NULL OR coalesce(now[1]->>'$.sector', o.sector) = o.sector))) AS named
FROM sides s JOIN articles a USING (article) JOIN mentions m ON m.article = s.article AND m.mention = was[1].mention
WHERE len(was) = 1 AND len(now) = 1
GROUP BY ALL ORDER BY words, a.language, n DESC, now[1]->>'$.code';
