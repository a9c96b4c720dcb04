-- Codes of the actors whose code or any of whose names begins so, or holds it.
WITH told AS (
  SELECT actor AS code, actor_name AS "name" FROM events WHERE actor IS NOT NULL
  UNION ALL SELECT recipient, recipient_name FROM events WHERE recipient IS NOT NULL
  UNION ALL SELECT role.code, role.name FROM (SELECT unnest(actors[2:]) AS role FROM events WHERE more_actors IS NOT NULL)
  UNION ALL SELECT role.code, role.name FROM (SELECT unnest(recipients[2:]) AS role FROM events WHERE more_recipients IS NOT NULL))
SELECT DISTINCT code FROM told WHERE starts_with(lower(code), lower($prefix)) OR contains(lower("name"), lower($prefix));
