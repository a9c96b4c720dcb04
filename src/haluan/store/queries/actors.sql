WITH told AS (
  SELECT actor AS code, actor_name AS "name", counted FROM events WHERE actor IS NOT NULL
  UNION ALL SELECT recipient, recipient_name, counted FROM events WHERE recipient IS NOT NULL)
SELECT code, mode("name"), count(*) FILTER (WHERE counted) AS n FROM told
WHERE starts_with(lower(code), lower($prefix)) OR contains(lower("name"), lower($prefix))
GROUP BY code ORDER BY n DESC, code LIMIT $limit;
