"""Takes away what has expired: saved pictures, drafts, notes of refusals; then files that no row names any more.

Any worker of any replica may clean up; one does it at a time. By hand: `make cleanup`.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import ColumnElement, Engine, delete, func, inspect, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import InstrumentedAttribute

from service_kit.errors import Overloaded
from storage import database
from storage.database import Base
from storage.files import ContentFiles
from storage.icons.tables import DraftRow, IconRow, RefusalRow
from storage.pictures.repository import PictureRow
from storage.settings import Settings
from storage.workers import Workers

# Between the ends of two clean-ups of one worker, give or take a third, so that the workers of many replicas spread.
EVERY_S = 600.0
# A file is taken away only in the second clean-up that finds no row for it, at least so much after the first: whoever was just
# saving the same content has long written its row.
GRACE_S = 120.0
# Rows of one transaction.
BATCH = 1000
LOCK = "cleanup"
log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Ages:
    """How long things are kept."""

    pictures: timedelta
    refusals: timedelta


@dataclass(frozen=True, slots=True)
class Cleaned:
    """How many rows and files of each sort went, or would go."""

    pictures: int = 0
    drafts: int = 0
    refusals: int = 0
    files_set_aside: int = 0
    files_deleted: int = 0


class Cleanup:
    """Calls block."""

    def __init__(self, engine: Engine, pictures: ContentFiles, icons: ContentFiles, ages: Ages) -> None:
        self._engine = engine
        self._stores: tuple[tuple[ContentFiles, Sequence[InstrumentedAttribute[str]]], ...] = (
            (pictures, (PictureRow.sha256,)),
            (icons, (IconRow.sha256, DraftRow.sha256)),
        )
        self._ages = ages

    def run(self, dry_run: bool = False, now: datetime | None = None) -> Cleaned | None:
        """Takes away what has expired at `now`; None where somebody else is just doing it. A dry run only counts."""
        now = now or datetime.now(UTC)
        with database.only_one(self._engine, LOCK) as mine:
            if not mine:
                return None
            pictures = self._expired(PictureRow, PictureRow.created_at < now - self._ages.pictures, dry_run)
            drafts = self._expired(DraftRow, DraftRow.expires_at < now, dry_run)
            refusals = self._expired(RefusalRow, RefusalRow.at < now - self._ages.refusals, dry_run)
            set_aside = deleted = 0
            for files, columns in self._stores:
                aside, gone = files.sweep(self._named_by(columns), GRACE_S, dry_run)
                set_aside, deleted = set_aside + aside, deleted + gone
        return Cleaned(pictures, drafts, refusals, set_aside, deleted)

    def _expired(self, table: type[Base], condition: ColumnElement[bool], dry_run: bool) -> int:
        key: ColumnElement[Any] = inspect(table).primary_key[0]
        if dry_run:
            with self._engine.connect() as connection:
                return connection.scalar(select(func.count()).select_from(table).where(condition)) or 0
        total = 0
        while True:
            with self._engine.begin() as connection:
                some = select(key).where(condition).limit(BATCH).scalar_subquery()
                went = connection.execute(delete(table).where(key.in_(some))).rowcount
            total += went
            if went < BATCH:
                return total

    def _named_by(self, columns: Sequence[InstrumentedAttribute[str]]) -> Callable[[Sequence[str]], set[str]]:
        """Says which of some files' names stand in the tables."""

        def named(names: Sequence[str]) -> set[str]:
            with self._engine.connect() as connection:
                return {name for column in columns for name in connection.scalars(select(column).where(column.in_(names)))}

        return named


def ages_of(settings: Settings) -> Ages:
    """The ages of the settings."""
    return Ages(timedelta(hours=settings.cleanup_output_age_hours), timedelta(days=settings.cleanup_audit_age_days))


async def clean_up_now_and_then(cleanup: Cleanup, workers: Workers, every_s: float = EVERY_S) -> None:
    """Cleans up for as long as the service runs."""
    while True:
        # Not at once: of services that start together one would do what another has just done.
        await asyncio.sleep(every_s * random.uniform(0.66, 1.33))  # noqa: S311 - spreads, hides nothing
        with suppress(Overloaded):
            try:
                cleaned = await workers.run(cleanup.run)
            except (SQLAlchemyError, OSError) as error:
                log.warning("cleanup_failed", error_type=type(error).__name__)
            else:
                if cleaned is not None and any(asdict(cleaned).values()):
                    log.info("cleaned_up", **asdict(cleaned))
