"""One exception tree. Expected trouble is a value (`Skipped`, `Declined`); broken input, configuration or data raises here."""

from __future__ import annotations


class HaluanError(Exception):
    """Something the user or the data must mend.

    `code` is stable and machine-readable, `what` says what happened, `file`/`key`/`line` where,
    `next_step` what to do. `exit_status` is 1 for data, 2 for usage.
    """

    code = "error"
    exit_status = 1

    def __init__(
        self,
        what: str,
        *,
        file: str | None = None,
        key: str | None = None,
        line: int | None = None,
        next_step: str | None = None,
    ) -> None:
        super().__init__(what)
        self.what = what
        self.file = file
        self.key = key
        self.line = line
        self.next_step = next_step

    def __str__(self) -> str:
        where = ""
        if self.file is not None:
            where = self.file + (f":{self.line}" if self.line is not None else "") + ": "
        key = f" (at {self.key})" if self.key is not None else ""
        step = f". {self.next_step}" if self.next_step else ""
        return f"{where}{self.what}{key}{step}"


class UsageError(HaluanError):
    """The call's words are off."""

    code = "usage"
    exit_status = 2


class DataError(HaluanError):
    """A shipped or user data file breaks its format: names file, key and line."""

    code = "data"


class ModelError(HaluanError):
    """The reader's model file is damaged or does not fit its digest."""

    code = "model"


class StoreError(HaluanError):
    """The store is missing, locked, of a newer version, or full."""

    code = "store"


class GoldError(HaluanError):
    """A gold or training file breaks its format."""

    code = "gold"
