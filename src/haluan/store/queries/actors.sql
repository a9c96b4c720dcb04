-- Every actor with its commonest name and its happenings, of whatever report and beside whomever it stands. Most events first.
WITH first AS (
  SELECT actor AS code, actor_name AS "name", happening FROM events WHERE actor IS NOT NULL
  UNION ALL SELECT recipient, recipient_name, happening FROM events WHERE recipient IS NOT NULL),
more AS (
  SELECT unnest(actors[2:]) AS role, happening FROM events WHERE more_actors IS NOT NULL
  UNION ALL SELECT unnest(recipients[2:]), happening FROM events WHERE more_recipients IS NOT NULL),
told AS (SELECT code, "name", happening FROM first UNION ALL SELECT role.code, role.name, happening FROM more)
SELECT code, mode("name"), count(DISTINCT happening) AS n FROM told GROUP BY code ORDER BY n DESC, code;
