"""EDGE: events out to the tables of other projects, and in from them."""
