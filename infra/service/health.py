"""Container health: exit 0 when the service on loopback says that it is ready."""

from __future__ import annotations

import http.client
import sys

PORT = 8000
# Below the 4 s that Compose gives the check.
TIMEOUT_S = 2.5


def main(path: str) -> int:
    """0 for a 200 on that path, else 1 with the reason on standard output, which `docker inspect` shows."""
    connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=TIMEOUT_S)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        body = answer.read(2000).decode("utf-8", "replace")
    except OSError as error:
        print(type(error).__name__, error)
        return 1
    if answer.status != 200:
        print(answer.status, body)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
