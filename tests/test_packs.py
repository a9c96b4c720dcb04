"""Data folders: all shipped ones load; broken ones name file, key and line."""

from __future__ import annotations

import csv
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from haluan import packs
from haluan.actor_data import load_actors
from haluan.errors import DataError
from haluan.monitor import Desk
from tests.invented_world import INVENTED

ONTOLOGY = packs.load_ontology()
LANGUAGES = packs.languages()


def test_the_languages_that_ship() -> None:
    assert LANGUAGES == ("en", "id")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_shipped_pack_is_whole(language: str) -> None:
    pack = packs.load_pack(language, ONTOLOGY)
    assert {f.type for f in pack.frames} == set(ONTOLOGY.types), "a PLOVER type without any frame"
    assert pack.titles
    assert pack.references
    assert pack.relations
    assert pack.speech.before
    assert pack.speech.according
    assert {"negation", "planned", "denied", "hypothetical"} <= {c.kind for cues in pack.polarity.cues.values() for c in cues}
    assert pack.grammar.prepositions
    assert all(f.examples for f in pack.frames), "a frame without an example"
    assert all(form.tokens and form.tokens[0] != "*" for f in pack.frames for form in f.forms), "a form that begins with *"


def test_the_ontology_is_plovers() -> None:
    assert len(ONTOLOGY.types) == 16
    assert {t.quad for t in ONTOLOGY.types.values()} == {1, 2, 3, 4}
    assert all(-10 <= t.score <= 10 for t in ONTOLOGY.types.values())
    assert ONTOLOGY.types["ACCUSE"].score < 0 < ONTOLOGY.types["AGREE"].score
    assert set(ONTOLOGY.cameo) <= set(ONTOLOGY.types)


def test_the_shipped_actor_tables_hang_together(desk: Desk) -> None:
    actors = desk.kit.actors
    states = {o.country for p in actors.persons.values() for o in p.offices}
    known = set(actors.countries) | set(actors.organisations)
    assert len([s for s in states if s not in known]) == 0
    assert {m.member for m in actors.memberships} <= known
    assert {m.organisation for m in actors.memberships} <= set(actors.organisations)
    assert set(actors.led_by.values()) <= known


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A copy of the invented data folder, to be broken."""
    shutil.copytree(INVENTED, tmp_path / "data")
    return tmp_path / "data"


def edit_yaml(path: Path, change: Callable[[Any], None]) -> None:
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    change(content)
    path.write_text(yaml.safe_dump(content, allow_unicode=True), encoding="utf-8")


def broken(data: Path) -> DataError:
    with pytest.raises(DataError) as caught:
        packs.load_pack("zz", ONTOLOGY, data)
    return caught.value


@pytest.mark.parametrize(
    ("file", "change", "key", "words"),
    [
        ("events.yaml", lambda c: c[0].update(type="ACUSE"), "accuse.zenu.type", "unknown PLOVER type 'ACUSE'"),
        ("events.yaml", lambda c: c[0].update(mode="shout"), "accuse.zenu.mode", "no mode 'shout'"),
        ("events.yaml", lambda c: c[1].update(contexts=["weather"]), "assault.zenu.contexts", "unknown context 'weather'"),
        ("events.yaml", lambda c: c.append(dict(c[0])), "accuse.zenu", "stands twice"),
        ("events.yaml", lambda c: c[0].pop("id"), "id", "missing"),
        ("events.yaml", lambda c: c[0].pop("type"), "type", "missing"),
        ("events.yaml", lambda c: c[0].update(verb=["zu * <ARMY>"]), "accuse.zenu", "unknown word group 'ARMY'"),
        ("events.yaml", lambda c: [c[0].pop(k) for k in ("verb", "passive", "noun")], "accuse.zenu", "without verb, passive or noun"),
        ("relations.yaml", lambda c: c[0].update(kind="knows"), "member.zenu.kind", "unknown relation 'knows'"),
        ("bonds.yaml", lambda c: c["nouns"][0].update(kind="knows"), "nouns[0].kind", "unknown relation 'knows'"),
        ("bonds.yaml", lambda c: c["nouns"][0].pop("words"), "words", "missing"),
        ("titles.yaml", lambda c: c.pop("roles"), "roles", "missing"),
        ("titles.yaml", lambda c: c["roles"][0].pop("noun"), "noun", "missing"),
        ("titles.yaml", lambda c: c.pop("modifiers"), "modifiers", "missing"),
        ("grammar.yaml", lambda c: c.pop("title_before_country"), "title_before_country", "missing"),
        ("grammar.yaml", lambda c: c.pop("name"), "name", "missing"),
    ],
)
def test_a_broken_entry_is_named_by_file_and_key(data: Path, file: str, change: Callable[[Any], None], key: str, words: str) -> None:
    path = data / "lang" / "zz" / file
    edit_yaml(path, change)
    error = broken(data)
    assert (error.file, error.key) == (str(path), key)
    assert words in str(error)
    assert error.exit_status == 1


@pytest.mark.parametrize("file", ["grammar.yaml", "events.yaml", "relations.yaml", "titles.yaml", "references.yaml", "polarity.yaml", "quotes.yaml"])
def test_broken_yaml_and_missing_files_are_named(data: Path, file: str) -> None:
    path = data / "lang" / "zz" / file
    path.write_text("good: 1\nbad: [unclosed\nmore: 2\n", encoding="utf-8")
    error = broken(data)
    assert error.file == str(path)
    assert error.line is not None
    assert error.line >= 2
    path.unlink()
    assert (broken(data).file, broken(data).what) == (str(path), "the file is missing")


@pytest.mark.parametrize(
    ("file", "old", "new", "line", "key"),
    [
        ("countries.csv", "BOS,,Bostra", "AVA,,Bostra", 3, "code"),
        ("names.csv", "AVA,,Avarian,zz,demonym", "AVA,,Avarian,zz,nickname", 2, "kind"),
        ("names.csv", "BOS,,Bostran", "XXX,,Bostran", 3, "code"),
        ("names.csv", "1999-12-31", "1999.12.31", 7, "to"),
        ("offices.csv", "2018-01-01,2022-12-31", "2018-01-01,2017", 2, "to"),
        ("offices.csv", "2023-01-01,,", "Jan 2023,,", 3, "from"),
        ("offices.csv", "sarn-lido", "nobody", None, "person"),
        ("people.csv", "kell-ana-2", "kell-ana-1", 6, "person"),
        ("people.csv", "sarn-lido,Lido Sarn,AVA,Q2,", "sarn-lido,Sarn, Lido,AVA,Q2,", 3, None),
        ("people.csv", "sarn-lido,Lido Sarn,AVA,Q2,", "sarn-lido,Lido Sarn", 3, None),
        ("people.csv", "person,name,country", "person,nom,country", 1, None),
        ("memberships.csv", "1995-01-01,2021-12-31", "1995-13,2021-12-31", 3, "from"),
        ("groups.csv", "2001,", "MMI,", 2, "from"),
    ],
)
def test_a_broken_row_is_named_by_file_and_line(data: Path, file: str, old: str, new: str, line: int | None, key: str | None) -> None:
    path = data / "actors" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(DataError) as caught:
        load_actors(data=data)
    assert caught.value.file == str(path)
    assert (caught.value.line, caught.value.key) == (line, key)


def test_a_missing_table_is_named(data: Path) -> None:
    (data / "actors" / "offices.csv").unlink()
    with pytest.raises(DataError, match=r"offices\.csv: the file is missing"):
        load_actors(data=data)


def test_a_form_is_written_out_with_its_alternatives_and_groups() -> None:
    words = {"TROOPS": ("soldiers", "war ships")}
    assert packs.spelled_out("send|has_sent * <TROOPS>", words) == (
        "send * soldiers",
        "send * war ships",
        "has sent * soldiers",
        "has sent * war ships",
    )
    assert packs.spelled_out("send aid", {}) == ("send aid",)


def test_word_groups_of_a_pack_serve_its_forms(data: Path) -> None:
    path = data / "lang" / "zz" / "events.yaml"
    edit_yaml(path, lambda c: (c.insert(0, {"words": {"ARMY": ["mizu", "mizu"]}}), c[1].update(verb=["zozo|zozi * <ARMY>", "zozo * mizu"])))
    frame = packs.load_pack("zz", ONTOLOGY, data).frames[0]
    assert [form.tokens for form in frame.forms if form.voice == "verb"] == [("zozo", "*", "mizu"), ("zozi", "*", "mizu")]


def test_an_overlay_adds_names(tmp_path: Path) -> None:
    (tmp_path / "names.csv").write_text("code,sector,name,lang,kind,tone,from,to,note\nBOS,,Hestia,zz,name,neutral,,,\n", encoding="utf-8")
    (entry,) = load_actors(tmp_path, INVENTED).names["hestia",]
    assert (entry.code, entry.name) == ("BOS", "Bostra")
    assert ("hestia",) not in load_actors(None, INVENTED).names


def test_a_broken_overlay_is_named(tmp_path: Path) -> None:
    (tmp_path / "names.csv").write_text("code,sector,name,lang,kind,tone,from,to,note\nQQQ,,Hestia,zz,name,neutral,,,\n", encoding="utf-8")
    with pytest.raises(DataError, match=re.escape(str(tmp_path / "names.csv")) + r":2: unknown code 'QQQ'"):
        load_actors(tmp_path, INVENTED)


@pytest.mark.parametrize(("table", "key"), [("memberships", "organisation"), ("memberships", "member"), ("organisations", "led_by")])
def test_codes_that_relations_are_inferred_with_are_known(data: Path, table: str, key: str) -> None:
    path = data / "actors" / f"{table}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows([rows[0] | {key: "QQQ"}, *rows[1:]])
    with pytest.raises(DataError, match=re.escape(f"{path}:2: unknown code 'QQQ' (at {key})")):
        load_actors(None, data)


def test_the_digest_tells_of_any_change(data: Path, tmp_path: Path) -> None:
    before = packs.data_digest(data)
    assert before == packs.data_digest(INVENTED)
    path = data / "lang" / "zz" / "grammar.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "# a note\n", encoding="utf-8")
    assert packs.data_digest(data) != before
    overlay = tmp_path / "overlay"
    overlay.mkdir()
    (overlay / "names.csv").write_text("x\n", encoding="utf-8")
    assert packs.data_digest(data, overlay) != packs.data_digest(data)


def test_a_weight_that_is_no_number_is_told(tmp_path: Path) -> None:
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "decision.yaml").write_text(
        "types: {read: much}\nactor: {}\nrecipient: {}\nread: {}\nsilent: {}\nlexicon: {}\nfloor: 0.3\ncompany: 0.2\nsure: 0.5\njoin: 0.5\n"
    )
    with pytest.raises(DataError, match=r"types\.read"):
        packs.load_decision(tmp_path)
    assert packs.load_decision().floor > 0


def test_a_weight_of_dates_that_is_no_number_is_told(tmp_path: Path) -> None:
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "dating.yaml").write_text("weights: {own: 1.5, none: often}\n")
    with pytest.raises(DataError, match="none"):
        packs.load_dating(tmp_path)
    assert packs.load_dating()["own"] > 0


def test_a_weight_of_speakers_that_is_no_number_is_told(tmp_path: Path) -> None:
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "speakers.yaml").write_text("weights: {ruled: true}\n")
    with pytest.raises(DataError, match="ruled"):
        packs.load_speakers(tmp_path)
    assert packs.load_speakers()["ruled"] > 0


def test_an_unknown_sector_of_an_organisation_is_told(data: Path) -> None:
    path = data / "lang" / "zz" / "institutions.yaml"
    path.write_text("heads: {zuna: LAB}\nkinds:\n  - {sector: XXX, words: [zunu]}\n", encoding="utf-8")
    error = broken(data)
    assert (error.file, error.what) == (str(path), "unknown sector 'XXX'")
