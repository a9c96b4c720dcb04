"""Every example of every shipped frame, coded by the lexicon alone: type, actor and recipient as stated.

The floors are the shares reached today, rounded down; they are kept, and raised when the coder gets better. An example that states no recipient
(a resignation, a curfew at home) is left out: an event needs one. `PYTHONPATH=src:. python tests/contract/test_frame_examples.py` lists the misses.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import replace

import pytest

from haluan import packs
from haluan.monitor import Desk
from haluan.types.coding import Event, Role
from haluan.types.knowledge import Frame
from tests.invented_world import article_of, who

FLOORS = {"en": 0.82, "id": 0.89}
STATUS_FLOORS = {"en": 0.85, "id": 0.87}


def codes_of(stated: str) -> frozenset[str]:
    """The codes that an example states: one, or a list."""
    value = ast.literal_eval(stated) if stated.startswith("[") else [stated]
    return frozenset(map(str, value))


def examples(desk: Desk, language: str) -> Iterator[tuple[Frame, Mapping[str, str]]]:
    for frame in desk.kit.packs[language].frames:
        for example in frame.examples:
            if example.get("recipient", "None") != "None" and example.get("actor", "None") != "None":
                yield frame, example


def _holds(roles: tuple[Role, ...], stated: str) -> bool:
    return codes_of(stated) <= {r.actor.code for r in roles}


def fits(event: Event, frame: Frame, example: Mapping[str, str]) -> bool:
    """Whether an event is what the example states. Talks may be told from either side."""
    one = _holds(event.actor, example["actor"]) and _holds(event.recipient, example["recipient"])
    other = frame.symmetric and _holds(event.actor, example["recipient"]) and _holds(event.recipient, example["actor"])
    return event.type == example.get("type", frame.type) and (one or other)


def without_floor(desk: Desk) -> Desk:
    """The same desk coding however unsure it is: the examples test words and roles, not confidence."""
    bare = Desk(lexicon_only=True)
    bare.__dict__["kit"] = replace(desk.kit, decision=replace(desk.kit.decision, floor=0.0))
    return bare


def run(desk: Desk, language: str) -> tuple[int, int, list[str]]:
    """(right, all, misses as lines)."""
    desk = without_floor(desk)
    right, n, misses = 0, 0, []
    for frame, example in examples(desk, language):
        events = desk.code_article(article_of(example["text"], language=language)).coding.events
        n += 1
        if any(fits(e, frame, example) for e in events):
            right += 1
        else:
            misses.append(f"{frame.id}: {example['text']} | {example['actor']} > {example['recipient']} | coded: {[who(e) for e in events]}")
    return right, n, misses


@pytest.mark.parametrize("language", sorted(FLOORS))
def test_examples_of_frames(desk: Desk, language: str) -> None:
    right, n, misses = run(desk, language)
    assert n > 200
    assert right / n >= FLOORS[language], f"{right} of {n}\n" + "\n".join(misses)


def test_every_language_has_a_floor(desk: Desk) -> None:
    assert set(packs.languages()) == set(FLOORS)


@pytest.mark.parametrize("language", sorted(STATUS_FLOORS))
def test_statuses_of_examples(desk: Desk, language: str) -> None:
    desk = without_floor(desk)
    stated = [(f, e) for f, e in examples(desk, language) if "status" in e]
    right = [
        e["text"]
        for f, e in stated
        if any(fits(v, f, e) and v.status == e["status"] for v in desk.code_article(article_of(e["text"], language=language)).coding.events)
    ]
    assert stated
    assert len(right) / len(stated) >= STATUS_FLOORS[language], sorted({e["text"] for _, e in stated} - set(right))


if __name__ == "__main__":
    table = Desk(lexicon_only=True)
    for code in FLOORS:
        n_right, n_all, missed = run(table, code)
        print(f"{code}: {n_right} of {n_all}, {n_right / n_all:.3f}", *missed, sep="\n  ")
