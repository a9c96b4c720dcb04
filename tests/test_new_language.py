"""A language needs no code: a page in an invented language, from raw bytes to a valid record, by data folders alone."""

from __future__ import annotations

from hashlib import sha256

from haluan.coding.coder import Coder, Kit
from haluan.coding.document import build_document
from haluan.coding.placing import find_place
from haluan.reading.extract import extract
from haluan.reading_data import load_reading
from haluan.record import check_record, record_of
from haluan.types.text import Article, Capture
from tests.invented_world import INVENTED, told

PAGE = """Avaria akuza Bostra porke la pakto

Verkis: Ruto Bel

AVAPOL (ZENOVO) - La prezid Avaria Lido Sarn dok akuza Bostra en 9 Soma 2023.

Reklamo

Legu anku: la nova pakto

"Ni vol parla kon Celdor en la nova semo," dire Sarn. Dok li ne ataka Bostra, dok la armeo Bostra ataka Celdor ved la nova vojo.

Lando tiu estas ano da Pakto Unia dok la nova jaro, et la popol en Lagoria venas lo la vojo.
"""


def test_from_page_to_record(kit: Kit) -> None:
    knowledge = load_reading(INVENTED / "lang", guess=lambda _: "zz")
    body = PAGE.encode()
    article = extract(Capture(sha256(body).hexdigest(), "page", body, "text/plain", "utf-8"), knowledge, "2023-07-10", None)
    assert isinstance(article, Article), article
    assert article.language == "zz"
    assert article.title == "Avaria akuza Bostra porke la pakto"
    assert {d.reason for d in article.dropped} >= {"advert", "read_also"}
    assert "Reklamo" not in article.text

    coding = Coder(kit, "zz").code(build_document(article))
    assert ("AVA", "ACCUSE", "BOS") in told(coding)
    accusation = next(e for e in coding.events if e.type == "ACCUSE")
    assert accusation.actor[0].actor.name == "Lido Sarn"
    assert (accusation.when.start, accusation.when.granularity) == ("2023-07-09", "day")
    assert ("BOS", "ASSAULT", "CEL") in told(coding)
    assert ("AVA", "ASSAULT", "BOS") not in told(coding)
    assert [q.form for q in coding.quotes] == ["direct"]

    place = find_place(article.dateline.place, kit.actors) if article.dateline and article.dateline.place else None
    check_record(record_of(article, coding, place))
