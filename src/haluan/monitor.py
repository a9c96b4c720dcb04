"""CONDUCTOR: the run from locators to records, and the façade that every surface uses."""

from __future__ import annotations

import multiprocessing
import re
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from haluan import __version__
from haluan.directory import Directory as Directory
from haluan.errors import HaluanError, UsageError
from haluan.memory import give_back as give_back
from haluan.memory import keep_little as keep_little
from haluan.tables import DATA
from haluan.types.coding import Coding, Event, Place
from haluan.types.document import Document
from haluan.types.storing import Review
from haluan.types.text import Article, Capture, Skipped
from haluan.words import phrase_key

# What reading, coding and the database need is imported where it is used: a surface that only reads a store starts sooner and stays smaller.
if TYPE_CHECKING:
    from haluan.coding.coder import Coder, Kit
    from haluan.language import Reader
    from haluan.store import Store as Store
    from haluan.terms import Terms

T = TypeVar("T")
#: Bytes of a file of many pages that is read through to show one of them.
LARGEST_HOLDER = 64 * 1024 * 1024
#: Where the name of a file may end in a locator.
_PART = re.compile(r"[:#]\d+$|!")


class OnDemand(dict[str, T]):
    """What is known of each language, loaded when first asked for: a run over one language does not wait for the others."""

    def __init__(self, load: Callable[[str], T]) -> None:
        super().__init__()
        self._load = load

    def __missing__(self, code: str) -> T:
        value = self[code] = self._load(code)
        return value


@dataclass(frozen=True, slots=True)
class Coded:
    """One article with its coding."""

    article: Article
    coding: Coding
    dateline_place: Place | None


@dataclass
class Desk:
    """Loads knowledge once and codes any number of articles with it.

    `overlay` is a folder with a user's own names; `threads` the reader's threads; `lexicon_only` leaves the reader out.
    """

    overlay: Path | None = None
    threads: int = 1
    lexicon_only: bool = False
    _coders: dict[str, Coder] = field(default_factory=dict)

    @cached_property
    def kit(self) -> Kit:
        """Packs of all languages, ontology and actors, with the digest of the data."""
        from haluan import packs
        from haluan.actor_data import load_actors
        from haluan.coding.coder import Kit
        from haluan.dates_data import load_language

        ontology = packs.load_ontology()
        return Kit(
            OnDemand(lambda code: packs.load_pack(code, ontology)),
            OnDemand(load_language),
            ontology,
            load_actors(self.overlay),
            __version__,
            packs.data_digest(DATA, self.overlay),
            packs.load_decision(),
            packs.load_relation_weights(),
            packs.load_dating(),
            packs.load_sectors(),
            packs.load_speakers(),
        )

    @cached_property
    def reader(self) -> Reader | None:
        """The learned reader, or None where no model is installed or only the lexicon is wanted."""
        from haluan.language import find_reader

        return None if self.lexicon_only else find_reader(DATA / "models", self.threads)

    @cached_property
    def _reading(self) -> Any:
        from haluan.reading_data import load_reading

        return load_reading()

    def rest(self) -> None:
        """Let go of what only some articles need (the table of all languages) and give freed memory back: for who waits for a next page."""
        from haluan.reading_data import forget_guesser

        forget_guesser()
        give_back()

    def read(self, capture: Capture, published: str | None = None, url: str | None = None) -> Article | Skipped:
        """The clean article of one capture. Never raises for a broken page."""
        from haluan.reading.extract import extract

        try:
            return extract(capture, self._reading, published, url)
        except HaluanError:
            raise
        except Exception as error:
            return Skipped(capture.locator, "failed", f"reading broke: {type(error).__name__}: {error}")

    def document(self, article: Article) -> Document:
        """A clean article cut into words, with the reader's view of it where a reader is there."""
        from haluan.coding.document import build_document

        return build_document(article, self.reader.read(article.text, article.sentences, article.paragraphs) if self.reader else ())

    def coder(self, language: str) -> Coder:
        """The coder of a language, built when first asked for."""
        from haluan.coding.coder import Coder

        coder = self._coders.get(language)
        if coder is None:
            coder = self._coders[language] = Coder(self.kit, language)
        return coder

    def code_article(self, article: Article) -> Coded:
        """Code one clean article."""
        from haluan.coding.placing import find_place

        document = self.document(article)
        coder = self.coder(article.language)
        place = find_place(article.dateline.place, self.kit.actors) if article.dateline and article.dateline.place else None
        return Coded(article, coder.code(document), place)

    def code_capture(self, capture: Capture, published: str | None = None, url: str | None = None) -> Coded | Skipped:
        """Read and code one capture. Never raises for a broken page."""
        article = self.read(capture, published, url)
        return article if isinstance(article, Skipped) else self.code_read(article)

    def code_read(self, article: Article) -> Coded | Skipped:
        """Code one clean article. Never raises for a broken article."""
        try:
            return self.code_article(article)
        except HaluanError:
            raise
        except Exception as error:
            return Skipped(article.locator, "failed", f"coding broke: {type(error).__name__}: {error}")

    def code(
        self, locators: Sequence[str], stdin: bytes | None = None, published: str | None = None, url: str | None = None
    ) -> Iterator[Coded | Skipped]:
        """Code everything that the locators name, in order; one broken article never stops the run."""
        from haluan.sources import read

        for capture in read(locators, stdin):
            yield capture if isinstance(capture, Skipped) else self.code_capture(capture, published, url)

    def articles(
        self, locators: Sequence[str], stdin: bytes | None = None, published: str | None = None, url: str | None = None
    ) -> Iterator[Article | Skipped]:
        """The clean articles of everything that the locators name."""
        from haluan.sources import read

        for capture in read(locators, stdin):
            yield capture if isinstance(capture, Skipped) else self.read(capture, published, url)


def record(item: Coded | Skipped) -> dict[str, Any]:
    """The record of a coded or skipped article."""
    from haluan.record import record_of, skipped_record

    if isinstance(item, Skipped):
        return skipped_record(item)
    return record_of(item.article, item.coding, item.dateline_place)


def clean_record(item: Article | Skipped) -> dict[str, Any]:
    """The record of a clean or skipped article without coding."""
    from haluan.record import article_object, skipped_record

    return skipped_record(item) if isinstance(item, Skipped) else {"record": 1, "article": article_object(item)}


_worker: Desk | None = None


def _start(overlay: Path | None, lexicon_only: bool) -> None:
    global _worker  # noqa: PLW0603 - one desk a worker process
    _worker = Desk(overlay, 1, lexicon_only)


def _work(job: tuple[Capture, str | None, str | None]) -> Coded | Skipped:
    assert _worker is not None
    return _worker.code_capture(*job)


def code_parallel(
    desk: Desk, locators: Sequence[str], workers: int, published: str | None = None, url: str | None = None
) -> Iterator[Coded | Skipped]:
    """As `Desk.code`, on several processes, results in input order."""
    from haluan.sources import read

    spawn = multiprocessing.get_context("spawn")  # a fork of a process with threads (databases, readers) may break in the child
    with ProcessPoolExecutor(workers, spawn, _start, (desk.overlay, desk.lexicon_only)) as pool:
        pending: list[Any] = []
        for capture in read(locators, None):
            pending.append(capture if isinstance(capture, Skipped) else pool.submit(_work, (capture, published, url)))
            while len(pending) > workers * 8:
                head = pending.pop(0)
                yield head if isinstance(head, Skipped) else head.result()
        for head in pending:
            yield head if isinstance(head, Skipped) else head.result()


def explain(desk: Desk, item: Coded, event_id: str | None = None) -> list[dict[str, Any]]:
    """For each event (or the one whose id begins so): its sentence, marks, and lines that say why."""
    from haluan.coding.marking import marked_sentence

    mentions = {m.id: m for m in item.coding.mentions}
    found: list[dict[str, Any]] = []
    for event in item.coding.events:
        if event_id and not event.id.startswith(event_id):
            continue
        sentence, marks = marked_sentence(event, item.coding)
        lines: list[tuple[str, str]] = []
        for kind, roles in (("actor", event.actor), ("recipient", event.recipient)):
            for role in roles:
                mention = mentions.get(role.mention or "")
                ground = f"«{mention.text}» by {mention.how}" if mention else "from the frame"
                back = f", refers to «{mentions[mention.antecedent].text}»" if mention and mention.antecedent in mentions else ""
                weighed = "; ".join(f"{c.actor.code} {c.score}" for c in mention.candidates[:3]) if mention else ""
                lines.append(
                    (
                        kind,
                        f"{role.actor.code}.{role.actor.sector} {role.actor.name}: {ground}{back}" + (f" (weighed {weighed})" if weighed else ""),
                    )
                )
        lines.append(("when", f"{event.when.start} to {event.when.end}, granularity {event.when.granularity}"))
        lines.append(("status", event.status + (", background" if event.background else "")))
        if event.said_by in mentions:
            lines.append(("said by", mentions[event.said_by].text))
        frame = next((f for f in desk.kit.packs[item.article.language].frames if f.id == event.basis.rule), None)
        if frame is not None:
            lines.append(("rule", f"frame {frame.id}: {frame.type}, recipient {', '.join(frame.recipient)}"))
        scores = ", ".join(f"{k} {v:.2f}" for k, v in event.basis.scores)
        lines.append(("basis", f"{event.basis.method}, confidence {event.confidence:.2f}" + (f" ({scores})" if scores else "")))
        lines.append(
            (
                "PLOVER",
                f"quad {event.quad}, intensity {event.intensity}, CAMEO {event.cameo}, contexts {', '.join(event.contexts) or 'none'}",
            )
        )
        lines += [("also", e.text) for e in event.evidence[1:]]
        found.append({"id": event.id, "what": _headline(event), "sentence": sentence, "marks": marks, "lines": lines})
    return found


def explain_sentence(desk: Desk, item: Coded, sentence: int) -> list[str]:
    """Lines about one sentence (numbered as in the record): whom its phrases mean, and what was considered at each trigger, coded or not.

    Raises UsageError where the article has no such sentence.
    """
    spans = item.article.sentences
    if not 0 <= sentence < len(spans):
        raise UsageError(f"no sentence {sentence}: the article has {len(spans)}", next_step=f"Name one from 0 to {len(spans) - 1}")
    lines = [f"sentence {sentence}: {spans[sentence].of(item.article.text)}"]
    for mention in (m for m in item.coding.mentions if m.sentence == sentence):
        means = "+".join(a.code for a in mention.actors) or "nobody known"
        lines.append(f"  phrase «{mention.text}»: {mention.kind}, {means} by {mention.how}")
    considered = desk.coder(item.article.language).consider(desk.document(item.article), item.coding, sentence)
    for one in considered:
        lines.append(f"  trigger «{one.words}»")
        lines.append("    frames: " + (", ".join(one.frames) or "none"))
        lines.append("    types: " + ", ".join(f"{t} {p:.2f}" for t, p in one.types))
        for name, fillers in (("actor", one.actors), ("recipient", one.recipients)):
            lines.append(f"    {name}: " + ("; ".join(f"«{words}» {codes} {p:.2f}" for words, codes, p in fillers) or "nobody"))
        lines.append(f"    {one.outcome}")
    if not considered:
        lines.append("  no trigger: no frame has these words, and the reader saw no deed")
    return lines


def _headline(event: Event) -> str:
    actor = "+".join(r.actor.code for r in event.actor)
    recipient = "+".join(r.actor.code for r in event.recipient)
    return f"{actor} {event.type}{'/' + event.mode if event.mode else ''} {recipient} ({event.status})"


@cache
def _terms() -> Terms:
    from haluan.terms import Terms

    return Terms()


def open_store(path: Path, memory_mb: int | None = None) -> Store:
    """A store for reading: one consistent snapshot, whatever an ingest does meanwhile. Raises StoreError if it is missing, newer or no store."""
    from haluan.store import Store  # the database is loaded only where it is used: a run without a store starts sooner

    return Store.open(path, lambda words: _terms().of_question(words), memory_mb)


def add_review(path: Path, review: Review) -> Review:
    """Keep a verdict on an event, also while an ingest runs. Raises StoreError without such an event, UsageError for a wrong correction."""
    from haluan.corrections import complete
    from haluan.store import append_review

    with open_store(path) as store:
        checked = store.check_review(review)
        detail = store.event(checked.event_id, checked.article_id)
    if review.correction and detail:
        checked = replace(checked, corrected=complete(review.correction, detail.event, directory()))
    append_review(path, checked)
    return checked


def find_actors(desk: Desk, query: str, on: str | None = None) -> list[str]:
    """Lines about the actors that a name may mean; a person's offices over time, or the one held on a date."""
    from haluan.coding.linking import covers_date

    key = phrase_key(query)
    lines: list[str] = []
    for entry in desk.kit.actors.names.get(key, ()):
        lines.append(
            f"{entry.code}.{entry.sector or '-'}  {entry.name}  ({entry.how}, {entry.language}{', ' + entry.tone if entry.tone != 'neutral' else ''})"
        )
    for _, person in desk.kit.actors.people.get(key, ()):
        lines.append(f"{person.name}  {person.country}  {person.wikidata or ''}".rstrip())
        for office in sorted(person.offices, key=lambda o: o.since):
            if on is None or covers_date(office.since, office.until, on):
                title = office.title.get("en", office.office)
                lines.append(f"  {office.since or '?'} – {office.until or ''}  {title}, {office.country}.{office.sector or '-'}")
    return list(dict.fromkeys(lines))


def data_digest(overlay: Path | None = None) -> str:
    """The digest of all data files, as records and stores tell it."""
    from haluan import packs

    return packs.data_digest(DATA, overlay)


@cache
def directory() -> Directory:
    """Names of actors and their offices, for showing them."""
    return Directory()


def has_page(locator: str) -> bool:
    """Whether a page may still lie where an article was read: in a file, a line of one or a member of an archive; no address."""
    return _file_of(locator) is not None


def original_page(locator: str, capture_id: str) -> Capture | None:
    """The page that a stored article was read from, if it still lies where it was and is still the same, byte for byte."""
    from haluan.sources import read

    file = _file_of(locator)
    if file is None:
        return None
    return next((c for c in read([str(file)]) if isinstance(c, Capture) and c.id == capture_id), None)


def _file_of(locator: str) -> Path | None:
    """The file of a locator (FILE, FILE:LINE, FILE#NUMBER, FILE!MEMBER and what is in it), if it is there; not for a part of a large one."""
    for end in (len(locator), *sorted((m.start() for m in _PART.finditer(locator)), reverse=True)):
        path = Path(locator[:end])
        if locator[:end] not in ("", "-") and path.is_file():
            return path if end == len(locator) or path.stat().st_size <= LARGEST_HOLDER else None
    return None


def evaluate(desk: Desk, gold: Path, errors: bool, part: str) -> Iterator[str]:
    """Score the coder against gold articles: the development part, the part kept aside, or all."""
    from haluan.evaluation import is_aside, read_gold, report, score_gold

    passages = [p for p in read_gold(gold) if part == "all" or is_aside(p) == (part == "aside")]
    yield from report(score_gold(desk, passages), errors)


def doctor(desk: Desk) -> list[tuple[str, str]]:
    """Versions, languages, sizes of the tables, the model, the digest of the data."""
    from haluan import packs

    kit = desk.kit
    rows = [("haluan", __version__), ("data", kit.digest[:16])]
    for code, pack in ((c, kit.packs[c]) for c in packs.languages()):
        rows.append(
            (
                f"language {code}",
                f"{pack.name}: {len(pack.frames)} frames, {len(pack.titles)} role nouns, {len(pack.relations)} relation frames",
            )
        )
    actors = kit.actors
    latest = max((o.since for p in actors.persons.values() for o in p.offices), default="")
    rows.append(
        (
            "actors",
            f"{len(actors.countries)} states, {len(actors.organisations)} organisations, {len(actors.persons)} people; newest office {latest}",
        )
    )
    rows.append(("memberships", f"{len(actors.memberships)}, newest {max((m.since for m in actors.memberships), default='')}"))
    rows.append(("places", f"{len(actors.places)} names"))
    reader = desk.reader
    rows.append(("reader", f"{reader.version} {reader.digest[:16]}" if reader else "WARNING: no model installed, coding with the lexicon only"))
    return rows
