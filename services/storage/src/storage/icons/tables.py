"""The tables of the icon library: what was published, what is a draft, what can be searched, what was refused."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import JSON, DateTime, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from storage.database import Base


def _now() -> datetime:
    return datetime.now(UTC)


class IconRow(Base):
    """An icon that was uploaded, imported or confirmed; its SVG is the file of the name `sha256`. The built library has no rows
    here: it comes with the service."""

    __tablename__ = "icons"

    id: Mapped[str] = mapped_column(String(100), primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    aliases: Mapped[list[str]] = mapped_column(JSON, default=list)
    german: Mapped[list[str]] = mapped_column(JSON, default=list)
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    """Of the cleaned file, as it is kept and served."""
    content_sha256: Mapped[str] = mapped_column(String(64), unique=True)
    """Of the cleaned picture without its own id in it: two icons of one content are one."""
    view_box: Mapped[list[float]] = mapped_column(JSON)
    size_bytes: Mapped[int]
    licence: Mapped[str] = mapped_column(String(100), default="")
    source: Mapped[str] = mapped_column(String(32))
    """`upload`, `import` or `gemini`."""
    uploader: Mapped[str] = mapped_column(String(64), default="")
    """The name of the key that brought it, "" where none was asked for."""
    status: Mapped[str] = mapped_column(String(16), default="published")
    """`published`, or `withdrawn`: its name stays taken, it is not shown any more."""
    revision: Mapped[int] = mapped_column(index=True)
    """The library's revision since which it is so."""
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=_now)


class DraftRow(Base):
    """An icon that nobody has confirmed yet, for an hour; its SVG is the file of the name `sha256`."""

    __tablename__ = "icon_drafts"

    temp_filename: Mapped[str] = mapped_column(String(120), primary_key=True)
    entity_type: Mapped[str] = mapped_column(String(200))
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    view_box: Mapped[list[float]] = mapped_column(JSON)
    size_bytes: Mapped[int]
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=_now)
    expires_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), index=True)


class TermRow(Base):
    """A name or keyword by which an icon is found, folded; those of the built library stand here too."""

    __tablename__ = "icon_terms"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    icon_id: Mapped[str] = mapped_column(String(100), index=True)
    term: Mapped[str] = mapped_column(String(200), index=True)
    kind: Mapped[str] = mapped_column(String(16))
    """`name`, `german` or `keyword`."""
    library: Mapped[bool] = mapped_column(default=False)
    """Of the built library: replaced when another one is installed."""


class LibraryStateRow(Base):
    """One row: what every worker and replica looks at to see whether its memory is still true."""

    __tablename__ = "icon_library_state"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    revision: Mapped[int] = mapped_column(default=0)
    """Counts publications; an icon's own `revision` is the count that it brought."""
    library_version: Mapped[str] = mapped_column(String(64), default="")
    """Of the built library whose terms stand in `icon_terms`."""


class RefusalRow(Base):
    """An upload that was refused, for whoever looks after the library. Never what was in the file."""

    __tablename__ = "icon_refusals"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=_now, index=True)
    request_id: Mapped[str] = mapped_column(String(64))
    filename: Mapped[str] = mapped_column(String(200))
    sha256: Mapped[str] = mapped_column(String(64))
    """Of the file as it came; "" where it was too large to be read to its end."""
    size_bytes: Mapped[int]
    reason: Mapped[str] = mapped_column(String(40))
    detail: Mapped[str] = mapped_column(Text)
    uploader: Mapped[str] = mapped_column(String(64), default="")
