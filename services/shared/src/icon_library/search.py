"""Search of the library by what a person types: names before keywords, whole words before parts of words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from icon_library.model import LibraryIcon, SearchHit
from icon_library.words import fold, german_singulars, singulars

# Of a search: id, best name, licence, folded names, folded keywords.
Row = Sequence[Any]


def search_row(icon: LibraryIcon) -> list[Any]:
    """What the search needs of an icon, folded once and for all."""
    names = list(dict.fromkeys(fold(name) for name in (icon.id, *icon.names, *icon.german)))
    keywords = list(dict.fromkeys(fold(keyword) for keyword in icon.keywords))
    return [icon.id, icon.names[0] if icon.names else icon.id, icon.licence, names, keywords]


class SearchIndex:
    """Every icon's names and keywords."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = [
            (SearchHit(row[0], row[1], row[2]), frozenset(row[3]), "\n".join(("", *row[3])), frozenset(row[4])) for row in rows
        ]

    def search(self, query: str, limit: int) -> tuple[list[SearchHit], int]:
        """The best `limit` hits, and how many there are in all; an empty query finds everything, by name."""
        forms = _forms(fold(query))
        ranked = []
        for hit, names, text, keywords in self._rows:
            rank = _rank(forms, names, text, keywords)
            if rank is not None:
                ranked.append((rank, len(hit.name), hit.name, hit.id, hit))
        ranked.sort(key=lambda row: row[:4])
        return [row[4] for row in ranked[:limit]], len(ranked)


def _forms(query: str) -> tuple[str, ...]:
    """The query and its singulars."""
    words = query.split()
    if not words:
        return ("",)
    *before, last = words
    forms = [" ".join([*before, form]) for form in (*singulars(last), *german_singulars(last)) if len(form) > 2 or form == last]
    return tuple(dict.fromkeys(forms))


def _rank(forms: tuple[str, ...], names: frozenset[str], text: str, keywords: frozenset[str]) -> int | None:
    """0 is best: the name itself, its singular, the start of a name, a word in it, a keyword, a part of a word; None: no hit."""
    query = forms[0]
    if not query or query in names:
        return 0
    if any(form in names or form.replace(" ", "") in names for form in forms):
        return 1
    if f"\n{query}" in text:
        return 2
    if any(f" {form}" in text for form in forms):
        return 3
    if not keywords.isdisjoint(forms):
        return 4
    return 5 if len(query) > 2 and query in text else None
