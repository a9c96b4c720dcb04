-- Who is named how often, in the first place of an event's actors or recipients.
WITH told AS (
  SELECT actor AS code, actor_sector AS sector, actor_name AS "name" FROM events WHERE actor_name IS NOT NULL
  UNION ALL SELECT recipient, recipient_sector, recipient_name FROM events WHERE recipient_name IS NOT NULL)
SELECT code, sector, "name", count(*) AS n FROM told WHERE code IS NOT NULL GROUP BY ALL ORDER BY n DESC, code, "name", sector;
