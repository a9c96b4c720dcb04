"""EDGE: events into files of other projects' forms, with what was left out and why."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import IO, Any

import pyarrow as pa

from haluan.exchange import gdelt, icews, polecat
from haluan.exchange.codes import Codebook
from haluan.exchange.plover import plover_line, plover_record
from haluan.types.exchanging import Exported
from haluan.types.storing import StoredEvent, StoredEvidence

#: Forms without a column for status: only what took place, or was said, may stand in them.
PLAIN_FORMS = (polecat.FORMAT, icews.FORMAT, gdelt.FORMAT, gdelt.MENTIONS)
HEADED = (polecat.FORMAT, icews.FORMAT)
#: Types that are themselves words: a promise, a demand, a threat. PLOVER's codebook has plans of these types only.
SPOKEN = frozenset({"AGREE", "CONCEDE", "REQUEST", "THREATEN"})
#: What PLOVER makes of a plan: future meetings, support, cooperation and aid are AGREE, future withdrawals CONCEDE, future force THREATEN.
FUTURE = {
    "CONSULT": "AGREE", "SUPPORT": "AGREE", "COOPERATE": "AGREE", "AID": "AGREE", "RETREAT": "CONCEDE", "ASSAULT": "THREATEN", "COERCE": "THREATEN",
    "SANCTION": "THREATEN", "MOBILIZE": "THREATEN",
}  # fmt: skip
EvidenceOf = Callable[[StoredEvent], StoredEvidence | None]


def fitting(event: StoredEvent, book: Codebook) -> StoredEvent | str:
    """The event as a table without a status column may hold it, or the reason to leave it out.

    What is denied, or only stands under an "if", is left out; a plan becomes the promise or threat that it is, by PLOVER's own rules of reduction.
    """
    if event.status in ("actual", "requested", "threatened") or (event.status == "planned" and event.type in SPOKEN):
        return event
    if event.status != "planned":
        return event.status
    kind = FUTURE.get(event.type)
    if kind is None:
        return "planned"
    return _as_type(event, kind, book)


def _as_type(event: StoredEvent, kind: str, book: Codebook) -> StoredEvent:
    cameo = next((code for code, mode, _ in book.ontology.cameo.get(kind, ()) if mode is None and len(code) == 3), None)
    return replace(event, type=kind, mode=None, quad=book.ontology.quad(kind), intensity=book.ontology.intensity(kind, None), cameo=cameo)


def write_events(
    events: Iterable[StoredEvent], form: str, book: Codebook, out: IO[str], version: str, evidence_of: EvidenceOf | None = None, header: bool = True
) -> Exported:
    """Write events in a form. An event without day, or for CAMEO's forms without a CAMEO code, is left out and counted."""
    done = Exported()
    if header and form in HEADED:
        out.write("\t".join(book.columns[form]) + "\n")
    for event in events:
        done.n_events += 1
        fit = fitting(event, book) if form in PLAIN_FORMS else event
        if isinstance(fit, str):
            done.left_out[fit] += 1
            continue
        if fit.day is None:
            done.left_out["no_day"] += 1
            continue
        n_rows = 0
        for line in _lines(fit, form, book, version, evidence_of):
            out.write(line + "\n")
            n_rows += 1
        done.n_rows += n_rows
        done.left_out["no_cameo"] += not n_rows
    done.left_out = +done.left_out
    return done


def _lines(event: StoredEvent, form: str, book: Codebook, version: str, evidence_of: EvidenceOf | None) -> Iterator[str]:
    evidence = evidence_of(event) if evidence_of else None
    if form == "plover":
        yield plover_line(plover_record(event, version, evidence))
        return
    rows: Iterable[list[str]]
    if form == polecat.FORMAT:
        rows = [polecat.polecat_row(event, book, version)]
    elif form == icews.FORMAT:
        rows = icews.icews_rows(event, book)
    elif form == gdelt.FORMAT:
        rows = gdelt.gdelt_rows(event, book)
    else:
        rows = [gdelt.mention_row(event, book, evidence.sentence if evidence else None)]
    yield from ("\t".join(row) for row in rows)


def write_csv(table: pa.Table, out: IO[str]) -> int:
    """Write an Arrow table as CSV; lists become words between semicolons. Returns the number of rows."""
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(table.column_names)
    for batch in table.to_batches(max_chunksize=10_000):
        columns = [column.to_pylist() for column in batch.columns]
        writer.writerows([_cell(v) for v in row] for row in zip(*columns, strict=True))
    return len(table)


def write_jsonl(table: pa.Table, out: IO[str]) -> int:
    """Write an Arrow table as JSON lines. Returns the number of rows."""
    for batch in table.to_batches(max_chunksize=10_000):
        for row in batch.to_pylist():
            out.write(json.dumps(row, ensure_ascii=False, default=str) + "\n")
    return len(table)


def _cell(found: Any) -> Any:
    if isinstance(found, list):
        return ";".join(map(str, found))
    return "" if found is None else int(found) if isinstance(found, bool) else found
