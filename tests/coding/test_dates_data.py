"""The loader names file and key of broken data, and a language needs no code."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from haluan.coding.dates import find_dates
from haluan.dates_data import CUES, load_dates
from haluan.errors import DataError
from haluan.types.text import DateValue

INVENTED: dict[str, Any] = {
    "day_first": True,
    "weekdays": {"Uno": 0, "Dos": 1},
    "weekday_short": {},
    "months": {"Zim": 1, "Zam": 2},
    "month_short": {},
    "months_ambiguous": [],
    "units": {"lun": "month"},
    "singles": {},
    "day_suffixes": [],
    "macros": {"gone": "ago|gone"},
    "forms": [
        {"kind": "calendar", "form": "<day> <month> <year>"},
        {"kind": "shift", "by": -1, "form": "<n> <unit> <gone>"},
    ],
    "guards": [{"kinds": ["shift"], "before": "never $"}],
    "cues": {name: [] for name in CUES},
}


def write(folder: Path, changes: dict[str, Any]) -> Path:
    (folder / "dates.yaml").write_text(yaml.safe_dump({**INVENTED, **changes}), encoding="utf-8")
    (folder / "numbers.yaml").write_text(yaml.safe_dump({"numbers": {"tva": 2}, "ordinals": {}}), encoding="utf-8")
    return folder


def test_an_invented_language(tmp_path: Path) -> None:
    words = load_dates(write(tmp_path, {}))
    dates = find_dates("3 Zam 2020, tva lun gone, never tva lun gone", words, DateValue("2023-03-04", "2023-03-04", "day"))
    assert [(d.text, d.value.start, d.value.end) for d in dates] == [
        ("3 Zam 2020", "2020-02-03", "2020-02-03"),
        ("tva lun gone", "2023-01-01", "2023-01-31"),
    ]


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"forms": [{"kind": "wrong", "form": "x"}]}, "forms[0].kind"),
        ({"forms": [{"kind": "year", "form": "<nothing>"}]}, "forms[0].form"),
        ({"forms": [{"kind": "year", "form": "(<year>"}]}, "forms[0].form"),
        ({"forms": [{"kind": "year", "form": "<year>", "by": "two"}]}, "forms[0].by"),
        ({"months": {"Zim": 13}}, "months.Zim"),
        ({"units": {"lun": "moon"}}, "units.lun"),
        ({"guards": [{"kinds": ["shift"]}]}, "guards[0]"),
        ({"day_first": "yes"}, "day_first"),
        ({"cues": {}}, "cues.future"),
    ],
)
def test_broken_data_is_named(tmp_path: Path, changes: dict[str, Any], key: str) -> None:
    with pytest.raises(DataError) as error:
        load_dates(write(tmp_path, changes))
    assert error.value.key == key and error.value.file == str(tmp_path / "dates.yaml")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"dates\.yaml"):
        load_dates(tmp_path)
