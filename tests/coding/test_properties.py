"""Whatever words come: no crash, true spans, known ids, the same answer twice."""

from __future__ import annotations

from hashlib import sha256

import jsonschema
from hypothesis import given, settings
from hypothesis import strategies as st

from haluan.coding.coder import Coder
from haluan.coding.document import build_document
from haluan.monitor import Coded, Desk, record
from haluan.record import record_of, schema
from haluan.types.text import Capture
from tests.invented_world import article_of, invented_kit

VALIDATOR = jsonschema.Draft202012Validator(schema())
CODER = Coder(invented_kit(), "zz")
VOCABULARY = """
Avaria Bostra Celdor Avapol Zamok Senatu Unia Pakto Rug Auror Mira Tovan Lido Sarn Oren Ana Kell Ruto Bel Lagoria Rokport prezid
zuminist voko armeo popol eks edzo li ili mi ni lando tiu ambau akuza estakuza akuzo ataka estataka atako dona helpo sendi preni parla
postula estas ano amiko ne vol negas se peti minaca olim dira dire segu dat ke dok porke et lo da ved kon en la nova zu
“ ” ‘ ’ " ' , ; : . ? - ( ) 3 Vera 2023 Veno GL gl
"""
WORDS = VOCABULARY.split()
SENTENCES = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=14).map(" ".join), min_size=1, max_size=5)


@given(SENTENCES, st.sampled_from(["2023-06-15", "1995-01-01", None]), st.booleans())
@settings(max_examples=60, deadline=None)
def test_any_words_give_a_valid_record(sentences: list[str], published: str | None, titled: bool) -> None:
    title, body = (sentences[0], sentences[1:] or ["la"]) if titled else (None, sentences)
    article = article_of(*body, language="zz", published=published, title=title)
    coding = CODER.code(build_document(article))
    VALIDATOR.validate(record_of(article, coding))
    text, ids = article.text, {m.id for m in coding.mentions}
    shown = [(m.span, m.text) for m in coding.mentions] + [(d.span, d.text) for d in coding.dates] + [(q.span, q.text) for q in coding.quotes]
    shown += [(e.trigger.span, e.trigger.text) for e in coding.events]
    assert all(span.of(text) == words for span, words in shown)
    spans = [m.span for m in coding.mentions]
    assert spans == sorted(spans)
    assert all(not a.overlaps(b) for a, b in zip(spans, spans[1:], strict=False))
    for event in coding.events:
        assert all(e.text == e.span.of(text) for e in event.evidence)
        assert {r.mention for r in event.actor} <= ids
        assert {r.mention for r in event.recipient} <= ids | {None}  # a government against which a crowd marches is named by no phrase
        # Two people of one government are two actors; nobody does it to himself.
        sides = [{(r.actor.code, r.actor.sector, r.actor.name) for r in side} for side in (event.actor, event.recipient)]
        assert not sides[0] & sides[1]
    assert CODER.code(build_document(article)) == coding


@given(st.text(max_size=400), st.sampled_from(["text/plain", "text/html"]))
@settings(max_examples=25, deadline=None)
def test_any_text_is_read_or_skipped_and_nothing_breaks(desk: Desk, text: str, media: str) -> None:
    body = ("Rusia mengecam Armenia karena rencana itu, kata juru bicara di Moskwa pada hari Kamis.\n\n" * 3 + text).encode("utf-8", "replace")
    item = desk.code_capture(Capture(sha256(body).hexdigest(), "page", body, media, "utf-8"), "2023-10-07")
    VALIDATOR.validate(record(item))
    assert isinstance(item, Coded) or item.reason != "failed", item
