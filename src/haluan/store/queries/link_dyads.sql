-- A pair counts once in a happening: in its first report.
CREATE OR REPLACE TEMP TABLE pairs AS
SELECT d.event, d.actor, d.actor_sector, d.recipient, d.recipient_sector, e.happening,
       row_number() OVER (PARTITION BY e.happening, d.actor, d.recipient ORDER BY NOT e.counted, d.event, d.actor_sector, d.recipient_sector) = 1 AS counted
FROM dyads d JOIN events e USING (event)
WHERE e.happening IN (SELECT happening FROM linked) OR d.happening <> e.happening;
UPDATE dyads SET happening = p.happening, counted = p.counted
FROM pairs p
WHERE dyads.event = p.event AND dyads.actor IS NOT DISTINCT FROM p.actor AND dyads.recipient IS NOT DISTINCT FROM p.recipient
  AND dyads.actor_sector IS NOT DISTINCT FROM p.actor_sector AND dyads.recipient_sector IS NOT DISTINCT FROM p.recipient_sector
  AND (dyads.happening <> p.happening OR dyads.counted <> p.counted);
DROP TABLE pairs;
