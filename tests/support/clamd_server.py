"""A real clamd on a free port of loopback, with signatures of our own: what the tests call a threat is one for it."""

from __future__ import annotations

import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from support.plain_stack import free_port

THREAT = b"this-word-is-a-threat-for-the-tests"
LIMIT_BYTES = 2 * 1024 * 1024
START_S = 60


@dataclass(slots=True)
class Clamd:
    """A running scanner; `stop` it with a signal."""

    port: int
    process: subprocess.Popen[bytes]

    def stop(self, by: int = signal.SIGTERM) -> None:
        """Ends it and waits."""
        self.process.send_signal(by)
        self.process.wait(30)


@contextmanager
def running_clamd(folder: Path) -> Iterator[Clamd]:
    """A clamd whose files are in `folder`. `LIMIT_BYTES` is what it takes, and further in than that it does not look."""
    program = shutil.which("clamd") or "/usr/sbin/clamd"
    assert Path(program).exists(), "clamd is not installed: scripts/install-test-servers"
    signatures = folder / "signatures"
    signatures.mkdir(parents=True)
    (signatures / "tests.ndb").write_text(f"Tests.Threat:0:*:{THREAT.hex()}\n", encoding="ascii")
    port = free_port()
    settings = {
        "TCPAddr": "127.0.0.1",
        "TCPSocket": port,
        "DatabaseDirectory": signatures,
        "LogFile": folder / "log",
        "TemporaryDirectory": folder,
        "Foreground": "yes",
        "StreamMaxLength": f"{LIMIT_BYTES}",
        "MaxScanSize": f"{LIMIT_BYTES // 2}",
        "MaxFileSize": f"{LIMIT_BYTES // 2}",
        "AlertExceedsMax": "yes",
    }
    (folder / "clamd.conf").write_text("".join(f"{name} {value}\n" for name, value in settings.items()), encoding="utf-8")
    process = subprocess.Popen([program, "--config-file", str(folder / "clamd.conf")], stdout=subprocess.DEVNULL)
    running = Clamd(port, process)
    try:
        _wait(running)
        yield running
    finally:
        if process.poll() is None:
            running.stop()


def _wait(running: Clamd) -> None:
    until = time.monotonic() + START_S
    while True:
        try:
            with socket.create_connection(("127.0.0.1", running.port), 2) as connection:
                connection.sendall(b"nPING\n")
                if connection.recv(100) == b"PONG\n":
                    return
        except OSError:
            assert running.process.poll() is None, "clamd ended"
            assert time.monotonic() < until, "clamd does not answer"
            time.sleep(0.1)
