"""Index terms: forms of a word meet, names stay, stop words go."""

from __future__ import annotations

from pathlib import Path

import pytest

from haluan.errors import DataError
from haluan.stems import affixes_of, stem
from haluan.terms import Terms

FORMS = (
    ("serang", "menyerang diserang serangan penyerangan terserang serangannya"),
    ("temu", "bertemu pertemuan menemui ditemui pertemuannya"),
    ("tangkap", "menangkap ditangkap penangkapan tertangkap"),
    ("kirim", "mengirim mengirimkan kiriman pengiriman dikirimkannya"),
    ("kerja", "bekerja pekerjaan mengerjakan"),
    ("menteri", "menteri menterinya"),
    ("perang", "perang peperangan berperang"),
    ("jakarta", "jakarta"),
)


@pytest.fixture(scope="module")
def terms() -> Terms:
    return Terms()


@pytest.mark.parametrize(("root", "forms"), FORMS)
def test_forms_of_a_word_meet(terms: Terms, root: str, forms: str) -> None:
    assert {terms.stem(f, "id") for f in forms.split()} == {root}


def test_english_and_unknown_languages(terms: Terms) -> None:
    assert terms.stem("attacks", "en") == terms.stem("attacking", "en")
    assert terms.stem("attacks", "xx") == "attacks"


def test_terms_of_text_and_question(terms: Terms) -> None:
    text = dict(terms.of_text("Serangan itu dan serangan yang lain", "id"))
    assert sorted(text.values()) == [1, 2]
    asked = terms.of_question("menyerang")
    assert len(asked) == 1
    assert set(asked[0]) & set(text)
    assert terms.of_question("") == []


def test_an_affix_is_taken_off_only_where_a_known_stem_is_left() -> None:
    affixes = affixes_of({"active": [{"prefix": "ka", "before": ["t"]}, {"prefix": "kam", "lost": "p"}], "suffixes": [{"suffix": "ol"}]})
    stems = frozenset(("tiri", "pasu"))
    words = {"tiri": "tiri", "katiri": "tiri", "katiriol": "tiri", "kamasu": "pasu", "kasiri": "kasiri", "tirol": "tirol"}
    assert {w: stem(w, affixes, stems) for w in words} == words


def test_broken_search_data(tmp_path: Path) -> None:
    folder = tmp_path / "lang" / "zz"
    folder.mkdir(parents=True)
    (folder / "search.yaml").write_text("stemmer: klingon\n")
    with pytest.raises(DataError, match="klingon"):
        Terms(tmp_path)
    (folder / "search.yaml").write_text("stemmer: english\nstems: gone.gz\n")
    (folder / "morphology.yaml").write_text("active: []\n")
    with pytest.raises(DataError, match=r"gone\.gz"):
        Terms(tmp_path)
