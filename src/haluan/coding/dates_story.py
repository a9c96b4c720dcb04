"""What an article has told so far of when things were done: the day of the news, the scene, the days on which its speakers spoke."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from haluan.coding.dates_attach import in_main_clause
from haluan.coding.dates_values import days_between
from haluan.coding.dates_words import DateWords
from haluan.coding.proposals import Proposal
from haluan.coding.quotes_found import FoundQuote
from haluan.coding.setting import Setting
from haluan.types.coding import DateMention
from haluan.types.document import Sentence
from haluan.types.text import DateValue

# The day of the news stands in the first sentences of the body, and lies at most so many days before publication.
LEAD_SENTENCES = 3
RECENT_DAYS = 7
# The day of a told scene lasts over sentences without a deed or a date of their own, at most so many.
SCENE_REACH = 2
# "hingga Juni": a word that makes a date a limit stands at most so many characters before it.
LIMIT_REACH = 40
# "Dilansir AFP, Kamis (26/1)": the word for the report stands at most so many characters before its day.
REPORT_REACH = 80


@dataclass(frozen=True, slots=True)
class Deed:
    """A deed whose date was decided before, with the codes of its sides; `when` is None where the text tells no date."""

    proposal: Proposal
    actor: frozenset[str]
    recipient: frozenset[str]
    when: DateValue | None


@dataclass(slots=True)
class Story:
    """The times told in one article, remembered in the order of its text."""

    setting: Setting
    words: DateWords
    deeds: list[Deed] = field(default_factory=list)
    _told_in: dict[int, DateValue | None] = field(default_factory=dict)
    _occasions: dict[str, DateValue] = field(init=False)

    def __post_init__(self) -> None:
        """Read the speakers' occasions once."""
        self._occasions = _occasions(self.setting)

    @property
    def lead(self) -> int:
        """The body's first sentence."""
        return next((s.index for s in self.setting.document.sentences if not s.title), 0)

    def remember(self, proposal: Proposal, sentence: Sentence, value: DateValue | None) -> None:
        """Keep what was dated, and the time from which the next sentence goes on: that of the first dated deed of a main clause."""
        if sentence.title:
            return
        self.deeds.append(Deed(proposal, self.setting.codes(proposal.actor), self.setting.codes(proposal.recipient), value))
        if proposal.status in ("hypothetical", "denied") or (value is not None and self.to_come(value)):
            return
        if self._told_in.get(sentence.index) is None and self.in_main(proposal, sentence):
            self._told_in[sentence.index] = value

    def in_main(self, proposal: Proposal, sentence: Sentence) -> bool:
        """Whether a deed stands in its sentence's main clause."""
        return in_main_clause(proposal.trigger, sentence.span, self.setting.dates, self.setting.document.text, self.words)

    def to_come(self, value: DateValue) -> bool:
        """Whether a time begins after publication."""
        return self.setting.published is not None and value.start > self.setting.published.start

    def is_limit(self, dated: DateMention) -> bool:
        """Whether a date is a deadline or a beginning, or a bare year behind a name ("UMP 2022")."""
        before = self.setting.document.text[max(0, dated.span.start - LIMIT_REACH) : dated.span.start]
        return self.is_bare_year(dated) or self.words.bound.search(before) is not None or self.words.since.search(before) is not None

    def is_bare_year(self, dated: DateMention) -> bool:
        """Whether a date is a year alone without a word such as "pada" before it."""
        before = self.setting.document.text[max(0, dated.span.start - LIMIT_REACH) : dated.span.start]
        return dated.text.isdigit() and self.words.round_year_cue.search(before) is None

    def of_report(self, dated: DateMention) -> bool:
        """Whether a day is that of an agency's report ("Dilansir AFP, Kamis")."""
        text, start = self.setting.document.text, max(0, dated.span.start - REPORT_REACH)
        found = self.words.report.search(text, start, dated.span.start)
        return found is not None and not any(found.start() <= d.span.start < dated.span.start for d in self.setting.dates)

    def set_aside(self, dated: DateMention) -> bool:
        """Whether a day is said within a quote, or is the day of an agency's report."""
        return any(q.span.covers(dated.span) for q in self.setting.quotes) or self.of_report(dated)

    def tells(self, dated: DateMention) -> bool:
        """Whether a date is a past time that the story tells: outside of quotes, no limit, not to come."""
        return not (self.to_come(dated.value) or self.set_aside(dated) or self.is_limit(dated))

    def news_day(self) -> DateValue | None:
        """The time of the article's first sentence, as decided."""
        return self._told_in.get(self.lead)

    def day_of_lead(self) -> DateValue | None:
        """The first recent day of the first sentences, in a main clause if possible ("keputusan yang diumumkan Jumat")."""
        lead = self.lead
        days = self._days_in(range(lead, lead + LEAD_SENTENCES)) or self._days_in(range(lead + 1, lead + LEAD_SENTENCES), main=False)
        return days[0] if days else None

    def scene(self, sentence: Sentence) -> DateValue | None:
        """The time told before: in this sentence's own main clause, else in the sentence before, over sentences that tell nothing."""
        if self._told_in.get(sentence.index) is not None:
            return self._told_in[sentence.index]
        for index in range(sentence.index - 1, max(-1, sentence.index - 2 - SCENE_REACH), -1):
            if self.setting.document.sentences[index].title:
                return None
            known, value = self._time_of(index)
            if known:
                return value
        return None

    def of_person(self, proposal: Proposal) -> tuple[bool, DateValue | None]:
        """For "he", "mereka": whether a near sentence tells a deed of whom the word means, and the time of the last one."""
        by_id = {m.id: m for m in self.setting.mentions}
        for i in proposal.actor:
            mention = self.setting.mentions[i]
            if mention.how != "pronoun" or mention.antecedent is None:
                continue
            names = {a.name for a in by_id[mention.antecedent].actors}
            told = {m.sentence for m in self.setting.mentions if names & {a.name for a in m.actors}}
            for index in range(mention.sentence - 1, mention.sentence - 1 - LEAD_SENTENCES, -1):
                if index in told and (index in self._told_in or self._times_in(index)):
                    return self._time_of(index)
            return True, None
        return False, None

    def of_alleged(self, proposal: Proposal) -> DateValue | None:
        """The day on which a denied deed is said to have been done, where the article told of it."""
        if proposal.status != "denied":
            return None
        actor, recipient = self.setting.codes(proposal.actor), self.setting.codes(proposal.recipient)
        alleged = [d for d in self.deeds if d.proposal.type == proposal.type and d.actor & actor and d.recipient & recipient and d.when is not None]
        return alleged[-1].when if alleged else None

    def occasions(self, proposal: Proposal, said: str | None) -> Iterator[tuple[DateValue, bool]]:
        """The days on which the article says that the deed's speaker or actor spoke, each with whether that is somebody with an office."""
        speakers = [said] if said else [self.setting.mentions[i].id for i in proposal.actor]
        for mention in self.setting.mentions:
            if mention.id in speakers:
                for actor in mention.actors:
                    if actor.name in self._occasions:
                        yield self._occasions[actor.name], actor.role is not None

    def _time_of(self, index: int) -> tuple[bool, DateValue | None]:
        """Whether a sentence tells anything from which the next one can go on, and the time of it."""
        if self._told_in.get(index) is not None:
            return True, self._told_in[index]
        times = self._times_in(index)
        if times:
            return True, times[-1]
        quoted = any(q.speaker is not None and self.setting.found[q.speaker].chunk.sentence == index for q in self.setting.quotes)
        return index in self._told_in or quoted, None

    def _times_in(self, index: int, limits: bool = False, main: bool = True) -> list[DateValue]:
        """Past times, of any granularity, that a sentence's main clause names; `limits`: "sejak Rabu" too."""
        sentence, text = self.setting.document.sentences[index], self.setting.document.text
        found: list[DateValue] = []
        for dated in self.setting.dates:
            if not sentence.span.covers(dated.span) or self.set_aside(dated) or self.to_come(dated.value) or (self.is_limit(dated) and not limits):
                continue
            if not main or in_main_clause(dated.span, sentence.span, self.setting.dates, text, self.words):
                found.append(dated.value)
        return found

    def _days_in(self, indices: Sequence[int], main: bool = True) -> list[DateValue]:
        """Days that some sentences name (in main clauses, if so asked), in order, not older than RECENT_DAYS, outside of quotes."""
        published, last = self.setting.published, len(self.setting.document.sentences)
        if published is None:
            return []
        days = [v for i in indices if 0 <= i < last for v in self._times_in(i, limits=True, main=main) if v.granularity == "day"]
        return [v for v in days if 0 <= days_between(v.start, published.start) <= RECENT_DAYS]


def _occasions(setting: Setting) -> dict[str, DateValue]:
    """Speaker's name to the day on which the article says that he or she spoke, where it names one day."""
    days: dict[str, set[tuple[str, str]]] = {}
    values: dict[str, DateValue] = {}
    for quote in setting.quotes:
        if quote.speaker is None:
            continue
        index = setting.found[quote.speaker].chunk.sentence
        dated = _spoken_on(index, quote, setting) or [d for i in _same_outlet(index, setting) for d in _spoken_on(i, quote, setting)]
        for actor in setting.mentions[quote.speaker].actors:
            for found in dated[:1]:
                days.setdefault(actor.name, set()).add((found.value.start, found.value.end))
                values[actor.name] = found.value
    return {name: values[name] for name, seen in days.items() if len(seen) == 1}


def _spoken_on(index: int, quote: FoundQuote, setting: Setting) -> list[DateMention]:
    """Days named in a sentence outside of what the quote says."""
    span = setting.document.sentences[index].span
    return [d for d in setting.dates if span.covers(d.span) and d.value.granularity == "day" and not quote.span.covers(d.span)]


def _same_outlet(index: int, setting: Setting) -> list[int]:
    """Sentences that name the outlet to which the speaker of a sentence spoke ("kepada outlet tersebut")."""
    by_id = {m.id: m for m in setting.mentions}
    back = [m.antecedent for m in setting.mentions if m.sentence == index and m.kind == "source" and m.antecedent]
    return [by_id[a].sentence for a in back]
