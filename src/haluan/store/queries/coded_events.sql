-- What re-coding compares: the events of the articles ?.
SELECT article, id, type, mode, status, list_transform(actors, lambda r: r.code || '.' || coalesce(r.sector, '')) AS actors,
       list_transform(recipients, lambda r: r.code || '.' || coalesce(r.sector, '')) AS recipients,
       day::VARCHAR, day_end::VARCHAR, granularity, place, contexts, background, said_by_name, trigger_start, trigger_end, sentence
FROM events WHERE article IN (SELECT unnest(?)) ORDER BY event;
