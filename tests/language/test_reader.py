"""The shipped reader: shape of its answers, bad input, damaged files. Skipped where the model file is absent."""

from __future__ import annotations

import json
import shutil
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

import haluan
from haluan.errors import ModelError
from haluan.language import Reader, find_reader, load_reader
from haluan.language.pieces import PieceTable
from haluan.language.windows import make_windows
from haluan.types.reading import Reading
from haluan.types.text import Span

MODEL = Path(haluan.__file__).parent / "data/models"
TEXT = "Presiden Armenia menyatakan negaranya ingin bekerja sama dengan Prancis. Rusia mengecam langkah itu, kata juru bicara Kremlin."
needs_model = pytest.mark.skipif(not (MODEL / "manifest.json").is_file(), reason="the model file is not there (src/haluan/data/models)")


@cache
def reader() -> Reader:
    return load_reader(MODEL)


def whole(text: str) -> list[Span]:
    return [Span(0, len(text))]


def two_sentences() -> list[Span]:
    cut = TEXT.index(". ") + 1
    return [Span(0, cut), Span(cut + 1, len(TEXT))]


def check(text: str, reading: Reading) -> None:
    """Every index and offset is in range and every P in [0, 1]."""
    for row in reading.tokens:
        heads = [t.head for t in row]
        assert heads.count(-1) == 1
        assert all(h is not None and -1 <= h < len(row) for h in heads)
        assert all(text[t.start : t.end] == t.text for t in row)
        assert all(a.end <= b.start for a, b in pairwise(row))
    spans = [m.span for m in reading.mentions]
    assert spans == sorted(spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    chances = [m.score for m in reading.mentions] + [t.score for t in reading.triggers] + [t.background for t in reading.triggers]
    for role in reading.roles:
        assert role.trigger < len(reading.triggers)
        assert role.mention < len(reading.mentions)
        chances += [role.actor, role.recipient, role.said_by]
    for pair in reading.pairs:
        assert pair.actor != pair.recipient
        assert max(pair.actor, pair.recipient) < len(reading.mentions)
        chances += [p for _, p in pair.types]
    chances += [r.score for r in reading.references]
    for tie in reading.ties or ():
        assert tie.subject != tie.object
        assert max(tie.subject, tie.object) < len(reading.mentions)
        chances += [p for _, p in tie.kinds]
    starts = {t.start for row in reading.tokens for t in row}
    assert all(time.start in starts for t in reading.triggers for time, _ in t.times)
    chances += [p for t in reading.triggers for _, p in t.times] + [t.untimed for t in reading.triggers]
    assert all(0.0 <= p <= 1.0 for p in chances)


@needs_model
def test_reads_sentences_of_a_paragraph_together() -> None:
    readings = reader().read(TEXT, two_sentences(), whole(TEXT))
    assert [r.sentences for r in readings] == [(0, 1)]
    assert [t.text for t in readings[0].tokens[1]][:2] == ["Rusia", "mengecam"]
    check(TEXT, readings[0])


@needs_model
def test_reads_on_over_the_break_of_a_paragraph() -> None:
    one, two = two_sentences()
    assert [r.sentences for r in reader().read(TEXT, [one, two], [one, two])] == [(0, 1)]


@needs_model
def test_no_window_grows_without_bound() -> None:
    text = " ".join([TEXT] * 20)
    spans = [Span(n * (len(TEXT) + 1) + s.start, n * (len(TEXT) + 1) + s.end) for n in range(20) for s in two_sentences()]
    windows = make_windows(text, spans, whole(text), PieceTable(MODEL / "tokenizer.json"))
    assert max(len(w.sentences) for w in windows) < 20
    readings = reader().read(text, spans, whole(text))
    assert [i for r in readings for i in r.sentences] == list(range(40))
    check(text, readings[0])


@needs_model
def test_sentences_outside_paragraphs_stand_alone() -> None:
    assert [r.sentences for r in reader().read(TEXT, two_sentences(), [])] == [(0,), (1,)]


@needs_model
def test_knows_the_plain_things() -> None:
    reading = reader().read(TEXT, two_sentences(), whole(TEXT))[0]
    tags = {t.text: t.upos for row in reading.tokens for t in row}
    assert tags["menyatakan"] == "VERB"
    assert tags["Prancis"] == "PROPN"
    assert "Rusia" in {m.span.of(TEXT) for m in reading.mentions}
    assert {t.types[0][0] for t in reading.triggers} & {"ACCUSE"}


@needs_model
def test_same_text_same_answer_with_any_neighbours() -> None:
    first = reader().read(TEXT, two_sentences(), [])
    longer = TEXT + "\nPolisi menangkap tiga orang di Jakarta."
    spans = [*two_sentences(), Span(len(TEXT) + 1, len(longer))]
    assert reader().read(longer, spans, [])[:2] == first


@needs_model
@pytest.mark.parametrize(
    "text",
    [
        "kata " * 2000,
        "a, b. " * 900,
        "x" * 5000,
        "\x00\x01\x1b[0m Jakarta \x7f",
        "\U0001f642\U0001f1ee\U0001f1e9 \u200d" * 40,
        "Москва и 北京 و القاهرة di Jakarta",
        "\ud800 rusak",
        "!",
    ],
    ids=["long", "long_with_stops", "one_word", "control", "emoji", "scripts", "surrogate", "mark"],
)
def test_bad_input_is_read_whole(text: str) -> None:
    readings = reader().read(text, whole(text), whole(text))
    for reading in readings:
        check(text, reading)
    covered = {i for r in readings for row in r.tokens for t in row for i in range(t.start, t.end)}
    assert covered >= {i for i, c in enumerate(text) if not c.isspace()}
    assert ("split" in readings[0].notes) == (len(readings) > 1)


@needs_model
@pytest.mark.parametrize("text", ["", "   \n"])
def test_nothing_to_read(text: str) -> None:
    assert reader().read(text, [], []) == ()
    assert reader().read(text, whole(text), []) == ()
    assert reader().type_pairs([]) == []


@needs_model
def test_type_of_a_given_pair() -> None:
    text = "Rusia mengecam Prancis."
    answer = reader().type_pairs([(text, Span(0, 5), Span(15, 22))])[0]
    assert answer[0][0] == "ACCUSE"
    assert sum(p for _, p in answer) == pytest.approx(1.0, abs=1e-3)
    assert len(answer) == 17


@needs_model
def test_pair_outside_every_word_is_none() -> None:
    assert reader().type_pairs([("Rusia mengecam.", Span(0, 5), Span(90, 95))]) == [(("NONE", 1.0),)]


@needs_model
def test_names() -> None:
    names = {TEXT[s.start : s.end]: k for s, k, _ in reader().find_names(TEXT, two_sentences())}
    assert names.get("Prancis") == "LOC"


def test_no_model_no_reader(tmp_path: Path) -> None:
    assert find_reader(tmp_path) is None
    with pytest.raises(ModelError, match=r"manifest\.json"):
        load_reader(tmp_path)


def test_broken_manifest(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text("{", encoding="utf8")
    with pytest.raises(ModelError, match=r"manifest\.json"):
        find_reader(tmp_path)
    (tmp_path / "manifest.json").write_text('{"format": 99}', encoding="utf8")
    with pytest.raises(ModelError, match="format 99"):
        find_reader(tmp_path)


@needs_model
def test_damaged_file_is_named_with_its_digest(tmp_path: Path) -> None:
    folder = tmp_path / "models"
    shutil.copytree(MODEL, folder)
    expected = json.loads((folder / "manifest.json").read_text(encoding="utf8"))["files"]["spans.onnx"]["sha256"]
    with (folder / "spans.onnx").open("ab") as file:
        file.write(b"x")
    with pytest.raises(ModelError, match=expected) as caught:
        load_reader(folder)
    assert caught.value.file is not None
    assert caught.value.file.endswith("spans.onnx")
    (folder / "spans.onnx").unlink()
    with pytest.raises(ModelError, match=expected):
        load_reader(folder)


@needs_model
def test_digest_and_version() -> None:
    assert len(reader().digest) == 64
    assert reader().version
