"""The database: PostgreSQL, or SQLite in the plain way; migrated to the newest schema once, by whichever worker is first."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, create_engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.orm import DeclarativeBase

MIGRATIONS = Path(__file__).parent / "migrations"
# Any number that nothing else in this database locks.
MIGRATION_LOCK = 4_202_601
# A writer waits this long for another process's commit.
SQLITE_BUSY_MS = 10_000
CONNECT_S = 3


class Base(DeclarativeBase):
    """All tables of this service."""


def connect(url: str, pool_size: int, echo: bool = False) -> Engine:
    """An engine; nothing connects before it is used. `url` as in `DATABASE_URL`, a plain `postgresql:` address included."""
    address = make_url(url)
    if address.get_backend_name() == "sqlite":
        if address.database:
            Path(address.database).parent.mkdir(parents=True, exist_ok=True)
        engine = create_engine(address, echo=echo, pool_size=pool_size, max_overflow=0)
        event.listen(engine, "connect", _prepare_sqlite)
        return engine
    return create_engine(
        address.set(drivername="postgresql+psycopg2"),
        echo=echo,
        pool_size=pool_size,
        max_overflow=0,
        pool_pre_ping=True,
        # Below PostgreSQL's own limits on idle connections, so that we end them and not a firewall.
        pool_recycle=1800,
        connect_args={"connect_timeout": CONNECT_S, "application_name": "math2visual-storage"},
    )


def migrate(engine: Engine) -> None:
    """Brings the schema up to date; of several processes one does it and the others wait."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with _migration_lock(engine), engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def ping(engine: Engine) -> None:
    """Raises where the database does not answer."""
    with engine.connect() as connection:
        connection.execute(text("SELECT 1"))


@contextmanager
def _migration_lock(engine: Engine) -> Iterator[None]:
    if engine.url.get_backend_name() == "sqlite":
        with Path(f"{engine.url.database}.lock").open("w", encoding="utf-8") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield
        return
    with engine.connect() as connection:
        connection.execute(text("SELECT pg_advisory_lock(:key)"), {"key": MIGRATION_LOCK})
        try:
            yield
        finally:
            connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": MIGRATION_LOCK})


@contextmanager
def only_one(engine: Engine, what: str) -> Iterator[bool]:
    """Whether nobody else, in any process, is doing `what` now; until the end of the block nobody else will."""
    if engine.url.get_backend_name() == "sqlite":
        with Path(f"{engine.url.database}.{what}.lock").open("w", encoding="utf-8") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                yield False
                return
            yield True
        return
    with engine.connect() as connection:
        key = {"key": int.from_bytes(what.encode()[:6].ljust(6))}
        mine = bool(connection.scalar(text("SELECT pg_try_advisory_lock(:key)"), key))
        try:
            yield mine
        finally:
            if mine:
                connection.execute(text("SELECT pg_advisory_unlock(:key)"), key)


def _prepare_sqlite(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {SQLITE_BUSY_MS}")
    cursor.execute("PRAGMA journal_mode = WAL")
    # FULL: what was acknowledged outlives a power cut; NORMAL would only outlive a crash of ours.
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.close()
