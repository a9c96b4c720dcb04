UPDATE events SET happening = linked.happening, counted = (linked.happening = linked.event)
FROM linked, near n
WHERE events.event = linked.event AND n.day = events.day AND n.written AND events.happening <> linked.happening;
