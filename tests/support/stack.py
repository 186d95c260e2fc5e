"""The whole stack in containers, as `docker compose up` starts it, in a project of the test's own."""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import httpx

from support.edge_nginx import free_port

ROOT = Path(__file__).resolve().parents[2]
# What is of no use to a probe but runs once.
ONE_SHOT = ("secrets",)


class CommandFailed(AssertionError):
    """A command that should have worked; the text is what it printed."""


def run(command: Sequence[str], timeout_s: float, env: dict[str, str] | None = None, text: str | None = None) -> str:
    """Runs a command and returns its standard output."""
    done = subprocess.run(command, cwd=ROOT, env=env, input=text, capture_output=True, text=True, timeout=timeout_s, check=False)
    if done.returncode != 0:
        message = f"{' '.join(command)}: exit {done.returncode}\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}"
        raise CommandFailed(message)
    return done.stdout


def wait_until(true: Callable[[], bool], within_s: float, what: str) -> float:
    """Waits for a condition; returns the seconds it took."""
    started = time.monotonic()
    while not true():
        assert time.monotonic() - started < within_s, f"not within {within_s:g} s: {what}"
        time.sleep(0.1)
    return time.monotonic() - started


@dataclass
class Stack:
    """One Compose project. The development override is left out: what runs is what a school runs."""

    project: str
    port: int = field(default_factory=free_port)
    settings: dict[str, str] = field(default_factory=dict)

    @property
    def url(self) -> str:
        """Where nginx is published."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def environment(self) -> dict[str, str]:
        """As with an empty .env, apart from the port and what the test sets."""
        kept = {name: value for name, value in os.environ.items() if name in {"PATH", "HOME"} or name.startswith("DOCKER_")}
        # Two images at once are what two cores can build.
        return {**kept, "HTTP_PORT": str(self.port), "COMPOSE_PARALLEL_LIMIT": "2", "DOCKER_BUILDKIT": "1", **self.settings}

    def compose(self, *arguments: str, timeout_s: float = 60) -> str:
        """`docker compose ARGUMENTS` for this project."""
        files = ("--file", "docker-compose.yml", "--env-file", os.devnull)
        return run(("docker", "compose", "--project-name", self.project, *files, *arguments), timeout_s, self.environment)

    def up(self, *arguments: str) -> None:
        """Builds what changed, starts everything and waits until all of it is healthy."""
        self.compose("up", "--build", "--detach", "--wait", "--wait-timeout", "240", *arguments, timeout_s=900)

    def down(self) -> None:
        """Stops and removes everything, data too."""
        self.compose("down", "--volumes", "--timeout", "5", "--remove-orphans", timeout_s=120)

    def containers(self, service: str) -> list[str]:
        """Ids of a service's running containers, in the order of their numbers."""
        labels = (f"com.docker.compose.project={self.project}", f"com.docker.compose.service={service}")
        filters = [part for label in labels for part in ("--filter", f"label={label}")]
        rows = run(("docker", "ps", "--format", "{{.Names}} {{.ID}}", *filters), 30).splitlines()
        return [row.split()[1] for row in sorted(rows)]

    @cached_property
    def services(self) -> list[str]:
        """Names of all services that keep running."""
        return sorted(set(self.compose("config", "--services").split()) - set(ONE_SHOT))

    def inspect(self, container: str) -> dict[str, Any]:
        """`docker inspect` of a container."""
        found: list[dict[str, Any]] = json.loads(run(("docker", "inspect", container), 30))
        return found[0]

    def addresses(self, container: str) -> list[str]:
        """The container's address on each of its networks."""
        networks = self.inspect(container)["NetworkSettings"]["Networks"].values()
        return [network["IPAddress"] for network in networks if network["IPAddress"]]

    def python(self, container: str, program: str, *arguments: str, timeout_s: float = 60) -> str:
        """Runs a Python program with that container's network, whatever the container itself has installed."""
        image = self.inspect(self.containers("gateway")[0])["Image"]
        command = ("docker", "run", "--rm", "--interactive", "--network", f"container:{container}", "--entrypoint", "python")
        return run((*command, image, "-", *arguments), timeout_s, text=program)

    def logs(self, service: str) -> list[dict[str, Any]]:
        """The JSON lines of a service's log."""
        lines = [line for container in self.containers(service) for line in run(("docker", "logs", container), 30).splitlines()]
        return [json.loads(line) for line in lines if line.startswith("{")]

    def client(self) -> httpx.Client:
        """A browser's place."""
        return httpx.Client(base_url=self.url, timeout=30)
