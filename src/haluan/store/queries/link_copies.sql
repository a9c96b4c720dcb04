-- Reports whose days are too vague to compare are one deed where copies of one text tell it in the same words.
UPDATE events SET happening = c.happening, counted = (c.happening = c.event)
FROM (SELECT event, min(event) OVER (PARTITION BY story, id) AS happening FROM events
      WHERE origin = 'haluan' AND (day IS NULL OR day_end - day > 31)) c
WHERE events.event = c.event AND events.happening <> c.happening;
