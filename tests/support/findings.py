"""What a checker reports: which rule a picture breaks, where, and with which numbers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One broken rule. `where` names the element as a reader of the file would find it; `message` carries the numbers."""

    code: str
    where: str
    message: str

    def __str__(self) -> str:
        return f"{self.code}: {self.where}: {self.message}"
