"""Organisations that the tables do not know, told by the words of their name: "Kiribati Congress of Trade Unions" is a union, whatever it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from haluan.types.document import Word
from haluan.types.knowledge import Institutions, LanguagePack, TitleEntry

# Words of the longest name.
LONGEST = 9
# One capitalised noun alone ("Congress") is told by the tables and role nouns.
SHORTEST = 2
APOSTROPHES = frozenset({"'s", "’s", "'", "’"})
HYPHENS = frozenset("-‐‑")


@dataclass(frozen=True, slots=True)
class Institution:
    """A name [at, end) with what its words tell."""

    end: int
    title: TitleEntry


def institution_at(words: Sequence[Word], at: int, pack: LanguagePack, known: Callable[[int], bool]) -> Institution | None:
    """The organisation whose name begins at a word; `known` tells whether a state's or person's name begins at one."""
    table = pack.institutions
    if not table.heads or not _opens(words, at, pack) or known(at):
        return None
    end = _first_noun(words, at, pack, known) if pack.grammar.title_before_country else _last_noun(words, at, pack, known)
    if end is None or end - at < SHORTEST:
        return None
    name = tuple(w.lower.rstrip("'’") for w in words[at:end])
    if any(_holds(name, phrase) for phrase in table.barred) or _goes_on(words, end, pack):
        return None
    head = next(w for w in (name if pack.grammar.title_before_country else reversed(_before_link(name, table))) if w in table.heads)
    sector = next((s for phrase, s in table.kinds if _holds(name, phrase)), table.heads[head])
    return Institution(end, TitleEntry(name, " ".join(w.text for w in words[at:end]), None, sector, body=True, named=True))


def _opens(words: Sequence[Word], at: int, pack: LanguagePack) -> bool:
    grammar, word = pack.grammar, words[at]
    plain = grammar.function_words | grammar.not_names | grammar.noun_adjectives if at == 0 else grammar.function_words | grammar.not_names
    if not word.capital or not word.text[0].isalpha() or word.lower in plain:
        return False
    return not grammar.title_before_country or word.lower in pack.institutions.heads


def _last_noun(words: Sequence[Word], at: int, pack: LanguagePack, known: Callable[[int], bool]) -> int | None:
    """End of a name whose noun ends it or goes on with "of …"."""
    table, end, head, linked = pack.institutions, at, None, False
    while end < len(words) and end - at < LONGEST:
        word, next_ = words[end], words[end + 1] if end + 1 < len(words) else None
        if word.lower in table.heads and word.capital:
            head = end + 1 if not linked else head
            end += 1
            if linked:
                head = end
        elif word.capital and word.text[0].isalpha():
            if end > at and known(end) and not linked:
                break
            if any(t.office for t in pack.titles.get((word.lower,), ())):
                break
            end += 1
            head = end if linked else head
        elif next_ is None or not next_.capital:
            break
        elif _binds(words, end, pack):
            end += 1
        elif word.lower in table.links and head == end:
            linked = True
            end += 1
        elif word.lower in table.joints and (head is None or linked) and not known(at) and not known(end + 1) and _common(words, end, pack):
            end += 1
        else:
            break
    return head


def _first_noun(words: Sequence[Word], at: int, pack: LanguagePack, known: Callable[[int], bool]) -> int | None:
    """End of a name that its noun begins: words of the language with a capital, up to a state's or person's name."""
    table, end, last = pack.institutions, at + 1, at + 1
    while end < len(words) and end - at < LONGEST:
        word = words[end]
        if word.capital and word.text[0].isalpha():
            if known(end) or (word.lower not in pack.common and not (end == at + 1 or end > last or word.text.isupper())):
                break
            end += 1
            last = end
        elif word.lower in table.links | table.joints or word.text in HYPHENS:
            end += 1
        else:
            break
    return last


def _binds(words: Sequence[Word], at: int, pack: LanguagePack) -> bool:
    """Whether a mark stands inside a name: the apostrophe of "Workers' Union" behind a word of the language, a hyphen."""
    word, before = words[at], words[at - 1]
    return (word.text in APOSTROPHES and before.lower in pack.common) or (word.text in HYPHENS and before.span.end == word.span.start)


def _common(words: Sequence[Word], at: int, pack: LanguagePack) -> bool:
    """Whether a word of the language stands beside a joint ("Bauxite and General"), and no abbreviation before it."""
    return (words[at - 1].lower in pack.common or words[at + 1].lower in pack.common) and not words[at - 1].text.isupper()


def _before_link(name: Sequence[str], table: Institutions) -> Sequence[str]:
    return name[: next((i for i, w in enumerate(name) if w in table.links), len(name))]


def _goes_on(words: Sequence[Word], end: int, pack: LanguagePack) -> bool:
    """Whether the name is only the beginning of another kind of name ("National Alliance Army")."""
    if end == len(words) or not words[end].capital or pack.grammar.title_before_country:
        return False
    return words[end].lower in pack.grammar.party_nouns or (words[end].lower,) in pack.institutions.barred


def _holds(name: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    return any(name[i : i + len(phrase)] == phrase for i in range(len(name) - len(phrase) + 1))
