UPDATE {events} SET happening = s.happening, counted = (s.happening = s.event)
FROM (SELECT DISTINCT event, happening FROM sides WHERE written AND origin <> $own) s
WHERE {events}.event = s.event AND ({events}.happening <> s.happening OR {events}.counted <> (s.happening = s.event));
