"""What speaks for each date that a deed may have: place, clause, tree, scene, the deeds told before, the reader. training/fit_dating.py fits it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from haluan.coding.dates_attach import Clauses, date_for, in_main_clause, offset_before
from haluan.coding.dates_read import ReadTimes
from haluan.coding.dates_story import LEAD_SENTENCES, LIMIT_REACH, RECENT_DAYS, Story
from haluan.coding.dates_tree import DateTree
from haluan.coding.dates_values import days_between, moved
from haluan.coding.dates_words import UNITS, DateWords
from haluan.coding.proposals import Proposal
from haluan.coding.setting import Setting
from haluan.types.coding import DateMention
from haluan.types.document import Sentence
from haluan.types.text import DateValue, Span

Features = dict[str, float]
# None stands for no date that the text tells; it comes first.
Options = dict[DateValue | None, Features]

# Deeds that a crowd, police or soldiers do on the spot; deeds that are carried out; all others are mostly done by speaking.
ON_THE_SPOT = frozenset({"ASSAULT", "COERCE", "PROTEST", "MOBILIZE"})
CARRIED_OUT = frozenset({"AID", "COOPERATE", "RETREAT", "SANCTION"})
# Dates stand at most so many sentences before the deed, or behind it; deeds at most so many sentences and deeds before.
BACK, AHEAD = 4, 3
DEEDS_BACK, NEAR = 6, 3
# How far in characters a date of the same sentence is; farther ones are all alike.
FAR = 200
# How long before publication a time begins, by the last of its days.
AGES = ((-1, "to come"), (0, "0 days old"), (1, "1 day old"), (RECENT_DAYS, "days old"), (45, "weeks old"), (400, "months old"))
OLD = "years old"
_CLAUSE_END = re.compile(r"[,;]")


class DateClues:
    """Finds the dates that the deeds of one article may have, each with named features."""

    def __init__(self, setting: Setting, words: DateWords, proposals: Sequence[Proposal], story: Story) -> None:
        self._setting = setting
        self._text = setting.document.text
        self._words = words
        self._proposals = proposals
        self._story = story
        self._tree = DateTree(setting.document, setting.dates)
        self._read = ReadTimes(setting.document, setting.dates)

    def options(self, proposal: Proposal, said: str | None) -> Options:
        """Every date that may be meant, None first."""
        sentence = self._setting.document.sentences[proposal.sentence]
        around = _Around(tuple(self._circumstances(proposal, sentence)))
        own = self._of_sentence(proposal, sentence)
        around.add(None, "none", crossed=True)
        if own:
            around.add(None, "none, sentence dated")
            self._own(proposal, sentence, own, around)
        self._elsewhere(sentence, around)
        self._scene(proposal, said, sentence, around)
        self._deeds(proposal, sentence, around)
        counted = self._counted(proposal, sentence, own, around)
        here = {None, counted, *(d.value for d in own)}
        if "general" in around.circumstances:
            around.keep({*here, self._story.of_alleged(proposal)})
        self._values(here, around)
        self._by_reader(proposal, own, around)
        return around.options

    # --- the deed itself

    def _circumstances(self, proposal: Proposal, sentence: Sentence) -> Iterator[str]:
        """How the deed is told."""
        mentions, before = self._setting.mentions, self._text[sentence.span.start : proposal.trigger.start]
        clause = before[-LIMIT_REACH:].rpartition(",")[2]
        behind = _CLAUSE_END.split(self._text[proposal.trigger.end : sentence.span.end], maxsplit=1)[0]
        forms = {q.form for q in self._setting.quotes if q.span.covers(proposal.trigger)}
        actors = [mentions[i] for i in proposal.actor]
        told = {
            "general": self._words.general.search(clause) is not None,
            "shift": self._words.shift_break.search(clause) is not None,
            "same scene": self._words.same_scene.search(before) is not None or self._words.same_scene.search(behind) is not None,
            "pronoun": any(m.how == "pronoun" for m in actors),
            "reference": any(m.kind == "reference" or m.antecedent for m in actors),
            "other place": self._opens_elsewhere(sentence),
            "background": proposal.background,
            "subordinate": not self._story.in_main(proposal, sentence),
            "quoted": bool(forms - {"indirect"}),
            "indirect": "indirect" in forms,
            "opens paragraph": self._opens_paragraph(sentence),
            proposal.status: proposal.status != "actual",
        }
        yield from (name for name, holds in told.items() if holds)
        yield _kind(proposal)
        yield "title" if sentence.title else "lead" if sentence.index == self._story.lead else "body"

    def _opens_elsewhere(self, sentence: Sentence) -> bool:
        """Whether the sentence opens with another place ("Di Cirebon, …")."""
        head = self._words.place_opening.match(self._text, sentence.lead_end or sentence.span.start)
        return head is not None and any(m.sentence == sentence.index and m.span.start == head.end() for m in self._setting.mentions)

    def _opens_paragraph(self, sentence: Sentence) -> bool:
        before = self._setting.document.sentences[sentence.index - 1] if sentence.index else None
        return before is None or before.paragraph != sentence.paragraph

    # --- dates of its own sentence

    def _of_sentence(self, proposal: Proposal, sentence: Sentence) -> list[DateMention]:
        """The dates of its sentence that may be the deed's.

        No label, no apposition, none over a semicolon, none to come once it is done; without a tree none of another clause.
        """
        own = tuple(d for d in self._setting.dates if sentence.span.covers(d.span) and d.span.start >= sentence.lead_end)
        clauses = Clauses(sentence.span, own, self._text, self._words.shift_break, self._words)

        def may_be(dated: DateMention) -> bool:
            if proposal.status == "actual" and self._story.to_come(dated.value):
                return False
            if self._story.is_bare_year(dated) or self._of_apposition(dated, proposal, sentence):
                return False
            first, last = sorted((dated.span, proposal.trigger))
            if ";" in self._text[first.end : last.start]:
                return False
            near = clauses.main(dated.span.start) or clauses.same(dated.span.start, proposal.trigger.start)
            return near or self._tree.owner(dated) is not None

        return [d for d in own if may_be(d)]

    def _own(self, proposal: Proposal, sentence: Sentence, own: Sequence[DateMention], around: _Around) -> None:
        others = [p.trigger for p in self._proposals if p.sentence == proposal.sentence and not p.trigger.overlaps(proposal.trigger)]
        strict, loose = (Clauses(sentence.span, tuple(own), self._text, b, self._words) for b in (self._words.clause_break, self._words.shift_break))
        usable = tuple(d for d in own if self._usable(d, proposal))
        chosen = date_for(proposal.trigger, sentence.span, usable, self._text, self._words)
        nearest = min(own, key=lambda d: (_distance(d.span, proposal.trigger), -d.span.start))
        trigger = proposal.trigger
        for dated in own:
            at = dated.span.start
            here = "clause" if strict.same(at, trigger.start) else "same time" if loose.same(at, trigger.start) else "apart"
            around.add(dated.value, "own", crossed=True)
            around.add(dated.value, f"own {here}", crossed=True)
            around.add(dated.value, "own, far", min(_distance(dated.span, trigger), FAR) / FAR * 2)
            around.add(dated.value, f"own, by {dated.value.granularity}")
            told = {
                "own, nearest": dated is nearest,
                "own, usable": dated in usable,
                "own, only": len(own) == 1,
                "own, only deed": not others,
                "own, in main clause": loose.main(at),
                "own, quoted": any(q.span.covers(dated.span) for q in self._setting.quotes),
                "own, of report": self._story.of_report(dated),
                "own, ahead": self._ahead(dated),
                "own, other part": self._in_other_part(dated, proposal),
                "own, deed nearer": any(_distance(dated.span, o) < _distance(dated.span, trigger) for o in others),
                "own, relative": dated.basis == "relative",
            }
            around.add_all(dated.value, told)
            self._between(dated, trigger, others, around)
            self._by_tree(dated, trigger, others, around)
            self._of_limit(dated, proposal, sentence, around)
            around.add_all(dated.value, {"own, chosen": dated is chosen}, crossed=True)

    def _usable(self, dated: DateMention, proposal: Proposal) -> bool:
        """Whether nothing speaks against a date: no limit, report or other part, no other verb."""
        head = self._text[max(0, dated.span.start - LIMIT_REACH) : dated.span.start]
        limit = self._ahead(dated) if proposal.status == "actual" else self._words.bound.search(head) is not None
        elsewhere = self._in_other_part(dated, proposal) or self._tree.belongs_elsewhere(dated, proposal.trigger)
        return not (limit or elsewhere or self._story.of_report(dated))

    def _between(self, dated: DateMention, trigger: Span, others: Sequence[Span], around: _Around) -> None:
        """What stands between a date and the deed."""
        first, last = sorted((dated.span, trigger))
        gap, side = self._text[first.end : last.start], "behind" if dated.span.start > trigger.start else "before"
        around.add(dated.value, f"own {side}")
        told = {
            "own, comma": "," in gap,
            f"own {side}, relative": self._words.relative.search(gap) is not None,
            f"own {side}, shift": self._words.shift_break.search(gap) is not None,
            "own, deed between": any(first.end <= o.start < last.start for o in others),
        }
        around.add_all(dated.value, told)

    def _by_tree(self, dated: DateMention, trigger: Span, others: Sequence[Span], around: _Around) -> None:
        """Which word the date hangs on, as the reader sees it."""
        owner = self._tree.owner(dated)
        if owner is None:
            around.add(dated.value, "tree unknown")
            return
        on = owner.span.overlaps(trigger)
        under = not on and any(trigger.start <= start < trigger.end for start in owner.below)
        around.add(dated.value, "tree, deed" if on else "tree, above deed" if under else "tree, other")
        told = {
            "tree, noun": owner.of_noun and not on,
            "tree, other deed": not on and not under and any(owner.span.overlaps(o) for o in others),
            "tree, elsewhere": self._tree.belongs_elsewhere(dated, trigger),
        }
        around.add_all(dated.value, told)

    def _of_limit(self, dated: DateMention, proposal: Proposal, sentence: Sentence, around: _Around) -> None:
        """Deadlines, beginnings, what is to come, what opens the sentence, the day of the speech: each counts by how the deed is told."""
        head = self._text[max(0, dated.span.start - LIMIT_REACH) : dated.span.start]
        start = sentence.lead_end or sentence.span.start
        speech = any(q.form != "direct" and q.span.covers(proposal.trigger) and not q.span.covers(dated.span) for q in self._setting.quotes)
        told = {
            "bound": self._words.bound.search(head) is not None,
            "since": self._words.since.search(head) is not None,
            "own, to come": self._story.to_come(dated.value),
            "own, opens": len(self._text[start : dated.span.start].split()) <= 1,
            "own, of the speech": speech,
        }
        around.add_all(dated.value, told, crossed=True)

    def _ahead(self, dated: DateMention) -> bool:
        """Whether a stretch of time begins at publication ("untuk satu tahun ke depan"): how long something lasts, not when it was done."""
        published = self._setting.published
        if published is None or dated.value.granularity == "day":
            return False
        return dated.value.start == published.start and dated.value.end > published.end

    def _of_apposition(self, dated: DateMention, proposal: Proposal, sentence: Sentence) -> bool:
        """ "Malaysia, penengah sejak 2001, menyerukan …": a month or year set off between commas tells of whom it is said there, not of the deed."""
        before, behind = self._text[sentence.span.start : dated.span.start], self._text[dated.span.end : proposal.trigger.start]
        if dated.value.granularity in ("day", "week") or dated.span.start > proposal.trigger.start or not behind.startswith(","):
            return False
        opened = before.rfind(",")
        return opened >= 0 and len(before[opened + 1 :].split()) > 1

    def _in_other_part(self, dated: DateMention, proposal: Proposal) -> bool:
        """Whether "…, dan Y" with an actor of its own parts the deed from a date before it."""
        starts = [self._setting.mentions[i].span.start for i in proposal.actor]
        between = [s for s in starts if dated.span.end <= s < proposal.trigger.start]
        return any(self._words.new_part.search(self._text[dated.span.end : s]) is not None for s in between)

    # --- dates of other sentences

    def _elsewhere(self, sentence: Sentence, around: _Around) -> None:
        told = [d for d in self._setting.dates if d.span.end <= sentence.span.start and self._story.tells(d)]
        for dated in self._setting.dates:
            index = next((s.index for s in self._setting.document.sentences if s.span.covers(dated.span)), None)
            if index is None or index == sentence.index:
                continue
            gap, value = sentence.index - index, dated.value
            in_lead = 0 <= index - self._story.lead < LEAD_SENTENCES
            opening = sentence.title or sentence.index == self._story.lead
            if (gap > BACK and not in_lead) or -gap > (AHEAD if opening else 1):
                continue
            weak = "" if self._story.tells(dated) else ", weak"
            other = self._setting.document.sentences[index]
            main = in_main_clause(dated.span, other.span, self._setting.dates, self._text, self._words)
            if gap > 0:
                self._before(value, min(gap, BACK), weak, main, other.paragraph == sentence.paragraph, around)
            else:
                around.add(value, f"{-gap} behind{weak}")
                around.add_all(value, {f"{-gap} behind, main{weak}": main})
            around.add_all(value, {f"of lead{weak}": in_lead, "last told": bool(told) and dated is told[-1]}, crossed=True)

    def _before(self, value: DateValue, gap: int, weak: str, main: bool, together: bool, around: _Around) -> None:
        """A date told some sentences before."""
        around.add(value, f"before{weak}", crossed=True)
        around.add(value, f"{gap} before{weak}", crossed=gap <= 2)
        if not weak:
            around.add(value, f"{gap} before, {'main' if main else 'subordinate'}")
            around.add_all(value, {"same paragraph": together}, crossed=True)

    def _scene(self, proposal: Proposal, said: str | None, sentence: Sentence, around: _Around) -> None:
        """The times from which the story may go on."""
        story = self._story
        times = {
            "day of lead": story.day_of_lead(), "news day": story.news_day(), "scene": story.scene(sentence), "alleged": story.of_alleged(proposal),
        }  # fmt: skip
        day = times["news day"] or times["day of lead"]
        if times["scene"] is None and proposal.type in ON_THE_SPOT and proposal.status == "actual" and not proposal.background:
            times["day on the spot"] = day
        for name, value in times.items():
            if value is not None:
                around.add(value, name, crossed=True)
        if times["scene"] is None:
            around.add(None, "no scene")
        known, value = story.of_person(proposal)
        if known:
            around.add(value, "person")
        for value, in_office in story.occasions(proposal, said):
            around.add(value, "occasion", crossed=True)
            around.add_all(value, {"occasion, office": in_office}, crossed=True)

    def _deeds(self, proposal: Proposal, sentence: Sentence, around: _Around) -> None:
        """The times of the deeds told before."""
        near = [d for d in self._story.deeds[-DEEDS_BACK:] if sentence.index - d.proposal.sentence <= NEAR]
        sides = self._setting.codes(proposal.actor), self._setting.codes(proposal.recipient)
        for back, deed in enumerate(reversed(near)):
            other, gap = deed.proposal, sentence.index - deed.proposal.sentence
            alike = other.type == proposal.type
            straight = bool(deed.actor & sides[0] and deed.recipient & sides[1])
            crossed = bool(deed.actor & sides[1] and deed.recipient & sides[0])
            if gap == 0:
                self._in_sentence(proposal, other, deed.when, back, around)
            else:
                told = {
                    f"deed {gap} before": True,
                    f"deed {gap} before, actor": bool(deed.actor & sides[0]),
                    f"deed {gap} before, type": alike,
                    f"last deed {_kind(other)}, {_kind(proposal)}": back == 0,
                }
                around.add_all(deed.when, told)
                around.add_all(deed.when, {"last deed": back == 0}, crossed=True)
            around.add_all(deed.when, {"deed again": alike and (straight or crossed)}, crossed=True)

    def _in_sentence(self, proposal: Proposal, other: Proposal, when: DateValue | None, back: int, around: _Around) -> None:
        """The time of another deed of the same sentence."""
        name = "twin" if other.trigger.overlaps(proposal.trigger) else "deed in sentence"
        shift = self._words.shift_break.search(self._text[other.trigger.end : max(other.trigger.end, proposal.trigger.start)]) is not None
        around.add(when, name, crossed=True)
        told = {f"{name}, actor": bool(set(other.actor) & set(proposal.actor)), f"{name}, shift": shift, f"{name}, last": back == 0 and not shift}
        around.add_all(when, told)

    def _counted(self, proposal: Proposal, sentence: Sentence, own: Sequence[DateMention], around: _Around) -> DateValue | None:
        """A time counted from the main deed ("two days after …"), or to it from the scene before."""
        main = [d for d in own if in_main_clause(d.span, sentence.span, self._setting.dates, self._text, self._words)]
        found = offset_before(proposal.trigger, sentence.span, self._text, self._words)
        opening = self._words.offset.match(self._text, sentence.lead_end or sentence.span.start)
        if found is not None:
            told, sign = main[0].value if main else self._story.scene(sentence), -1
        elif opening is not None and not main and self._story.in_main(proposal, sentence):
            found, told, sign = opening, self._story.scene(sentence) or self._story.news_day(), 1
        value = self._moved(found, told, sign) if found is not None and told is not None else None
        if value is not None:
            around.add(told, "counted from", crossed=True)
            around.add(value, "counted", crossed=True)
        return value

    def _moved(self, found: re.Match[str], told: DateValue, sign: int) -> DateValue | None:
        """So many days from the main deed; weeks and longer are too vague for a day and stay that week, month or year.

        `sign` is -1 for the deed behind "two days after", 1 for one that the counted words themselves time.
        """
        slots = found.groupdict()
        if slots.get("moment"):
            return told if told.granularity == "day" else None
        unit = self._words.units.get(" ".join((slots.get("unit") or slots.get("single") or "").casefold().split()))
        number = (slots.get("n") or "1").casefold()
        count = int(number) if number.isdigit() else self._words.numbers.get(" ".join(number.split()), 0)
        if unit is None or not count or told.granularity == "none" or UNITS.index(unit) < UNITS.index(told.granularity):
            return None
        return moved(told, unit, sign * (count if slots.get("after") else -count))

    # --- the dates themselves

    def _values(self, own: set[DateValue | None], around: _Around) -> None:
        """How fine and how old each date is, and how many of the deeds told so far have it."""
        published, deeds = self._setting.published, self._story.deeds
        for value in list(around.options):
            if deeds:
                around.add(value, "share of deeds", sum(d.when == value for d in deeds) / len(deeds))
            if value is None:
                continue
            around.add(value, f"by {value.granularity}")
            if value not in own:
                around.add(value, "other sentence")
                around.add(value, f"other sentence, by {value.granularity}")
            if published is not None:
                age = days_between(value.start, published.start)
                around.add(value, next((name for days, name in AGES if age <= days), OLD), crossed=True)

    def _by_reader(self, proposal: Proposal, own: Sequence[DateMention], around: _Around) -> None:
        """Which words the reader takes to tell the deed's time."""
        told = self._read.features(proposal.trigger, (d.value for d in own), around.options)
        for value, features in told.items():
            for name, amount in features.items():
                around.add(value, name, amount)


class _Around:
    """The options of one deed in its circumstances; a feature that several dates of one value have counts once, by its most."""

    def __init__(self, circumstances: Sequence[str]) -> None:
        self.circumstances = circumstances
        self.options: Options = {None: {}}

    def keep(self, values: set[DateValue | None]) -> None:
        """Drop all other dates: what "has often" been done was done on no day told elsewhere."""
        self.options = {value: features for value, features in self.options.items() if value in values}

    def add(self, value: DateValue | None, name: str, amount: float = 1.0, crossed: bool = False) -> None:
        """Note a feature of a date, if so asked also for each circumstance."""
        features = self.options.setdefault(value, {})
        for full in (name, *(f"{name} | {c}" for c in self.circumstances)) if crossed else (name,):
            features[full] = max(features.get(full, amount), amount)

    def add_all(self, value: DateValue | None, told: dict[str, bool], crossed: bool = False) -> None:
        """Note those features that hold."""
        for name, holds in told.items():
            if holds:
                self.add(value, name, crossed=crossed)


def _kind(proposal: Proposal) -> str:
    return "on the spot" if proposal.type in ON_THE_SPOT else "carried out" if proposal.type in CARRIED_OUT else "spoken"


def _distance(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end, 0)
