UPDATE memory.main.events_now SET happening = coalesce((SELECT l.happening FROM linked l WHERE l.event = events_now.event),
  (SELECT min(o.event) FROM memory.main.events_now o WHERE o.id = events_now.id AND o.story = events_now.story AND NOT o.rejected), event);
