"""Whether this worker is about to end: its last answers then close their connections, so that none is cut under a request."""

from __future__ import annotations


class Draining:
    """One flag of the process, set by the worker and read for each answer."""

    def __init__(self) -> None:
        self.active = False


draining = Draining()
