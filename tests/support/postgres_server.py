"""A real PostgreSQL in a folder of its own, on a free port of loopback, run by a user that is not root."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

from support.plain_stack import free_port


def _programs() -> Path:
    """The newest installed server's folder of programs."""
    versions = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda path: int(path.parts[-3]))
    if versions:
        return versions[-1].parent
    found = shutil.which("postgres")
    assert found, "PostgreSQL is not installed: scripts/install-test-servers"
    return Path(found).resolve().parent


def _as_user() -> tuple[list[str], int, int]:
    """What a command starts with so that it does not run as root, and whose the files are to be."""
    if os.geteuid() != 0:
        return [], os.geteuid(), os.getegid()
    user = next(pwd.getpwnam(name) for name in ("postgres", "nobody") if name in {entry.pw_name for entry in pwd.getpwall()})
    return ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"], user.pw_uid, user.pw_gid


@contextmanager
def running_postgres() -> Iterator[str]:
    """The address of an empty database."""
    programs = _programs()
    as_user, uid, gid = _as_user()
    # Not in pytest's own folder, which nobody but root may enter.
    folder = Path(mkdtemp(prefix="postgres-"))
    os.chown(folder, uid, gid)
    port = free_port()
    data = folder / "data"
    init = [
        str(programs / "initdb"),
        "-D",
        str(data),
        "-U",
        "storage",
        "-A",
        "trust",
        "-E",
        "UTF8",
        "--locale=C.UTF-8",
        "--no-sync",
    ]
    settings = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c max_connections=60"
    control = [*as_user, str(programs / "pg_ctl"), "-D", str(data), "-w", "-l", str(folder / "log")]
    try:
        subprocess.run([*as_user, *init], check=True, capture_output=True, cwd=folder)
        subprocess.run([*control, "-o", settings, "start"], check=True, capture_output=True, cwd=folder)
        try:
            yield f"postgresql://storage@127.0.0.1:{port}/postgres"
        finally:
            subprocess.run([*control, "-m", "immediate", "stop"], check=True, capture_output=True, cwd=folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
