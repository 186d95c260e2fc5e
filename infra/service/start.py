"""Starts a service in its container: Gunicorn, listening only where its callers are.

`LISTEN_NAME` is the name under which the callers know this service. It exists only on the network that they share with it, so a
container that meets this one on another network (both use Redis, say) finds no open port.
"""

from __future__ import annotations

import os
import socket
import sys
import time

PORT = 8000
# Docker's name server knows a container before its process starts; the wait is for a busy machine.
PATIENCE_S = 15.0


def is_local(address: str) -> bool:
    """Whether this container has that address: only then can a socket be bound to it."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        try:
            probe.bind((address, 0))
        except OSError:
            return False
    return True


def addresses_of(name: str) -> list[str]:
    """This container's own addresses among those of all replicas with that name."""
    try:
        found = socket.getaddrinfo(name, PORT, family=socket.AF_INET, type=socket.SOCK_STREAM)
    except socket.gaierror:
        return []
    return sorted({str(entry[4][0]) for entry in found if is_local(str(entry[4][0]))})


def listen_addresses(name: str | None) -> list[str]:
    """Where to listen: loopback for the health check, and the callers' network. Without a name, everywhere."""
    if not name:
        return [f"0.0.0.0:{PORT}"]
    deadline = time.monotonic() + PATIENCE_S
    while not (own := addresses_of(name)):
        if time.monotonic() > deadline:
            sys.exit(f"start.py: no address of this container is called {name!r}; is it an alias on the callers' network?")
        time.sleep(0.2)
    return [f"{address}:{PORT}" for address in ("127.0.0.1", *own)]


def main(command: list[str]) -> None:
    """Becomes `command`, with a --bind for each address."""
    binds = [part for address in listen_addresses(os.environ.get("LISTEN_NAME")) for part in ("--bind", address)]
    os.execvp(command[0], [*command, *binds])  # noqa: S606 - the image's own CMD


if __name__ == "__main__":
    main(sys.argv[1:])
