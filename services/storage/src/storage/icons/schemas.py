"""Bodies of the public icon routes, as the published web client reads them."""

from __future__ import annotations

from pydantic import BaseModel


class IconFile(BaseModel):
    """A line of a search result."""

    filename: str
    name: str
    url: str
    license: str


class SearchResult(BaseModel):
    """The best hits; `total` counts all."""

    files: list[IconFile]
    query: str
    total: int


class Existence(BaseModel):
    """Whether exactly this name has an icon."""

    exists: bool
    name: str
