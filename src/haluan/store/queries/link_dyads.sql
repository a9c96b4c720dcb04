-- A pair counts once in a happening: in its first report. Looked at: new events, happenings that a report left or joined, and pairs whose first report is gone.
CREATE OR REPLACE TEMP TABLE pairs AS
WITH moved AS (SELECT d.happening AS was, e.happening AS now FROM dyads d JOIN events e USING (event) WHERE d.happening <> e.happening),
touched AS (
  SELECT was AS happening FROM moved UNION SELECT now FROM moved
  UNION SELECT happening FROM dyads WHERE happening IN (SELECT happening FROM dyads WHERE NOT counted) GROUP BY happening, actor, recipient HAVING NOT bool_or(counted))
SELECT d.event, d.actor, d.actor_sector, d.recipient, d.recipient_sector, e.happening,
       row_number() OVER (PARTITION BY e.happening, d.actor, d.recipient ORDER BY NOT e.counted, d.event, d.actor_sector, d.recipient_sector) = 1 AS counted
FROM dyads d JOIN events e USING (event)
WHERE d.event > $last OR e.happening IN (SELECT happening FROM touched) OR e.happening IN (SELECT happening FROM events WHERE event > $last);
UPDATE dyads SET happening = p.happening, counted = p.counted
FROM pairs p
WHERE dyads.event = p.event AND dyads.actor IS NOT DISTINCT FROM p.actor AND dyads.recipient IS NOT DISTINCT FROM p.recipient
  AND dyads.actor_sector IS NOT DISTINCT FROM p.actor_sector AND dyads.recipient_sector IS NOT DISTINCT FROM p.recipient_sector
  AND (dyads.happening <> p.happening OR dyads.counted <> p.counted);
DROP TABLE pairs;
