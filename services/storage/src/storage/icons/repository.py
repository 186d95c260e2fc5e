"""The tables of the icon library. Calls block; each is one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Engine, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError

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

    def since(self, revision: int) -> tuple[list[PublishedIcon], list[str], int]:
        """What was published and what was withdrawn after `revision`, and the revision now."""
        with self._engine.connect() as connection:
            now = connection.scalar(select(LibraryStateRow.revision)) or 0
            rows = connection.execute(select(IconRow.__table__).where(IconRow.revision > revision, IconRow.revision <= now)).all()
        icons = [_published(row) for row in rows if row.status == "published"]
        return icons, [row.id for row in rows if row.status != "published"], now

    def refuse(self, values: dict[str, Any]) -> None:
        """Notes a refused upload (columns of `RefusalRow`)."""
        with self._engine.begin() as connection:
            connection.execute(insert(RefusalRow).values(**values))

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
