"""The virus scanner: clamd over the network, or none."""

from __future__ import annotations

from typing import Any, Protocol

import clamd

from service_kit.health import SwitchedOff

# Below the health check's own limit, so that the reason is the scanner's.
TIMEOUT_S = 1.5


class Scanner(Protocol):
    """What is asked of a scanner. Calls block."""

    def ping(self) -> str:
        """The scanner's version. Raises where it does not answer, SwitchedOff where there is none."""
        ...


class ClamAv:
    """A clamd that listens on a TCP port."""

    def __init__(self, host: str, port: int) -> None:
        self._host = host
        self._port = port

    def ping(self) -> str:
        """The version of the engine and of its signatures. Raises clamd.ConnectionError."""
        connect: Any = clamd.ClamdNetworkSocket
        return str(connect(self._host, self._port, TIMEOUT_S).version())


class NoScanner:
    """No scanner is configured."""

    def ping(self) -> str:
        """Raises SwitchedOff."""
        raise SwitchedOff("no scanner is configured")


def make_scanner(host: str, port: int) -> Scanner:
    """The scanner of the settings `CLAMAV_HOST` and `CLAMAV_PORT`."""
    return ClamAv(host, port) if host else NoScanner()
