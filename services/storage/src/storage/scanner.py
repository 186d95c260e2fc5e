"""The virus scanner: clamd over the network, or none. Whatever it says that is not a plain "clean" refuses the file."""

from __future__ import annotations

import re
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Literal, Protocol

import clamd

from service_kit.health import SwitchedOff

# Below the health check's own limit, so that the reason is the scanner's.
PING_S = 1.5
CONNECT_S = 2.0
# clamd's own limit for one file is two minutes; an icon of 12 MiB takes one of its threads less than a second.
SCAN_S = 20.0
# As many as clamd's MaxThreads by default; further files wait here and not in its queue.
MOST_AT_ONCE = 10
# Longer waits are for whoever uploads next.
WAIT_S = 10.0
CHUNK_BYTES = 64 * 1024
_ANSWER = re.compile(r"(?:stream|INSTREAM)[: ]\s*(?:(?P<word>.*?)[ .]+)?(?P<status>OK|FOUND|ERROR)")

Verdict = Literal["clean", "threat", "over_limit", "error"]


class ScannerUnavailable(Exception):
    """The scanner cannot be asked now: nothing may be taken."""


class Scanner(Protocol):
    """What is asked of a scanner. Calls block."""

    def ping(self) -> str:
        """The scanner's version. Raises where it does not answer, SwitchedOff where there is none."""
        ...

    def scan(self, data: bytes) -> tuple[Verdict, str]:
        """What it says of a file, and its word for it. Raises ScannerUnavailable, SwitchedOff."""
        ...


class ClamAv:
    """A clamd that listens on a TCP port."""

    def __init__(self, host: str, port: int) -> None:
        self._host = host
        self._port = port
        self._places = threading.BoundedSemaphore(MOST_AT_ONCE)

    def ping(self) -> str:
        """The version of the engine and of its signatures. Raises clamd.ClamdError, OSError."""
        return str(_Connection(self._host, self._port, PING_S).version())

    def scan(self, data: bytes) -> tuple[Verdict, str]:
        """Streams the file to clamd. Raises ScannerUnavailable."""
        with self._place():
            try:
                answer = _Connection(self._host, self._port, SCAN_S).scanned(data)
            except (clamd.ClamdError, OSError) as error:
                raise ScannerUnavailable(type(error).__name__) from error
        match = _ANSWER.fullmatch(answer)
        if match is None:
            # Cut short, or nothing at all.
            raise ScannerUnavailable("no answer that can be read")
        word = match["word"] or ""
        if match["status"] == "OK":
            return "clean", ""
        if match["status"] == "ERROR":
            return ("over_limit" if "size limit exceeded" in answer else "error"), word
        # AlertExceedsMax: what could not be looked through to its end.
        return ("over_limit" if word.startswith("Heuristics.Limits.Exceeded") else "threat"), word

    @contextmanager
    def _place(self) -> Iterator[None]:
        if not self._places.acquire(timeout=WAIT_S):
            raise ScannerUnavailable("busy")
        try:
            yield
        finally:
            self._places.release()


class _Connection(clamd.ClamdNetworkSocket):  # type: ignore[misc]
    """The client's own has no timeout until it is connected, and sends parts of chunks where the other side reads slowly."""

    def _init_socket(self) -> None:
        try:
            self.clamd_socket = socket.create_connection((self.host, self.port), min(CONNECT_S, self.timeout))
            self.clamd_socket.settimeout(self.timeout)
        except OSError as error:
            raise clamd.ConnectionError(str(error)) from error

    def scanned(self, data: bytes) -> str:
        """clamd's answer to the command INSTREAM. Raises clamd.ConnectionError, OSError."""
        self._init_socket()
        try:
            with suppress(BrokenPipeError, ConnectionResetError):
                # Past its size limit clamd answers and hangs up before it has read everything.
                self.clamd_socket.sendall(b"nINSTREAM\n")
                for start in range(0, len(data), CHUNK_BYTES):
                    chunk = data[start : start + CHUNK_BYTES]
                    self.clamd_socket.sendall(struct.pack("!L", len(chunk)) + chunk)
                self.clamd_socket.sendall(struct.pack("!L", 0))
            return str(self._recv_response())
        finally:
            self._close_socket()


class NoScanner:
    """No scanner is configured."""

    def ping(self) -> str:
        """Raises SwitchedOff."""
        raise SwitchedOff("no scanner is configured")

    def scan(self, data: bytes) -> tuple[Verdict, str]:  # noqa: ARG002 - as the others are asked
        """Raises SwitchedOff."""
        raise SwitchedOff("no scanner is configured")


def make_scanner(host: str, port: int) -> Scanner:
    """The scanner of the settings `CLAMAV_HOST` and `CLAMAV_PORT`."""
    return ClamAv(host, port) if host else NoScanner()
