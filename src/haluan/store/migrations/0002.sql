-- Codes of several actors or recipients in one word, so that filters need not open the lists.
ALTER TABLE events ADD COLUMN more_actors VARCHAR;
ALTER TABLE events ADD COLUMN more_recipients VARCHAR;
UPDATE events SET more_actors = '|' || list_aggregate(list_transform(actors, lambda r: r.code || '.' || coalesce(r.sector, '')), 'string_agg', '|') || '|' WHERE len(actors) > 1;
UPDATE events SET more_recipients = '|' || list_aggregate(list_transform(recipients, lambda r: r.code || '.' || coalesce(r.sector, '')), 'string_agg', '|') || '|' WHERE len(recipients) > 1;
