"""When a deed was done: its own date, its speaker's occasion, or the day that the story is telling of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from haluan.coding.dates_attach import date_for, in_main_clause, offset_before
from haluan.coding.dates_tree import DateTree
from haluan.coding.dates_values import moved
from haluan.coding.dates_words import DateWords
from haluan.coding.mentions import Found
from haluan.coding.proposals import Proposal
from haluan.coding.quotes import FoundQuote
from haluan.types.coding import DateMention, Mention
from haluan.types.document import Document, Sentence
from haluan.types.text import DateValue

# The day of the news stands in the first sentences of the body, and lies at most so many days before publication.
LEAD_SENTENCES = 3
RECENT_DAYS = 7
# The day of a told scene lasts over sentences without a deed or a date of their own, at most so many.
SCENE_REACH = 2
# Deeds that a crowd, police or soldiers do on the spot: the next such deed belongs to the same day. Words of others may be of any day.
ON_THE_SPOT = frozenset({"ASSAULT", "COERCE", "PROTEST", "MOBILIZE"})
# "Ia berjanji …": of what is not done yet only the promise itself has the day of the scene.
CARRIED_OUT = frozenset({"AID", "COOPERATE", "RETREAT", "SANCTION"})
SPOKEN_NOW = frozenset({"actual", "requested", "threatened"})
PROMISES = frozenset({"AGREE", "CONCEDE"})
# "menelepon koleganya": a word such as "segera" or "had" stands at most so many characters before its verb.
ADVERB_REACH = 40


# "Dilansir AFP, Kamis (26/1)": the word for the report stands at most so many characters before its day.
REPORT_REACH = 80
# From fine to coarse: "three months after" a date that tells only a year says nothing.
UNITS = ("day", "week", "month", "quarter", "year")
_CLAUSE_END = re.compile(r"[,;]")


@dataclass(frozen=True, slots=True)
class Setting:
    """What the article offers for dating, placing and attributing events."""

    document: Document
    found: Sequence[Found]
    mentions: Sequence[Mention]
    dates: tuple[DateMention, ...]
    quotes: Sequence[FoundQuote]
    published: DateValue | None


@dataclass(frozen=True, slots=True)
class _Deed:
    """A deed that was dated before: what it was, between whom, when."""

    sentence: int
    type: str
    actor: frozenset[str]
    recipient: frozenset[str]
    when: DateValue


@dataclass(slots=True)
class Dater:
    """Dates the deeds of one article, told one after the other in the order of the text."""

    setting: Setting
    words: DateWords
    proposals: Sequence[Proposal]
    tree: DateTree = field(init=False)
    _deeds: list[_Deed] = field(default_factory=list)
    _occasions: dict[str, DateValue] = field(init=False)
    _told_in: dict[int, DateValue | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Read the tree and the speakers' occasions once."""
        self.tree = DateTree(self.setting.document, self.setting.dates)
        self._occasions = _occasions(self.setting)

    def when(self, proposal: Proposal, said: str | None) -> DateValue:
        """The date of one deed; the publication date with granularity none where the text does not tell it.

        In this order: a date of the deed's own clause; the day on which its speaker spoke; the day of the scene that its
        sentence goes on with. Must be called in text order: later deeds lean on earlier ones.
        """
        sentence = self.setting.document.sentences[proposal.sentence]
        value = self._own(proposal, sentence) or self._of_occasion(proposal, said) or self._carried(proposal, sentence)
        self._remember(proposal, sentence, value)
        if value is not None:
            return value
        published = self.setting.published
        return DateValue(published.start, published.end, "none") if published is not None else DateValue("", "", "none")

    def _remember(self, proposal: Proposal, sentence: Sentence, value: DateValue | None) -> None:
        """Keep what was dated, and the time from which the next sentence goes on: that of the first dated deed of a main clause."""
        if sentence.title:
            return
        if value is not None:
            actor, recipient = self._codes(proposal.actor), self._codes(proposal.recipient)
            self._deeds.append(_Deed(proposal.sentence, proposal.type, actor, recipient, value))
        if proposal.status in ("hypothetical", "denied") or (value is not None and self._to_come(value)):
            return
        if self._told_in.get(sentence.index) is None and self._in_main(proposal, sentence):
            self._told_in[sentence.index] = value

    def _to_come(self, value: DateValue) -> bool:
        return self.setting.published is not None and value.start > self.setting.published.start

    def _in_main(self, proposal: Proposal, sentence: Sentence) -> bool:
        return in_main_clause(proposal.trigger, sentence.span, self.setting.dates, self.setting.document.text, self.words)

    def _own(self, proposal: Proposal, sentence: Sentence) -> DateValue | None:
        """A date of the sentence that belongs to this deed and not to another one, to a deadline or to a label."""
        text = self.setting.document.text
        usable = tuple(d for d in self.setting.dates if sentence.span.covers(d.span) and d.span.start >= sentence.lead_end)
        usable = tuple(d for d in usable if self._dates_deeds(d, proposal, text) and not self._of_apposition(d, proposal, sentence))
        usable = tuple(d for d in usable if not self._in_other_part(d, proposal))
        usable = tuple(d for d in usable if not self._of_report(d)) or usable
        said = [q.span for q in self.setting.quotes if q.form != "direct" and q.span.covers(proposal.trigger)]
        usable = tuple(d for d in usable if any(s.covers(d.span) for s in said)) or usable
        dated = date_for(proposal.trigger, sentence.span, usable, text, self.words)
        if dated is not None:
            return None if self._of_the_speech(proposal, dated) else dated.value
        return self._by_main_clause(proposal, sentence, usable)

    def _by_main_clause(self, proposal: Proposal, sentence: Sentence, usable: tuple[DateMention, ...]) -> DateValue | None:
        """The time of a deed in an "after" clause: counted back from the main deed ("two days after …"), or the main deed's month or year."""
        text = self.setting.document.text
        main = [d for d in usable if in_main_clause(d.span, sentence.span, self.setting.dates, text, self.words)]
        counted = offset_before(proposal.trigger, sentence.span, text, self.words)
        if counted is not None:
            told = main[0].value if main else self._scene(sentence)
            return self._counted(counted, told, -1) if told is not None else None
        opening = self.words.offset.match(text, sentence.lead_end or sentence.span.start)
        if opening is not None and not main and self._in_main(proposal, sentence):
            told = self._scene(sentence) or self._news_day()
            return self._counted(opening, told, 1) if told is not None else None
        if main and not any(self._in_main(p, sentence) for p in self.proposals if p.sentence == proposal.sentence):
            opens = main[0].value.granularity == "day" and len(text[sentence.lead_end or sentence.span.start : main[0].span.start].split()) <= 1
            return main[-1].value if main[-1].span.start >= proposal.trigger.end else (main[0].value if opens else None)
        since_main = text[main[0].span.end : proposal.trigger.start] if main else ""
        if main and main[0].value.granularity not in ("day", "week") and self.words.relative.search(since_main) is None:
            return main[0].value if main[0].span.end <= proposal.trigger.start and proposal.status == "actual" else None
        return None

    def _day_on_the_spot(self, proposal: Proposal) -> DateValue | None:
        """The day of the news for what a crowd, police or soldiers did, where the text before names no other time: the story is of that day."""
        day, published = self._news_day() or self._of_lead(self._lead()), self.setting.published
        if proposal.type not in ON_THE_SPOT or proposal.status != "actual" or proposal.background or day is None or published is None:
            return None
        recent = day.granularity == "day" and days_between(day.start, published.start) <= RECENT_DAYS
        return day if recent else None

    def _news_day(self) -> DateValue | None:
        """The day of the article's first sentence."""
        return self._told_in.get(self._lead())

    def _lead(self) -> int:
        """The body's first sentence."""
        return next((s.index for s in self.setting.document.sentences if not s.title), 0)

    def _counted(self, found: re.Match[str], told: DateValue, sign: int) -> DateValue | None:
        """So many days from the main deed; weeks and longer are too vague for a day and stay that week, month or year.

        `sign` is -1 for the deed behind "two days after", 1 for one that the counted words themselves time.
        """
        slots = found.groupdict()
        if slots.get("moment"):
            return told if told.granularity == "day" else None
        unit = self.words.units.get(" ".join((slots.get("unit") or slots.get("single") or "").casefold().split()))
        number = (slots.get("n") or "1").casefold()
        count = int(number) if number.isdigit() else self.words.numbers.get(" ".join(number.split()), 0)
        if unit is None or not count or UNITS.index(unit) < UNITS.index(told.granularity):
            return None
        return moved(told, unit, sign * (count if slots.get("after") else -count))

    def _dates_deeds(self, dated: DateMention, proposal: Proposal, text: str) -> bool:
        """Whether a date can date this deed: no bare year behind a name ("UMP 2022"), no deadline, no date of another word."""
        before = text[max(0, dated.span.start - ADVERB_REACH) : dated.span.start]
        if dated.text.isdigit() and self.words.round_year_cue.search(before) is None:
            return False
        if (self.words.bound.search(before) is not None or self._ahead(dated)) and proposal.status != "actual":
            return False
        if proposal.status == "actual" and (self._ahead(dated) or self._to_come(dated.value)):
            return False
        return not self.tree.belongs_elsewhere(dated, proposal.trigger)

    def _of_apposition(self, dated: DateMention, proposal: Proposal, sentence: Sentence) -> bool:
        """ "Malaysia, penengah sejak 2001, menyerukan …": a month or year set off between commas tells of whom it is said there, not of the deed."""
        text = self.setting.document.text
        before, behind = text[sentence.span.start : dated.span.start], text[dated.span.end : proposal.trigger.start]
        if dated.value.granularity in ("day", "week") or dated.span.start > proposal.trigger.start or not behind.startswith(","):
            return False
        opened = before.rfind(",")
        return opened >= 0 and len(before[opened + 1 :].split()) > 1

    def _ahead(self, dated: DateMention) -> bool:
        """Whether a stretch of time begins at publication ("untuk satu tahun ke depan"): how long something lasts, not when it was done."""
        published = self.setting.published
        if published is None or dated.value.granularity == "day":
            return False
        return dated.value.start == published.start and dated.value.end > published.end

    def _in_other_part(self, dated: DateMention, proposal: Proposal) -> bool:
        """Whether "…, dan Y" with an actor of its own parts the deed from a date before it."""
        starts = [self.setting.mentions[i].span.start for i in proposal.actor]
        between = [s for s in starts if dated.span.end <= s < proposal.trigger.start]
        return any(self.words.new_part.search(self.setting.document.text[dated.span.end : s]) is not None for s in between)

    def _of_the_speech(self, proposal: Proposal, dated: DateMention) -> bool:
        """Whether a date says when somebody spoke, while the deed stands in what was said ("bersikeras pekan ini bahwa …")."""
        holding = [q for q in self.setting.quotes if q.form == "indirect" and q.span.covers(proposal.trigger)]
        apart = any(not q.span.covers(dated.span) for q in holding) and proposal.said is None
        sentence = self.setting.document.sentences[proposal.sentence]
        return apart and (self._of_no_day(proposal, sentence) or not self._speaks(proposal, holding))

    def _speaks(self, proposal: Proposal, holding: Sequence[FoundQuote]) -> bool:
        """Whether the speaker of a quote is the event's own actor, so that the deed is done by speaking."""
        mentions = self.setting.mentions
        speakers = {a.code for q in holding if q.speaker is not None for a in mentions[q.speaker].actors}
        return bool(speakers & self._codes(proposal.actor))

    def _of_occasion(self, proposal: Proposal, said: str | None) -> DateValue | None:
        """The day on which the article says that the deed's speaker spoke; for a deed that is done by speaking."""
        if proposal.type in ON_THE_SPOT or proposal.type in CARRIED_OUT:
            return None
        speakers = [said] if said else [self.setting.mentions[i].id for i in proposal.actor]
        for mention in self.setting.mentions:
            if mention.id in speakers:
                for actor in mention.actors:
                    if actor.name in self._occasions and actor.role and not self._to_come(self._occasions[actor.name]):
                        return self._occasions[actor.name]
        return None

    def _carried(self, proposal: Proposal, sentence: Sentence) -> DateValue | None:
        """The day of the news for headline and lead; the day of the scene for a sentence that goes on with it."""
        if proposal.status == "denied":
            return self._of_alleged(proposal)
        if proposal.status == "hypothetical":
            return None
        lead = self._lead()
        if sentence.index == lead and self._of_no_day(proposal, sentence):
            return None
        if sentence.title or sentence.index == lead:
            return self._of_lead(lead) if proposal.status in SPOKEN_NOW or proposal.type in PROMISES else None
        return self._goes_on(proposal, sentence)

    def _of_lead(self, lead: int) -> DateValue | None:
        """The day of the news: the first recent day of the first sentences, in a main clause if possible ("keputusan yang diumumkan Jumat")."""
        days = self._days_in(range(lead, lead + LEAD_SENTENCES)) or self._days_in(range(lead + 1, lead + LEAD_SENTENCES), main=False)
        return days[0] if days else None

    def _of_alleged(self, proposal: Proposal) -> DateValue | None:
        """A deed that is denied has the day on which it is said to have been done, where the article told of it."""
        actor, recipient = self._codes(proposal.actor), self._codes(proposal.recipient)
        alleged = [d for d in self._deeds if d.type == proposal.type and d.actor & actor and d.recipient & recipient]
        return alleged[-1].when if alleged else None

    def _scene(self, sentence: Sentence) -> DateValue | None:
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
            if not sentence.span.covers(dated.span) or self._set_aside(dated) or self._to_come(dated.value) or (self._is_limit(dated) and not limits):
                continue
            if not main or in_main_clause(dated.span, sentence.span, self.setting.dates, text, self.words):
                found.append(dated.value)
        return found

    def _is_limit(self, dated: DateMention) -> bool:
        """Whether a date is a deadline or a beginning, or a bare year behind a name."""
        before = self.setting.document.text[max(0, dated.span.start - ADVERB_REACH) : dated.span.start]
        bare = dated.text.isdigit() and self.words.round_year_cue.search(before) is None
        return bare or self.words.bound.search(before) is not None or self.words.since.search(before) is not None

    def _last_day(self, proposal: Proposal) -> DateValue | None:
        """The last past day or week that the article named before: what "that night" points to if the scene has none."""
        published = self.setting.published
        for dated in reversed(self.setting.dates):
            if dated.span.end > proposal.trigger.start or dated.value.granularity not in ("day", "week"):
                continue
            if self._set_aside(dated) or self._to_come(dated.value) or self._is_limit(dated) or published is None:
                continue
            return dated.value if days_between(dated.value.start, published.start) <= RECENT_DAYS else None
        return None

    def _of_person(self, proposal: Proposal) -> tuple[bool, DateValue | None]:
        """For "he", "mereka": the time of the last sentence that tells a deed of whom the word means, if that is near."""
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

    def _goes_on(self, proposal: Proposal, sentence: Sentence) -> DateValue | None:
        """The time of the scene for a deed that goes on with it: by a word ("malam harinya"), by its subject ("Ia …"), or by its kind."""
        text = self.setting.document.text
        before = text[sentence.span.start : proposal.trigger.start]
        if self._of_no_day(proposal, sentence) or self.words.shift_break.search(_own_clause(before)) is not None:
            return None
        if proposal.status not in SPOKEN_NOW and proposal.type not in PROMISES:
            return None
        scene = self._scene(sentence)
        behind = _CLAUSE_END.split(text[proposal.trigger.end : sentence.span.end], maxsplit=1)[0]
        if self.words.same_scene.search(before) is not None or self.words.same_scene.search(behind) is not None:
            return scene or self._last_day(proposal)
        known, value = self._of_person(proposal)
        if known:
            return value
        if self._elsewhere(sentence):
            return None
        if scene is None or scene.granularity not in ("day", "week"):
            return self._day_on_the_spot(proposal) if scene is None else None
        onward = (proposal.type in ON_THE_SPOT and proposal.status == "actual") or self._again(proposal)
        return scene if onward or any(self.setting.mentions[i].how == "pronoun" for i in proposal.actor) else None

    def _of_no_day(self, proposal: Proposal, sentence: Sentence) -> bool:
        """Whether the words before a deed tell that it is of no one day ("has lodged", "berkali-kali")."""
        before = self.setting.document.text[sentence.span.start : proposal.trigger.start]
        return self.words.general.search(_own_clause(before)) is not None

    def _again(self, proposal: Proposal) -> bool:
        """Whether the deed gives details of one just told: the same kind between the same two."""
        actor, recipient = self._codes(proposal.actor), self._codes(proposal.recipient)
        near = [d for d in self._deeds if 0 <= proposal.sentence - d.sentence <= SCENE_REACH and d.type == proposal.type]
        return any(d.actor & actor and d.recipient & recipient for d in near)

    def _elsewhere(self, sentence: Sentence) -> bool:
        """Whether the sentence opens with another place ("Di Cirebon, …")."""
        places = [m for m in self.setting.mentions if m.sentence == sentence.index and m.span.start - sentence.span.start <= ADVERB_REACH]
        head = self.words.place_opening.match(self.setting.document.text, sentence.lead_end or sentence.span.start)
        return head is not None and any(m.span.start == head.end() for m in places)

    def _days_in(self, indices: Sequence[int], main: bool = True) -> list[DateValue]:
        """Days that some sentences name (in main clauses, if so asked), in order, not older than RECENT_DAYS, outside of quotes."""
        published, last = self.setting.published, len(self.setting.document.sentences)
        if published is None:
            return []
        days = [v for i in indices if 0 <= i < last for v in self._times_in(i, limits=True, main=main) if v.granularity == "day"]
        return [v for v in days if 0 <= days_between(v.start, published.start) <= RECENT_DAYS]

    def _set_aside(self, dated: DateMention) -> bool:
        """Whether a day is said within a quote, or is the day of an agency's report ("Dilansir AFP, Kamis")."""
        quoted = any(q.span.covers(dated.span) for q in self.setting.quotes)
        return quoted or self._of_report(dated)

    def _of_report(self, dated: DateMention) -> bool:
        """Whether a day is that of an agency's report."""
        text, start = self.setting.document.text, max(0, dated.span.start - REPORT_REACH)
        found = self.words.report.search(text, start, dated.span.start)
        return found is not None and not any(found.start() <= d.span.start < dated.span.start for d in self.setting.dates)

    def _codes(self, positions: Sequence[int]) -> frozenset[str]:
        return frozenset(a.code for i in positions for a in self.setting.mentions[i].actors)


def _own_clause(before: str) -> str:
    """The words of a deed's own clause before it."""
    return before[-ADVERB_REACH:].rpartition(",")[2]


def days_between(one: str, two: str) -> int:
    """Days from the first to the second ISO date."""
    return (date.fromisoformat(two) - date.fromisoformat(one)).days


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
