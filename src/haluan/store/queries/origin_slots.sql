-- For the origin of rank $rank: its rows that look for a partner (`seekers`), and the places that happenings of earlier origins offer: one row of an origin for
-- each ordered pair of a happening, since a table tells two deeds in two rows. A deed done together offers its pair the other way round as well.
CREATE OR REPLACE TEMP TABLE slots AS
WITH offered AS (
  SELECT * FROM sides WHERE rank < $rank
  QUALIFY row_number() OVER (PARTITION BY happening, actor, recipient, actor_inside, recipient_inside ORDER BY rank, event) = 1),
ways AS (
  SELECT happening, day, status, type, root, country, actor, recipient, actor_inside, recipient_inside, false AS turned FROM offered
  UNION ALL
  SELECT happening, day, status, type, root, country, recipient, actor, recipient_inside, actor_inside, true FROM offered o
  WHERE list_contains($mutual, type) AND NOT EXISTS (FROM offered p WHERE p.happening = o.happening AND p.actor = o.recipient AND p.recipient = o.actor))
SELECT DISTINCT * FROM ways b
WHERE NOT EXISTS (FROM sides t WHERE t.rank = $rank AND NOT t.written AND t.was = b.happening AND t.actor = b.actor AND t.recipient = b.recipient);
CREATE OR REPLACE TEMP TABLE seekers AS
SELECT event, day, status, type, root, country, actor, recipient, actor_inside, recipient_inside FROM sides t
WHERE rank = $rank AND written
  AND EXISTS (FROM slots s WHERE s.actor = t.actor AND s.recipient = t.recipient AND s.status = t.status AND s.day BETWEEN t.day - $slack::INTEGER AND t.day + $slack::INTEGER);
CREATE OR REPLACE TEMP TABLE joined (event BIGINT, happening BIGINT, PRIMARY KEY (event));
