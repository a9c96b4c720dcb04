"""Who can stand in a relation at all: candidates of the shipped packs, before any weight."""

from __future__ import annotations

import pytest

from haluan.coding.coder import Coder
from haluan.coding.document import build_document
from haluan.monitor import Desk
from tests.invented_world import article_of


def considered(desk: Desk, language: str, text: str) -> set[tuple[str, str, str, str]]:
    coder = Coder(desk.kit, language)
    told = coder.relations(coder.prepare(build_document(article_of(text, language=language))))
    return {(t.relation.subject.name, t.relation.subject.code, t.relation.kind, t.relation.object.code) for t in told}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The Organization of American States met on Tuesday. Its head Luis Almagro condemned Peru.", ("Luis Almagro", "OAS", "leads", "OAS")),
        ("en", "Peruvian senator Pedro Almada, head of the Salt Workers Union, condemned the army.", ("Pedro Almada", "PER", "leads", "PER")),
        ("id", "Asosiasi Petani Garam Indonesia menolak impor. Ketuanya, Budi Santosa, pergi.", ("Budi Santosa", "IDN", "leads", "IDN")),
        ("en", "Pedro Almada, of the Salt Workers Union, condemned the army of Peru.", ("Pedro Almada", "PER", "member_of", "PER")),
    ],
)
def test_bodies_behind_possessives_titles_and_commas_are_considered(
    desk: Desk, language: str, text: str, expected: tuple[str, str, str, str]
) -> None:
    assert expected in considered(desk, language, text)


def test_who_owns_nothing_leads_nothing(desk: Desk) -> None:
    told = considered(desk, "en", "The Organization of American States met on Tuesday. Peru's leader Pedro Almada condemned Chile.")
    assert not {t for t in told if t[0] == "Pedro Almada" and t[3] == "OAS"}


@pytest.mark.parametrize(("member", "mark"), [("Norway", "known member"), ("Armenia", "known outside")])
def test_the_table_of_memberships_speaks_for_and_against(desk: Desk, member: str, mark: str) -> None:
    coder = Coder(desk.kit, "en")
    told = coder.relations(coder.prepare(build_document(article_of(f"{member} adopted a law on joining NATO.", language="en"))))
    (one,) = [t for t in told if t.relation.kind == "member_of" and t.relation.object.code == "NATO"]
    assert all(mark in way for way in one.ways)
