"""The table of saved pictures."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, DateTime, Engine, String, Text, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.database import Base


class PictureRow(Base):
    """A saved picture; its SVG is the file of the name `sha256`."""

    __tablename__ = "saved_pictures"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    request_id: Mapped[str] = mapped_column(String(64), index=True)
    variant: Mapped[str] = mapped_column(String(32))
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    size_bytes: Mapped[int]
    visual_language: Mapped[str] = mapped_column(Text)
    theme: Mapped[str] = mapped_column(String(32))
    language: Mapped[str] = mapped_column(String(16))
    reveal: Mapped[bool]
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), index=True, default=lambda: datetime.now(UTC))


class PictureRepository:
    """Calls block."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        dialect = postgresql if engine.dialect.name == "postgresql" else sqlite
        # An insert, not a select, opens the transaction: SQLite then takes its write lock at once and cannot lose it.
        self._insert = dialect.insert(PictureRow).on_conflict_do_nothing().returning(PictureRow.id)

    def add(self, rows: Sequence[dict[str, Any]]) -> frozenset[UUID]:
        """Keeps the rows (columns by name) in one transaction. Where ids are taken by other pictures nothing is kept and
        those ids are returned; a row that is already there just so is fine."""
        with self._engine.connect() as connection:
            added = set(connection.scalars(self._insert, rows))
            taken = _differing(connection, [row for row in rows if row["id"] not in added])
            if taken:
                connection.rollback()
            else:
                connection.commit()
            return taken

    def find(self, identity: UUID) -> PictureRow | None:
        """The picture of this id."""
        with Session(self._engine) as session:
            return session.get(PictureRow, identity)


def _differing(connection: Connection, rows: Collection[dict[str, Any]]) -> frozenset[UUID]:
    """The ids of those rows that the table has otherwise."""
    if not rows:
        return frozenset()
    known = select(PictureRow.id, PictureRow.sha256, PictureRow.request_id, PictureRow.variant)
    found: Iterable[Any] = connection.execute(known.where(PictureRow.id.in_([row["id"] for row in rows])))
    kept = {row.id: (row.sha256, row.request_id, row.variant) for row in found}
    return frozenset(row["id"] for row in rows if kept.get(row["id"]) != (row["sha256"], row["request_id"], row["variant"]))
