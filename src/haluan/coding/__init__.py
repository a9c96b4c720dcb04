"""Document to coding: mentions, actors, dates, references, quotes, events, relations. Pure functions over frozen values."""
