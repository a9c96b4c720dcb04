"""Invented events for the tests of alignment: two or three actors, a tone that is known, chance with a seed."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np

from haluan.alignment.columns import Events, Row, build_events
from haluan.types.alignment import Kind

START = date(2020, 1, 6)
FRIENDLY = (Kind("CONSULT", "visit", (), "actual", 1, 4.0, "GOV", "GOV"), Kind("COOPERATE", None, ("military",), "actual", 2, 9.5, "GOV", "GOV"))
HOSTILE = (Kind("ACCUSE", "disapprove", (), "actual", 3, -2.0, "GOV", "GOV"), Kind("SANCTION", "expel", (), "actual", 4, -5.5, "GOV", "GOV"))


def rows(
    focal: str, other: str, start: date, weeks: int, a_week: float, friendly: float, seed: int, outlets: tuple[str, ...] = ("A", "B", "C")
) -> list[Row]:
    """Deeds of `focal` toward `other`, Poisson `a_week`, friendly with the given chance; each is its own story."""
    chance = np.random.default_rng(seed)
    made: list[Row] = []
    for week in range(weeks):
        for n in range(int(chance.poisson(a_week))):
            day = start + timedelta(days=7 * week + int(chance.integers(7)))
            kinds = FRIENDLY if chance.random() < friendly else HOSTILE
            number = (seed * 1000 + week) * 100 + n
            made.append(
                (
                    day,
                    focal,
                    other,
                    kinds[int(chance.integers(2))],
                    outlets[int(chance.integers(len(outlets)))],
                    number,
                    number,
                    f"{focal}{other}{number}",
                )
            )
    return made


def turning(seed: int = 1, a_week: float = 3.0) -> Events:
    """AAA leaves XXX for YYY after two years of four; ZZZ stays as it was, and so do XXX and YYY between themselves."""
    later = START + timedelta(days=7 * 104)
    made = rows("AAA", "XXX", START, 104, a_week, 0.9, seed) + rows("AAA", "XXX", later, 104, a_week, 0.2, seed + 1)
    made += rows("AAA", "YYY", START, 104, a_week, 0.3, seed + 2) + rows("AAA", "YYY", later, 104, a_week, 0.9, seed + 3)
    made += rows("AAA", "ZZZ", START, 208, a_week, 0.6, seed + 4) + rows("XXX", "YYY", START, 208, a_week, 0.2, seed + 5)
    return build_events(made)
