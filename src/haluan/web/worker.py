"""A process of its own for work that takes long or a lot of memory: what takes too long is stopped there, and the desk stays answerable."""

from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

from haluan.web.problems import Problem

#: Seconds for loading models and tables on a busy machine, beside those for the work itself.
START_SECONDS = 60.0
Job = dict[str, Any]
Serve = Callable[..., None]


class Worker:
    """A process that runs `serve(pipe, *facts)`: one answer for each job. `ask` blocks; several callers wait in turn.

    `idle` seconds after the last answer the process ends and gives its memory back; None keeps it.
    """

    def __init__(self, serve: Serve, *facts: Any, idle: float | None = None) -> None:
        self._serve = serve
        self._facts = facts
        self._idle = idle
        self._turn = threading.Lock()
        self._free = threading.Condition()
        self._n_waiting = 0
        self._process: multiprocessing.process.BaseProcess | None = None
        self._pipe: Connection | None = None
        self._warm = False
        self._timer: threading.Timer | None = None

    def ask(self, job: Job, seconds: float, behind: bool = False) -> Any:
        """The answer to a job; with `behind` only when nobody else waits. Raises Problem: `timeout` after so many seconds, `internal` if the process
        broke down, or what the process tells."""
        if behind:
            with self._free:
                self._free.wait_for(lambda: not self._n_waiting)
        else:
            self._waits(1)
        try:
            with self._turn:
                answer = self._answer(job, seconds)
                self._rest()
        finally:
            if not behind:
                self._waits(-1)
        if isinstance(answer, dict) and "problem" in answer:
            raise Problem(**answer["problem"])
        return answer

    def _waits(self, n: int) -> None:
        with self._free:
            self._n_waiting += n
            self._free.notify_all()

    def stop(self) -> None:
        """End the process."""
        if self._timer is not None:
            self._timer.cancel()
        if self._process is not None:
            self._process.kill()
            self._process.join(5)
        self._process, self._warm = None, False

    def _rest(self) -> None:
        if self._idle is None:
            return
        if self._timer is not None:
            self._timer.cancel()
        self._timer = threading.Timer(self._idle, self._idled)
        self._timer.daemon = True
        self._timer.start()

    def _idled(self) -> None:
        if self._turn.acquire(blocking=False):
            try:
                self.stop()
            finally:
                self._turn.release()

    def _answer(self, job: Job, seconds: float) -> Any:
        pipe = self._started()
        limit = seconds if self._warm else seconds + START_SECONDS
        try:
            pipe.send(job)
            if not pipe.poll(limit):
                self.stop()
                raise Problem("timeout", f"this took more than {limit:.0f} s and was stopped", next_step="Send or ask less at once")
            answer = pipe.recv()
        except (EOFError, OSError) as error:
            self.stop()
            step = "Try again; if it happens again, report what you sent"
            raise Problem("internal", "the process that does this work broke down", next_step=step) from error
        self._warm = True
        return answer

    def _started(self) -> Connection:
        if self._process is None or not self._process.is_alive() or self._pipe is None:
            context = multiprocessing.get_context("spawn")
            self._pipe, far = context.Pipe()
            self._process = context.Process(target=self._serve, args=(far, *self._facts), daemon=True)
            self._process.start()
            far.close()
            self._warm = False
        return self._pipe
