"""Regions of the world in descriptions: which states and organisations "blok Afrika Barat itu" or "the Baltic nation" can mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from haluan.types.document import Word
from haluan.types.knowledge import ActorTable
from haluan.words import phrase_key

# An organisation is one of a region if at least this share of its members lie there; "the European bloc" has few outside, ECOWAS none.
MOSTLY = 0.75
# Words of the longest form of a region.
MAX_FORM = 4
# Names of a state that a description may hold beside its noun ("the Lebanese group").
TELLING = frozenset({"country", "demonym"})


class Regions:
    """The states of regions, and the organisations that most of their states are in."""

    def __init__(self, table: ActorTable) -> None:
        self._table = table

    @cached_property
    def _members(self) -> Mapping[str, frozenset[str]]:
        members: dict[str, set[str]] = {}
        for membership in self._table.memberships:
            if membership.status == "member":
                members.setdefault(membership.organisation, set()).add(membership.member)
        return {code: frozenset(states) for code, states in members.items()}

    def organisations(self, states: frozenset[str]) -> frozenset[str]:
        """The organisations most of whose members, past ones too, are among some states."""
        return frozenset(code for code, members in self._members.items() if len(members & states) >= MOSTLY * len(members))

    def states_of(self, form: str) -> frozenset[str]:
        """The states of the region with a name; empty where it is none."""
        return self._table.regions.get(phrase_key(form), frozenset())

    def allowed(self, words: Sequence[Word]) -> frozenset[str] | None:
        """The codes that a state or region named in some words allows: states, organisations and groups of it; None where none is named."""
        for start in range(len(words)):
            for end in range(min(len(words), start + MAX_FORM), start, -1):
                key = tuple(w.lower for w in words[start:end])
                states = self._table.regions.get(key)
                if states is not None:
                    return states | self.organisations(states) | self._at_home(states)
                named = {n.code for n in self._table.names.get(key, ()) if n.how in TELLING} if words[start].capital else set()
                if len(named) == 1:
                    return frozenset(named) | self._at_home(frozenset(named))
        return None

    def _at_home(self, states: frozenset[str]) -> frozenset[str]:
        return frozenset(code for code, body in self._table.organisations.items() if body.country in states)
