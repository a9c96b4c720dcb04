"""CONDUCTOR: event tables of others into a store, and a store's events out into their forms."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from haluan import __version__
from haluan.errors import UsageError
from haluan.exchange import gdelt
from haluan.exchange.codes import Codebook, load_codebook
from haluan.exchange.dyads import graphml, weighted, with_means
from haluan.exchange.names import ActorNames
from haluan.exchange.reading import FORMATS, event_table, read_events
from haluan.exchange.writing import write_csv, write_events, write_jsonl
from haluan.monitor import Desk, open_store
from haluan.types.exchanging import Exported, Imported, ImportedEvent, Refused
from haluan.types.storing import DyadQuery, EventQuery, Period, StoredEvent, StoredEvidence
from haluan.types.text import Skipped

if TYPE_CHECKING:
    import pyarrow as pa

    from haluan.store import Store

IMPORT_FORMS = FORMATS
EVENT_FORMS = ("polecat", "icews", "gdelt", gdelt.MENTIONS, "plover")
TABLE_FORMS = ("csv", "jsonl", "parquet")
DYAD_FORMS = ("dyads", "pairs", "graphml")
EXPORT_FORMS = (*EVENT_FORMS, *DYAD_FORMS, *TABLE_FORMS)
#: Rows that are saved in one transaction: 50,000 take some 25 MB and 2 s to read; larger batches are not quicker.
BATCH = 50_000
#: What took place or was said: the statuses that dyads count unless told otherwise.
HAPPENED = ("actual", "requested", "threatened")
Watch = Callable[[Imported], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportPlan:
    """What to write where. `output` None is the screen; `period` and `by` are for dyads, the rest of the choice is in `events`;
    `memory_mb` bounds the database."""

    store: Path
    form: str
    output: Path | None
    events: EventQuery = field(default_factory=lambda: EventQuery(limit=0, order="day"))
    period: Period = "month"
    by: tuple[str, ...] = ()
    memory_mb: int | None = None


def codebook(desk: Desk) -> Codebook:
    """The codebooks of other tables, with the shown names of the desk's countries."""
    return load_codebook(desk.kit.ontology, desk.kit.actors.countries)


def import_tables(files: Sequence[Path], form: str, store: Path, desk: Desk, in_place: bool = False, watch: Watch | None = None) -> Imported:
    """Read event tables into a store. Rows that are no event are counted by reason, with the first of each; the same table twice adds nothing.

    Raises DataError for a file that is not of the format, StoreError if the store cannot be written; batches saved before stay.
    """
    from haluan.store import Writer

    book = codebook(desk)
    names = ActorNames(desk.kit.actors, book)
    done = Imported()
    with Writer.open(store, in_place) as writer:
        run = writer.start_run(f"import {form}", desk.kit.version, desk.kit.digest, tuple(map(str, files)), __version__)
        for file in files:
            of_file = Imported()
            events = _counted(read_events(file, form, book, names), of_file)
            while batch := list(islice(events, BATCH)):
                of_file.n_new += writer.save_events(run, event_table(batch, file.name))
                if watch:
                    watch(_sum(done, of_file))
            refused = [
                Skipped(f"{file}:{first.row}", reason, f"{of_file.refused[reason]} rows; the first: {first.detail}")
                for reason, first in of_file.first.items()
            ]
            writer.save_skipped(run, refused)
            done = _sum(done, of_file)
        writer.link()
        writer.end_run(run)
    return done


def _counted(found: Iterable[ImportedEvent | Refused], done: Imported) -> Iterator[ImportedEvent]:
    for one in found:
        done.n_rows += 1
        if isinstance(one, Refused):
            done.refuse(one)
            continue
        done.n_events += 1
        for actors, name in ((one.actors, one.actor_name), (one.recipients, one.recipient_name)):
            if not actors and name:
                done.without_code[name] += 1
        yield one


def _sum(a: Imported, b: Imported) -> Imported:
    return Imported(
        a.n_rows + b.n_rows, a.n_events + b.n_events, a.n_new + b.n_new, a.refused + b.refused, {**b.first, **a.first},
        a.without_code + b.without_code,
    )  # fmt: skip


def export_store(plan: ExportPlan, desk: Desk) -> Exported:
    """Write a store's events in a form, whole or not at all. Raises StoreError, UsageError for an unknown form or a file that cannot be written."""
    if plan.form not in EXPORT_FORMS:
        raise UsageError(f"no form of this name: {plan.form!r}", next_step=f"Forms: {', '.join(EXPORT_FORMS)}")
    if plan.form == "parquet" and plan.output is None:
        raise UsageError("Parquet is not for the screen", next_step="Name a file with --output")
    with open_store(plan.store, plan.memory_mb) as store:
        if plan.form in EVENT_FORMS:
            return _export_events(store, plan, desk)
        if plan.form == "graphml":
            return _export_graph(store, plan, desk)
        table = _dyads(store, plan) if plan.form in DYAD_FORMS else store.table(plan.events)
        return _export_table(table, plan)


def _export_events(store: Store, plan: ExportPlan, desk: Desk) -> Exported:
    # One row of GDELT's events is one happening; its reports are the mentions.
    q = replace(plan.events, once=True) if plan.form == gdelt.FORMAT else plan.events
    said: dict[str, StoredEvidence | None] = {}

    def events() -> Iterator[StoredEvent]:
        for event, evidence in store.each_event(q):
            said["now"] = evidence
            yield event

    with writing(plan.output) as out:
        return write_events(events(), plan.form, codebook(desk), out, __version__, lambda _: said["now"])


def _dyad_query(plan: ExportPlan) -> DyadQuery:
    q = plan.events
    return DyadQuery(
        focal=q.actor, other=q.recipient, involving=q.involving, since=q.since, until=q.until, period=plan.period, by=plan.by,
        statuses=q.status or HAPPENED, background=q.background, min_confidence=q.min_confidence, origin=q.origin, outlet=q.outlet,
        language=q.language,
    )  # fmt: skip


def _dyads(store: Store, plan: ExportPlan) -> pa.Table:
    if plan.form == "pairs":
        return weighted(store.dyad_events(_dyad_query(plan)))
    return with_means(store.dyad_counts(_dyad_query(plan)))


def _export_graph(store: Store, plan: ExportPlan, desk: Desk) -> Exported:
    counts = store.dyad_counts(_dyad_query(replace(plan, by=())))
    actors = desk.kit.actors
    names = {code: entry.name for code, entry in actors.organisations.items()}
    names |= {code: shown.get("en", code) for code, shown in actors.countries.items()}
    with writing(plan.output) as out:
        n_lines = sum(out.write(line + "\n") > 0 for line in graphml(counts, names))
    return Exported(len(counts), n_lines)


def _export_table(table: pa.Table, plan: ExportPlan) -> Exported:
    suffix = plan.output.suffix.lower() if plan.output else ""
    if plan.form == "parquet" or (plan.form in DYAD_FORMS and suffix == ".parquet"):
        import pyarrow.parquet as pq

        assert plan.output is not None
        with writing(plan.output, binary=True) as out:
            pq.write_table(table, out, compression="zstd")
    else:
        with writing(plan.output) as out:
            (write_jsonl if plan.form == "jsonl" or suffix in (".jsonl", ".ndjson") else write_csv)(table, out)
    return Exported(len(table), len(table))


@contextmanager
def writing(output: Path | None, binary: bool = False) -> Iterator[IO[Any]]:
    """A file that stands under its name only once it is whole; the screen for None. Raises UsageError if it cannot be written."""
    if output is None:
        yield sys.stdout
        return
    part = output.with_name(output.name + ".part")
    try:
        file = part.open("wb") if binary else part.open("w", encoding="utf-8", newline="")
    except OSError as error:
        raise UsageError(f"cannot write: {error.strerror}", file=str(output), next_step="Name a file in a folder that exists") from error
    try:
        with file:
            yield file
        part.replace(output)
    except OSError as error:
        raise UsageError(f"cannot write: {error.strerror}", file=str(output), next_step="Make room, or name another disk") from error
    finally:
        part.unlink(missing_ok=True)
