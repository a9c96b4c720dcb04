-- One round: the n-th seeker of a kind takes the n-th free slot of the same kind, $shift days before it. Markers: {key} (columns that have to agree besides the sides),
-- {seeker}, {slot} (conditions).
INSERT INTO joined
WITH taken AS (SELECT j.happening, k.actor, k.recipient FROM joined j JOIN seekers k USING (event)),
free AS (
  SELECT *, row_number() OVER (PARTITION BY day, actor, recipient, actor_inside, recipient_inside, status, {key} ORDER BY turned, happening) AS place
  FROM slots s
  WHERE {slot} AND NOT EXISTS (FROM taken t WHERE t.happening = s.happening AND t.actor = s.actor AND t.recipient = s.recipient)),
left_over AS (
  SELECT *, row_number() OVER (PARTITION BY day, actor, recipient, actor_inside, recipient_inside, status, {key} ORDER BY event) AS place
  FROM seekers WHERE {seeker} AND event NOT IN (SELECT event FROM joined))
SELECT event, free.happening
FROM left_over l JOIN free USING (actor, recipient, actor_inside, recipient_inside, status, place, {key})
WHERE l.day = free.day + $shift::INTEGER
QUALIFY row_number() OVER (PARTITION BY event ORDER BY free.happening) = 1;
