UPDATE memory.main.events_now SET happening = coalesce((SELECT l.happening FROM linked l WHERE l.event = events_now.event), event);
