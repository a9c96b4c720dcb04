"""Two holders of one office at one time: refused with file and line, unless a reason is stated."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from haluan.actor_data import load_actors
from haluan.errors import DataError
from haluan.tables import DATA
from haluan.tenures import check_tenures, shared_offices
from tests.invented_world import INVENTED

COLUMNS = "person,office,country,sector,from,to,title_en,title_id,source\n"


def table(folder: Path, *rows: str) -> Path:
    path = folder / "offices.csv"
    path.write_text(COLUMNS + "".join(f"{row},own\n" for row in rows), encoding="utf-8")
    return path


def excuse(folder: Path, *rows: str) -> Path:
    path = folder / "shared.csv"
    path.write_text("office,country,from,to,reason,source,note\n" + "".join(f"{row},own,\n" for row in rows), encoding="utf-8")
    return path


ONE = "mira,president,AVA,GOV,2018-01-01,2022-12-31,President,"
TWO = "lido,president,AVA,GOV,2022-06-01,,President,"


def test_the_shipped_tables_hold_no_rivals_without_a_reason() -> None:
    actors = DATA / "actors"
    assert [str(e) for e in shared_offices(actors / "offices.csv", actors / "shared.csv")] == []


def test_two_presidents_at_once_are_told_with_file_and_line(tmp_path: Path) -> None:
    path = table(tmp_path, ONE, TWO)
    with pytest.raises(DataError, match=re.escape(str(path)) + r":3: lido and mira \(line 2\) are both president of AVA from 2022-06-01 on"):
        check_tenures(path, tmp_path / "shared.csv")


def test_a_stated_reason_covers_only_its_own_time(tmp_path: Path) -> None:
    path = table(tmp_path, ONE, TWO)
    assert not list(shared_offices(path, excuse(tmp_path, "president,AVA,2022-06-01,2022-12-31,rivals")))
    assert list(shared_offices(path, excuse(tmp_path, "president,AVA,2022-06-01,2022-08-01,rivals")))
    assert list(shared_offices(path, excuse(tmp_path, "prime_minister,AVA,2022-06-01,2022-12-31,rivals")))


def test_an_unknown_reason_is_refused(tmp_path: Path) -> None:
    path = table(tmp_path, ONE, TWO)
    with pytest.raises(DataError, match=r"shared.csv:2: unknown reason 'why not'"):
        check_tenures(path, excuse(tmp_path, "president,AVA,2022,2023,why not"))


def test_a_handover_and_dates_that_only_may_overlap_pass(tmp_path: Path) -> None:
    weeks = table(tmp_path, ONE, "lido,president,AVA,GOV,2022-12-10,,President,")
    assert not list(shared_offices(weeks, tmp_path / "shared.csv"))
    years = table(tmp_path, "mira,president,AVA,GOV,2018,2022,President,", "lido,president,AVA,GOV,2022,,President,")
    assert not list(shared_offices(years, tmp_path / "shared.csv"))


def test_chiefs_of_two_services_are_no_rivals_and_two_of_one_are(tmp_path: Path) -> None:
    army = "mira,military_chief,AVA,MIL,2018-01-01,2022-12-31,Chief of the Army,"
    assert not list(shared_offices(table(tmp_path, army, "lido,military_chief,AVA,MIL,2019-01-01,,Chief of the Navy,"), tmp_path / "shared.csv"))
    assert list(shared_offices(table(tmp_path, army, "lido,military_chief,AVA,MIL,2019-01-01,,Chief of the Army,"), tmp_path / "shared.csv"))


def test_an_overlay_with_two_holders_is_refused(tmp_path: Path) -> None:
    path = table(tmp_path, ONE.replace("mira", "mira-x"), TWO.replace("lido", "lido-x"))
    (tmp_path / "people.csv").write_text("person,name,country,wikidata,spellings\nmira-x,Mira X,AVA,,\nlido-x,Lido X,AVA,,\n", encoding="utf-8")
    with pytest.raises(DataError, match=re.escape(str(path)) + ":3:"):
        load_actors(tmp_path, INVENTED)
    excuse(tmp_path, "president,AVA,2022-06,2022,disputed")
    assert "lido-x" in load_actors(tmp_path, INVENTED).persons
