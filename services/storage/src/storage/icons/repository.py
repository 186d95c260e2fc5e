"""The tables of the icon library. Calls block; each is one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Engine, delete, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError

from icon_library.model import LibraryIcon
from icon_library.words import fold
from storage.icons.published import PublishedIcon
from storage.icons.tables import IconRow, LibraryStateRow, RefusalRow, TermRow

STATE = 1
LONGEST_TERM = 200


class Taken(Exception):
    """An icon of this name, or of this content, is there; `other` is its id."""

    def __init__(self, other: str, by_content: bool) -> None:
        super().__init__(other)
        self.other = other
        self.by_content = by_content


class IconRepository:
    """What was added to the library, what can be found by which words, and what was refused."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        dialect = postgresql if engine.dialect.name == "postgresql" else sqlite
        first = {"id": STATE, "revision": 0, "library_version": ""}
        self._ensure_state = dialect.insert(LibraryStateRow).values(**first).on_conflict_do_nothing()

    def publish(self, values: dict[str, Any]) -> int:
        """Adds an icon (columns of `IconRow` without `revision`); returns the library's new revision. Of several that add one
        name or one content at once, exactly one does. Raises Taken."""
        try:
            with self._engine.begin() as connection:
                revision = self._next_revision(connection)
                connection.execute(insert(IconRow).values(**values, revision=revision))
                names = dict.fromkeys(fold(name) for name in (values["id"], values["name"], *values.get("aliases", ())))
                terms = [(term, "name") for term in names] + [(fold(name), "german") for name in values.get("german", ())]
                self._add_terms(connection, [(values["id"], term, kind) for term, kind in terms], library=False)
                return revision
        except IntegrityError as error:
            other = self._other(values["id"], values["content_sha256"])
            if other is None:
                raise
            raise Taken(other, by_content=other != values["id"]) from error

    def state(self) -> tuple[int, str]:
        """The library's revision, and the version of the built library whose terms are searched."""
        with self._engine.connect() as connection:
            row = connection.execute(select(LibraryStateRow.revision, LibraryStateRow.library_version)).first()
            return (row.revision, row.library_version) if row is not None else (0, "")

    def since(self, revision: int) -> tuple[list[PublishedIcon], list[str], int]:
        """What was published and what was withdrawn after `revision`, and the revision now."""
        with self._engine.connect() as connection:
            now = connection.scalar(select(LibraryStateRow.revision)) or 0
            rows = connection.execute(select(IconRow.__table__).where(IconRow.revision > revision, IconRow.revision <= now)).all()
        icons = [_published(row) for row in rows if row.status == "published"]
        return icons, [row.id for row in rows if row.status != "published"], now

    def withdraw(self, icon_id: str) -> bool:
        """Takes an icon out of the library; its name stays taken. Whether there was one."""
        with self._engine.begin() as connection:
            revision = self._next_revision(connection)
            published = update(IconRow).where(IconRow.id == icon_id, IconRow.status == "published")
            changed = connection.execute(published.values(status="withdrawn", revision=revision))
            connection.execute(delete(TermRow).where(TermRow.icon_id == icon_id, TermRow.library.is_(False)))
            return bool(changed.rowcount)

    def follow_library(self, version: str, icons: Iterable[LibraryIcon]) -> bool:
        """Makes the words of the built library of this version searchable, if they are not yet; whether it did. Of several
        processes one does it and the others wait."""
        with self._engine.begin() as connection:
            connection.execute(self._ensure_state)
            known = connection.scalar(select(LibraryStateRow.library_version).with_for_update())
            if known == version:
                return False
            connection.execute(delete(TermRow).where(TermRow.library.is_(True)))
            rows: dict[tuple[str, str, str], None] = {}
            for icon in icons:
                rows.update({(icon.id, fold(name), "name"): None for name in (icon.id, *icon.names)})
                rows.update({(icon.id, fold(name), "german"): None for name in icon.german})
                rows.update({(icon.id, fold(name), "keyword"): None for name in icon.keywords})
            self._add_terms(connection, list(rows), library=True)
            connection.execute(update(LibraryStateRow).values(library_version=version))
            return True

    def refuse(self, values: dict[str, Any]) -> None:
        """Notes a refused upload (columns of `RefusalRow`)."""
        with self._engine.begin() as connection:
            connection.execute(insert(RefusalRow).values(**values))

    def count(self) -> int:
        """How many icons were added to the built library."""
        with self._engine.connect() as connection:
            return connection.scalar(select(func.count()).select_from(IconRow).where(IconRow.status == "published")) or 0

    def _next_revision(self, connection: Connection) -> int:
        """Holds the library's one row until the transaction ends, so that revisions become visible in their order."""
        connection.execute(self._ensure_state)
        return connection.execute(
            update(LibraryStateRow).values(revision=LibraryStateRow.revision + 1).returning(LibraryStateRow.revision)
        ).scalar_one()

    def _add_terms(self, connection: Connection, terms: Sequence[tuple[str, str, str]], library: bool) -> None:
        rows = [
            {"icon_id": icon_id, "term": term[:LONGEST_TERM], "kind": kind, "library": library}
            for icon_id, term, kind in terms
            if term
        ]
        if rows:
            connection.execute(insert(TermRow), rows)

    def _other(self, icon_id: str, content_sha256: str) -> str | None:
        with self._engine.connect() as connection:
            by_name = connection.scalar(select(IconRow.id).where(IconRow.id == icon_id))
            return by_name or connection.scalar(select(IconRow.id).where(IconRow.content_sha256 == content_sha256))


def _published(row: Any) -> PublishedIcon:
    x, y, width, height = row.view_box
    return PublishedIcon(
        row.id, (x, y, width, height), (row.name, *row.aliases), tuple(row.german), row.licence, row.source, row.sha256
    )
