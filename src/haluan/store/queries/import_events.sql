-- New rows of `incoming` by (origin, id), numbered from $first. Status and granularity have their usual values where the source has none.
INSERT INTO events BY NAME
SELECT * REPLACE (
    $first + row_number() OVER (ORDER BY source_file, source_row) - 1 AS event,
    coalesce(status, 'actual') AS status, coalesce(background, false) AS background, coalesce(granularity, 'day') AS granularity,
    coalesce(day_end, day) AS day_end, coalesce(contexts, []) AS contexts, coalesce(confidence, 1.0) AS confidence,
    coalesce(actors, CASE WHEN actor IS NULL THEN [] ELSE [{'code': actor, 'sector': actor_sector, 'name': coalesce(actor_name, actor), 'mention': NULL}] END) AS actors,
    coalesce(recipients, CASE WHEN recipient IS NULL THEN [] ELSE [{'code': recipient, 'sector': recipient_sector, 'name': coalesce(recipient_name, recipient), 'mention': NULL}] END) AS recipients,
    $first + row_number() OVER (ORDER BY source_file, source_row) - 1 AS happening, true AS counted,
    CASE WHEN len(actors) > 1 THEN '|' || list_aggregate(list_transform(actors, lambda r: r.code || '.' || coalesce(r.sector, '')), 'string_agg', '|') || '|' END AS more_actors,
    CASE WHEN len(recipients) > 1 THEN '|' || list_aggregate(list_transform(recipients, lambda r: r.code || '.' || coalesce(r.sector, '')), 'string_agg', '|') || '|' END AS more_recipients)
FROM (SELECT * FROM incoming QUALIFY row_number() OVER (PARTITION BY origin, id ORDER BY source_file, source_row) = 1) AS fresh
WHERE NOT EXISTS (FROM events e WHERE e.origin = fresh.origin AND e.id = fresh.id);
