"""Search of the library by what a person types: names before keywords, whole words before parts of words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from icon_library.model import SearchHit
from icon_library.words import fold, german_singulars, singulars


class SearchIndex:
    """Every icon's names and keywords, folded once."""

    def __init__(self, rows: Sequence[Sequence[Any]]) -> None:
        self._hits = [SearchHit(row[0], row[4][0] if row[4] else row[0], row[7]) for row in rows]
        self._names = [tuple(fold(name) for name in (row[0], *row[4], *row[5])) for row in rows]
        self._keywords = [frozenset(fold(keyword) for keyword in row[6]) for row in rows]

    def search(self, query: str, limit: int) -> tuple[list[SearchHit], int]:
        """The best `limit` hits, and how many there are in all; an empty query finds everything, by name."""
        forms = _forms(fold(query))
        ranked = []
        for position, hit in enumerate(self._hits):
            rank = _rank(forms, self._names[position], self._keywords[position])
            if rank is not None:
                ranked.append((rank, len(hit.name), hit.name, position))
        ranked.sort()
        return [self._hits[row[3]] for row in ranked[:limit]], len(ranked)


def _forms(query: str) -> tuple[str, ...]:
    """The query and its singulars, each as typed and without spaces."""
    words = query.split()
    if not words:
        return ("",)
    *before, last = words
    forms = [" ".join([*before, form]) for form in (*singulars(last), *german_singulars(last)) if len(form) > 2 or form == last]
    return tuple(dict.fromkeys(forms))


def _rank(forms: tuple[str, ...], names: tuple[str, ...], keywords: frozenset[str]) -> int | None:
    """0 is best: the name itself, its singular, the start of a name, a word in it, a keyword, a part of a word; None: no hit."""
    query = forms[0]
    if not query or query in names:
        return 0
    if any(form in names or form.replace(" ", "") in names for form in forms):
        return 1
    if any(name.startswith(query) for name in names):
        return 2
    if any(f" {form}" in f" {name}" for form in forms for name in names):
        return 3
    if not keywords.isdisjoint(forms):
        return 4
    return 5 if len(query) > 2 and any(query in name for name in names) else None
