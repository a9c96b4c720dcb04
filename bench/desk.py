"""How fast the desk answers over a store of a million events and a hundred thousand articles, and how much memory it takes.

    PYTHONPATH=src python bench/desk.py [--events 1000000] [--articles 100000] [--clients 50] [--store FILE]

The store is synthetic, made in SQL: 200 actors whose shares fall with their rank, 16 types, 20 years, ten events an article. The desk runs as `haluan serve` does, in a
process of its own. First page: from the start of the process to the first whole answer, and then in a warm process. Pages: different questions, none asked twice, so that none
is answered from what was kept. Interface: `--clients` threads ask at once, each without pause, drawing from 400 questions: most are asked again, as by people who look at the
same things. Pages are asked when the desk has
found the turns of the busiest actors, which it does once in each state of the store. Memory: the process of the desk, the coding process, and the one that makes courses,
which ends when it is not used; each with all its pages, and together with those that they share counted once. Coding: a page of 300 words.
"""

from __future__ import annotations

import argparse
import gzip
import os
import random
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import suppress
from http.client import HTTPConnection
from pathlib import Path

from haluan.store import Writer

ACTORS = "['IDN','USA','CHN','RUS','ARM','AZE','FRA','AUS','MYS','PNG','SGP','JPN','KOR','IND','TUR','IRN','ISR','UKR','DEU','GBR','SWE','NER','MLI','HND','TWN']"
TYPES = "['AGREE','CONSULT','SUPPORT','CONCEDE','COOPERATE','AID','RETREAT','REQUEST','ACCUSE','REJECT','THREATEN','PROTEST','SANCTION','MOBILIZE','COERCE','ASSAULT']"
SENTENCE = "Menteri luar negeri mengecam keputusan pemerintah itu pada pekan lalu dan meminta penjelasan resmi. "
MAKE = f"""
SELECT setseed(0.6);
INSERT INTO articles BY NAME SELECT i AS article, md5(i::VARCHAR) || md5((i+1)::VARCHAR) AS id, md5(i::VARCHAR) AS capture_id, 'bench' AS locator, 'outlet ' || (i % 60) AS outlet,
  'Judul berita nomor ' || i AS title, DATE '2005-01-01' + (i * 7300 // $a)::INT AS published, DATE '2005-01-01' + (i * 7300 // $a)::INT AS published_end,
  'day' AS published_granularity, 'id' AS language, repeat('{SENTENCE}', 12) AS "text", [0, {len(SENTENCE) * 12}] AS paragraphs,
  flatten([[k * {len(SENTENCE)}, k * {len(SENTENCE)} + {len(SENTENCE) - 1}] FOR k IN range(12)])::INT[] AS sentences, [] AS dropped, [] AS page_map, '' AS fingerprint, 40 AS n_terms,
  10 AS n_events, i - i % 3 % 2 AS story, 1 AS run, '0' AS kit_version, 'bench' AS kit_digest FROM range($a) q(i);
CREATE TEMP TABLE made AS SELECT i AS n, {ACTORS}[least(25, 1 + exp(random() * ln(25))::INT)] AS a, {ACTORS}[least(25, 1 + exp(random() * ln(25))::INT)] AS r,
  1 + (random() * 15)::INT AS t, random() AS x, random() < 0.1 AS again, (i % $a)::INT AS article FROM range($n) AS q(i);
INSERT INTO events BY NAME
SELECT n AS event, substring(md5(n::VARCHAR), 1, 24) AS id, m.article, 'haluan' AS origin, {TYPES}[t] AS type, CASE WHEN t IN (1,2,3,4,8) THEN 1 WHEN t < 8 THEN 2 WHEN t < 13 THEN 3 ELSE 4 END AS quad,
  t - 7.5 AS intensity, CASE WHEN x < 0.8 THEN 'actual' ELSE 'planned' END AS status, x < 0.1 AS background, a AS actor, 'GOV' AS actor_sector, a AS actor_name,
  r AS recipient, 'GOV' AS recipient_sector, r AS recipient_name, [{{'code': a, 'sector': 'GOV', 'name': a, 'mention': NULL}}] AS actors,
  [{{'code': r, 'sector': 'GOV', 'name': r, 'mention': NULL}}] AS recipients, p.published - (x * 5)::INT AS day, p.published - (x * 5)::INT AS day_end, 'day' AS granularity,
  [] AS contexts, 0.4 + x / 2 AS confidence, 'both' AS method, 20 AS trigger_start, 28 AS trigger_end, 0 AS sentence, CASE WHEN x < 0.02 THEN 'Jakarta' END AS place,
  CASE WHEN x < 0.02 THEN -6.2 END AS lat, CASE WHEN x < 0.02 THEN 106.8 END AS lon, p.outlet, 'id' AS language, p.published, p.story,
  CASE WHEN again THEN greatest(n - 1, 0) ELSE n END AS happening, NOT again AS counted FROM made m JOIN articles p ON p.article = m.article ORDER BY n;
INSERT INTO evidence SELECT event, article, 0, 0, 0, {len(SENTENCE) - 1} FROM events;
INSERT INTO dyads BY NAME SELECT event, actor, actor_sector, recipient, recipient_sector, day, type, quad, intensity, status, background, confidence, origin, outlet, language,
  happening, counted FROM events;
INSERT INTO happenings SELECT happening, count(*), count(DISTINCT story), count(DISTINCT outlet), min(published) FROM events GROUP BY happening HAVING count(*) > 1;
"""
CODES = [c.strip("'") for c in ACTORS.strip("[]").split(",")][1:]


def make(path: Path, n_events: int, n_articles: int) -> None:
    """A synthetic store, with the index of the words of its one sentence."""
    from haluan.terms import Terms

    with Writer.open(path, memory_mb=None) as writer:
        for step in MAKE.split(";\n"):
            if step.strip():
                names = {k: v for k, v in (("n", n_events), ("a", n_articles)) if f"${k}" in step}
                writer.connection.execute(step, names or None)
        for term, n in Terms().of_text(SENTENCE * 12, "id"):
            writer.connection.execute("INSERT INTO postings SELECT ?, article, ? FROM articles", [term, min(n, 255)])


def quantile(seconds: list[float], share: float) -> float:
    """The value that a share of the values does not exceed."""
    return sorted(seconds)[min(len(seconds) - 1, int(share * len(seconds)))]


def told(seconds: list[float]) -> str:
    """Median, 95th and 100th percentile in milliseconds."""
    return f"median {1000 * statistics.median(seconds):6.0f} ms, p95 {1000 * quantile(seconds, 0.95):6.0f} ms, most {1000 * max(seconds):6.0f} ms"


def get(port: int, path: str, connection: HTTPConnection | None = None) -> tuple[int, float, int]:
    """(status, seconds, bytes) of one request."""
    mine = connection or HTTPConnection("127.0.0.1", port, timeout=60)
    began = time.perf_counter()
    mine.request("GET", path, headers={"accept": "text/html, application/json", "accept-encoding": "gzip"})
    answer = mine.getresponse()
    body = answer.read()
    return answer.status, time.perf_counter() - began, len(body)


def pages(port: int) -> None:
    """Each page with questions that were not asked before."""
    chance = random.Random(6)

    def day(first: int = 2006) -> str:
        return f"{chance.randint(first, 2023)}-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}"

    def found(query: str) -> dict[str, str]:
        import json

        connection = HTTPConnection("127.0.0.1", port, timeout=60)
        connection.request("GET", f"/api/v1/events?{query}")
        row: dict[str, str] = json.loads(connection.getresponse().read())["rows"][0]
        return row

    rows = [found(f"actor={c}&limit=1&order=day&since={2005 + i % 15}-01-01") for i, c in enumerate(CODES)]
    asked = {
        "Today": [f"/?n={i}" for i in range(20)],
        "Events": [f"/events?actor={c}&since={day()}" for c in CODES],
        "Events, a text": [f"/events?text=mengecam&since={day()}" for _ in range(20)],
        "Event": [f"/events/{r['id']}" for r in rows],
        "Article": [f"/articles/{r['article_id']}" for r in rows],
        "Search": [f"/search?q=penjelasan&since={day()}" for _ in range(20)],
        "Actors": [f"/actors?q={c[:2]}" for c in CODES],
        "Actor": [f"/actors/{c}" for c in CODES],
        "Pairs": [f"/dyads?focal={c}" for c in CODES],
        "Pair": [f"/dyads/{a}/{b}" for a, b in zip(CODES, CODES[5:], strict=False)],
        "Pair's line": [f"/dyads/{a}/{b}/course" for a, b in zip(CODES[8:14], CODES[13:19], strict=False)],
        "Turns": [f"/turns?focal={c}" for c in CODES[10:16]],
        "Turns' list": [f"/turns/list?focal={c}" for c in CODES[12:18]],
        "Camps": [f"/camps?since={y}-01-01&until={y}-12-31" for y in range(2005, 2024)],
        "Health": [f"/health?n={i}" for i in range(20)],
    }
    for name, paths in asked.items():
        answers = [get(port, p) for p in dict.fromkeys(paths)]
        bad = sum(s != 200 for s, _, _ in answers)
        print(f"  {name:16} {told([t for _, t, _ in answers])}" + (f"  {bad} FAILED" if bad else ""))


def crowd(port: int, clients: int, each: int) -> None:
    """Many clients at once on /api/v1/events."""
    chance = random.Random(7)
    questions = [
        f"/api/v1/events?actor={chance.choice(CODES)}&since={chance.randint(2005, 2023)}-0{chance.randint(1, 9)}-01&limit=50" for _ in range(400)
    ]
    seconds: list[float] = []
    failed: list[int] = []

    def client(number: int) -> None:
        mine, connection = random.Random(number), HTTPConnection("127.0.0.1", port, timeout=60)
        for _ in range(each):
            status, took, _ = get(port, mine.choice(questions), connection)
            seconds.append(took)
            if status != 200:
                failed.append(status)

    for label in ("first time", "again"):
        seconds.clear()
        began = time.perf_counter()
        threads = [threading.Thread(target=client, args=(i if label == "first time" else 1000 + i,)) for i in range(clients)]
        for t in threads:
            t.start()
        for t in threads:
            t.join()
        rate = len(seconds) / (time.perf_counter() - began)
        print(f"  {clients} clients, {label:10} {told(seconds)}, {rate:.0f} a second, {len(failed)} failed")


def coding(port: int) -> None:
    """POST /code of a page of 300 words."""
    seconds = []
    page = (Path(__file__).parents[1] / "examples" / "pages" / "01-armenia-statuta-roma.txt").read_text(encoding="utf-8")
    words = " ".join(page.split(" ")[:300])
    for i in range(24):
        connection = HTTPConnection("127.0.0.1", port, timeout=120)
        began = time.perf_counter()
        connection.request("POST", "/api/v1/code", f"{words} Nomor {i}.".encode(), {"content-type": "text/plain"})
        answer = connection.getresponse()
        answer.read()
        assert answer.status == 200, answer.status
        seconds.append(time.perf_counter() - began)
    print(f"  POST /code, {len(words.split())} words: first {1000 * seconds[0]:.0f} ms, then {told(seconds[1:])}")


def facts(pid: int, file: str) -> dict[str, str]:
    """The lines `key: value` of a file of /proc about a process; none if it has ended."""
    try:
        return dict(line.split(":", 1) for line in Path(f"/proc/{pid}/{file}").read_text().splitlines() if ":" in line)
    except (FileNotFoundError, ProcessLookupError):
        return {}


def mb(told: dict[str, str], key: str) -> float:
    """A value in MB."""
    return int(told.get(key, "0 kB").split()[0]) / 1024


def children(pid: int) -> list[int]:
    """Processes that a process started, in whichever of its threads."""
    found: list[int] = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        with suppress(FileNotFoundError, ProcessLookupError):
            found += map(int, task.read_text().split())
    return found


class Memory:
    """Looks every quarter of a second at what the desk and the processes beside it hold: each alone, and all of them with pages that they share counted once."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._alone: dict[int, float] = {}
        self._together: tuple[float, list[float]] = (0.0, [])
        threading.Thread(target=self._look, daemon=True).start()

    def _look(self) -> None:
        while facts(self._pid, "status"):
            pids = [self._pid, *children(self._pid)]
            self._alone |= {p: max(self._alone.get(p, 0.0), mb(facts(p, "status"), "VmHWM")) for p in pids}
            shares = [mb(facts(p, "smaps_rollup"), "Pss") for p in pids]
            self._together = max(self._together, (sum(shares), shares))
            time.sleep(0.25)

    def __str__(self) -> str:
        mine, *others = sorted(self._alone.items(), key=lambda x: x[0] != self._pid)
        beside = ", ".join(f"{m:.0f}" for _, m in others if m > 30)
        whole, shares = self._together
        return f"desk {mine[1]:.0f} MB at its most, beside it {beside}; all together {whole:.0f} MB at most ({', '.join(f'{s:.0f}' for s in shares)})"


def main() -> None:
    """Make the store, start the desk, ask it."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--events", type=int, default=1_000_000)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--clients", type=int, default=50)
    parser.add_argument("--each", type=int, default=40, help="requests of a client")
    parser.add_argument("--store", type=Path, help="keep the synthetic store here, and use it if it is there")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = options.store or Path(folder) / "bench.duckdb"
        if not path.exists():
            began = time.perf_counter()
            make(path, options.events, options.articles)
            print(
                f"{options.events:,} events in {options.articles:,} articles made in {time.perf_counter() - began:.0f} s, {path.stat().st_size / 1e6:.0f} MB"
            )
        with socket.socket() as s:
            s.bind(("127.0.0.1", 0))
            port = s.getsockname()[1]
        began = time.perf_counter()
        command = [sys.executable, "-m", "haluan.cli", "serve", "--store", str(path), "--port", str(port)]
        process = subprocess.Popen(command, env={**os.environ, "HALUAN_TOKEN": "bench-token-bench-token"}, stderr=subprocess.DEVNULL)
        try:
            measure(process, port, began, options)
        finally:
            process.terminate()


def measure(process: subprocess.Popen[bytes], port: int, began: float, options: argparse.Namespace) -> None:
    """All figures of a running desk."""
    while True:
        try:
            get(port, "/enter")
            break
        except OSError:
            time.sleep(0.05)
    print(f"  from start to listening: {time.perf_counter() - began:.2f} s, then the first page: {get(port, '/')[1]:.2f} s")
    memory = Memory(process.pid)
    coding(port)
    began = time.perf_counter()
    while get(port, "/api/v1/turns")[0] != 200:
        pass  # it waits itself
    print(f"  the turns of the ten busiest actors were found meanwhile and in {time.perf_counter() - began:.0f} s more")
    pages(port)
    crowd(port, options.clients, options.each)
    print(f"  memory: {memory}")
    static = Path(__file__).parents[1] / "src" / "haluan" / "web" / "static"
    print(
        f"  script {len(gzip.compress((static / 'desk.js').read_bytes())) / 1000:.1f} KB, style {len(gzip.compress((static / 'desk.css').read_bytes())) / 1000:.1f} KB compressed"
    )


if __name__ == "__main__":
    main()
